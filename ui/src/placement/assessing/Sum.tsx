import type { PlacementAssessment, Proposal } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { Panel } from "../../kit/Page";
import { decimal } from "../../text/format";
import { type Say, useText } from "../../text/text";
import styles from "./Assessing.module.css";
import { useMarkWords } from "./useMarkWords";

const points = (hundredths: number | null): string => (hundredths === null ? "–" : decimal(hundredths / 100, 2));

/** How the final mark comes about: each part, its weight, what it gives, and the rounding. */
export function Sum({ of: { proposal } }: { of: PlacementAssessment }) {
  const t = useText();
  const words = useMarkWords();
  if (proposal.state === "no_weights") return <Panel title={t("assessment-sum")}><p className={styles.soft}>{t("assessment-sum-none")}</p></Panel>;
  return (
    <Panel title={t("assessment-sum")}>
      <table className={`${styles.table} ${styles.sum}`}>
        <thead><tr><th scope="col">{t("assessment-sum-part")}</th><th scope="col">{t("assessment-sum-weight")}</th><th scope="col">{t("assessment-sum-mark")}</th><th scope="col">{t("assessment-sum-points")}</th></tr></thead>
        <tbody>
          {proposal.lines.map(({ part, weight, mark, hundredths }) => (
            <tr key={part}>
              <th scope="row">{t(`assessment-part-${part}`)}</th>
              <td>{weight} %</td>
              <td>{mark === null ? <em>{t("assessment-sum-missing")}</em> : words(mark)}</td>
              <td>{points(hundredths)}</td>
            </tr>
          ))}
        </tbody>
        {proposal.hundredths === null ? null : <tfoot><tr><th scope="row">{t("assessment-sum-total")}</th><td>{proposal.weighed} %</td><td /><td>{points(proposal.hundredths)}</td></tr></tfoot>}
      </table>
      <Told proposal={proposal} />
      {proposal.weighed < 100 && proposal.weighed > 0 ? <p className={styles.soft}>{t("assessment-sum-weighed", { weighed: String(proposal.weighed) })}</p> : null}
    </Panel>
  );
}

function Told({ proposal }: { proposal: Proposal }) {
  const t = useText();
  const words = useMarkWords();
  const { state, mark, hundredths } = proposal;
  if (state === "part_failed") return <Note tone="warn"><p>{t("assessment-sum-failed")}</p></Note>;
  if (state === "incomplete") return <p>{t("assessment-sum-incomplete", { parts: missingParts(t, proposal) })}</p>;
  if (mark === null) return <p>{t("assessment-sum-no-points")}</p>;
  return (
    <>
      <p className={styles.result}>{t("assessment-sum-proposed", { mark: words(mark) })}</p>
      {hundredths === null || hundredths % 100 === 0 ? null : <p className={styles.soft}>{t("assessment-sum-rounded", { exact: points(hundredths), mark: typeof mark === "number" ? String(mark) : words(mark) })}</p>}
    </>
  );
}

const missingParts = (t: Say, { lines }: Proposal): string => lines.filter(({ mark }) => mark === null).map(({ part }) => t(`assessment-part-${part}`).toLowerCase()).join(", ");
