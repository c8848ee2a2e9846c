import { Link } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { Note } from "../kit/Badge";
import { date } from "../text/format";
import { type Say, useText } from "../text/text";
import type { Hint } from "../generated/ipc";
import type { PlacementDraft } from "./Parties";

function words(t: Say, hint: Hint): string {
  switch (hint.hint) {
    case "site_with_conditions": return t("placements-hint-site_with_conditions", { conditions: hint.conditions });
    case "capacity_exceeded": return t("placements-hint-capacity_exceeded", { assigned: String(hint.assigned), planned: String(hint.planned) });
    case "mentor_untrained":
    case "identity_missing":
    case "insurance_missing": return t(`placements-hint-${hint.hint}`);
    default: return t(`placements-hint-${hint.hint}`, { date: date(hint.on) });
  }
}

const ofStudent = ({ hint }: Hint): boolean => hint === "identity_missing" || hint === "identity_expired";

/** What the records of the company and the student say of the placement; nothing where they have nothing to say. A form does not lead away to them. */
export function Hints({ hints, companyId, studentId }: { hints: readonly Hint[]; companyId?: string; studentId?: string }) {
  const t = useText();
  if (hints.length === 0) return null;
  return (
    <Note tone={hints.some(({ hint }) => hint === "site_unsuitable") ? "bad" : "warn"} title={t("placements-hints")} role="status">
      <ul>{hints.map((hint) => <li key={hint.hint}>{words(t, hint)}</li>)}</ul>
      {studentId && hints.some(ofStudent) ? <span><Link to="/students/$id" params={{ id: studentId }}>{t("placements-hint-student")}</Link></span> : null}
      {companyId && !hints.every(ofStudent) ? <span><Link to="/companies/$id" params={{ id: companyId }}>{t("placements-hint-company")}</Link></span> : null}
    </Note>
  );
}

/** The same for a placement as its form holds it. */
export function HintsOf({ draft }: { draft: PlacementDraft }) {
  const { id, company, student, mentor_id, programme_id, kind, start, site_address } = draft;
  const read = useRead("placement_hints", { id, company_id: company?.id ?? "", student_id: student?.id ?? null, mentor_id, programme_id, kind, start, site_address }, { enabled: company !== null, keep: true });
  return company ? <Hints hints={read.data?.hints ?? []} /> : null;
}
