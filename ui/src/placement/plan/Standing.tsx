import type { PlanFinding, PlanView } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { Facts } from "../../kit/Page";
import { duration } from "../../text/duration";
import { decimal, span } from "../../text/format";
import { type Say, useText } from "../../text/text";
import styles from "./Plan.module.css";

/** What the plan comes to at both places, in the same unit, and what is to be put right. */
export function Standing({ of }: { of: PlanView }) {
  const t = useText();
  const { sums, lessons, lesson_minutes, share, least } = of;
  const { company, total } = amounts(t, of);
  return (
    <>
      {share === null ? null : (
        <Facts
          items={[
            [t("plan-in-school"), t("hours-with-lessons", { time: duration(t, sums.school), lessons, length: String(lesson_minutes) })],
            [t("plan-in-company"), company],
            [t("plan-total"), total],
            [t("plan-share"), t("plan-share-value", { share: percent(share), least: String(least) })],
          ]}
        />
      )}
      <Findings of={of} />
    </>
  );
}

function Findings({ of }: { of: PlanView }) {
  const t = useText();
  const { findings } = of;
  if (findings.length === 0) return <Note tone="good" title={t("plan-good", amounts(t, of))} role="status" />;
  const has = (what: PlanFinding["what"]): boolean => findings.some((finding) => finding.what === what);
  if (has("absent")) return <Note tone="bad" title={t("plan-finding-absent")} role="status" />;
  return (
    <Note tone={has("below_least") ? "bad" : "warn"} title={t("plan-not-good")} role="status">
      <ul>{findings.map((finding, place) => <li key={place}>{words(t, finding, of)}</li>)}</ul>
      {has("below_least") ? <p className={styles.soft}>{t("plan-to-check")}</p> : null}
    </Note>
  );
}

const percent = (thousandths: number): string => decimal(thousandths / 10, 1);

const amounts = (t: Say, { sums: { school, company } }: PlanView) => ({ company: duration(t, company), total: duration(t, school + company) });

/** A finding in words; rows are counted from one. */
function words(t: Say, finding: PlanFinding, of: PlanView): string {
  switch (finding.what) {
    case "absent": return t("plan-finding-absent");
    case "below_least": return t("plan-finding-below_least", { ...amounts(t, of), share: percent(of.share ?? 0), least: String(of.least) });
    case "hours_differ": return t("plan-finding-hours_differ", { planned: duration(t, finding.planned), agreed: duration(t, finding.agreed) });
    case "other_programme": return t("plan-finding-other_programme", { row: String(finding.row + 1) });
    case "outside": return t("plan-finding-outside", { row: String(finding.row + 1), period: span(of.period.start, of.period.end) });
    case "repeated": return t("plan-finding-repeated", { row: String(finding.row + 1), earlier: String(finding.earlier + 1) });
    case "crowded": return t("plan-finding-crowded", { period: span(finding.start, finding.end), planned: duration(t, finding.planned), allowed: duration(t, finding.allowed) });
  }
}
