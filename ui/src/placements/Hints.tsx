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
    case "insurance_missing": return t(`placements-hint-${hint.hint}`);
    default: return t(`placements-hint-${hint.hint}`, { date: date(hint.on) });
  }
}

/** What the company's record says of the placement; nothing where it has nothing to say. A form does not lead away to the company. */
export function Hints({ hints, companyId }: { hints: readonly Hint[]; companyId?: string }) {
  const t = useText();
  if (hints.length === 0) return null;
  return (
    <Note tone={hints.some(({ hint }) => hint === "site_unsuitable") ? "bad" : "warn"} title={t("placements-hints")} role="status">
      <ul>{hints.map((hint) => <li key={hint.hint}>{words(t, hint)}</li>)}</ul>
      {companyId ? <span><Link to="/companies/$id" params={{ id: companyId }}>{t("placements-hint-company")}</Link></span> : null}
    </Note>
  );
}

/** The same for a placement as its form holds it. */
export function HintsOf({ draft }: { draft: PlacementDraft }) {
  const { id, company, mentor_id, programme_id, kind, start, site_address } = draft;
  const read = useRead("placement_hints", { id, company_id: company?.id ?? "", mentor_id, programme_id, kind, start, site_address }, { enabled: company !== null, keep: true });
  return company ? <Hints hints={read.data?.hints ?? []} /> : null;
}
