import type { DiaryFinding, DiaryView } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { duration } from "../../text/duration";
import { span } from "../../text/format";
import { type Say, useText } from "../../text/text";

/** What is to be looked at in the entries. */
export function Findings({ of }: { of: DiaryView }) {
  const t = useText();
  if (of.findings.length === 0) return null;
  return <Note tone="warn" title={t("diary-findings")} role="status"><ul>{of.findings.map((finding, place) => <li key={place}>{words(t, finding, of)}</li>)}</ul></Note>;
}

function words(t: Say, finding: DiaryFinding, { entries }: DiaryView): string {
  const days = (id: string): string => { const found = entries.find((entry) => entry.id === id); return span(found?.start, found?.end); };
  const period = days(finding.entry);
  switch (finding.what) {
    case "outside": return t("diary-finding-outside", { period });
    case "overlaps": return t("diary-finding-overlaps", { period, other: days(finding.other) });
    case "too_much": return t("diary-finding-too_much", { period, found: duration(t, finding.found), agreed: duration(t, finding.agreed) });
  }
}
