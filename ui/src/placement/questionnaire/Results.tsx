import { Badge, Note, type Tone } from "../../kit/Badge";
import { DimensionChart } from "../../kit/DimensionChart";
import { Panel } from "../../kit/Page";
import type { Band, Evaluation } from "../../generated/ipc";
import { decimal } from "../../text/format";
import { useLanguage, useText } from "../../text/text";
import { parties } from "../agreeing/Matrix";
import { usePlacement } from "../placement";
import { textIn } from "./answers";
import { Attention } from "./Attention";
import styles from "./Questionnaire.module.css";

const tones: Record<Band, Tone> = { excellent: "good", good: "good", needs_work: "warn", insufficient: "bad" };

/** What the answers add up to. The index is about the placement and stands apart from the trainee's mark. */
export function Results() {
  const t = useText();
  const language = useLanguage();
  const { view: { evaluation, questionnaire, forms } } = usePlacement();
  const order = [...parties].reverse();
  const nameOf = (id: string): string => {
    const found = questionnaire.dimensions.find((dimension) => dimension.id === id);
    return found ? `${id} ${textIn(found.name, language)}` : id;
  };
  if (forms.length === 0) return <Panel title={t("questionnaire-results")}><p>{t("questionnaire-results-none")}</p></Panel>;
  return (
    <Panel title={t("questionnaire-results")}>
      <Index evaluation={evaluation} />
      <p className={styles.soft}>{t("questionnaire-never-mixed")}</p>
      <Attention nameOf={nameOf} />
      <DimensionChart
        title={t("questionnaire-chart")}
        headings={order.map((party) => t(`placements-party-${party}`))}
        rows={evaluation.dimensions.map(({ id, score, flagged, parties: scores }) => ({
          id, label: nameOf(id), score, flagged,
          cells: order.map((party) => { const found = scores.find((own) => own.party === party); return found ? decimal(found.score, 2) : null; }),
        }))}
      />
    </Panel>
  );
}

function Index({ evaluation: { index, shown, band, completeness, capped, action_required } }: { evaluation: Evaluation }) {
  const t = useText();
  if (index === null || shown === null || band === null) return <Note tone="info" title={t("questionnaire-no-index")}><p>{t("questionnaire-no-index-what")}</p></Note>;
  return (
    <div className={styles.index}>
      <p className={styles.figure}>{shown}<span className={styles.of}> / 100</span></p>
      <div className={styles.verdict}>
        <p className={styles.badges}>
          <Badge tone={tones[band]}>{t(`quality-band-${band}`)}</Badge>
          <Badge>{t(`quality-completeness-${completeness}`)}</Badge>
          {capped ? <Badge tone="warn" icon="warning">{t("quality-flag-capped")}</Badge> : null}
          {action_required ? <Badge tone="bad" icon="warning">{t("quality-flag-action")}</Badge> : null}
        </p>
        <p className={styles.soft}>{t("questionnaire-index-exact", { index: decimal(index, 2) })}</p>
      </div>
    </div>
  );
}
