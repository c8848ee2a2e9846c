import type { Appraisal, AssessmentForm } from "../../generated/ipc";
import { Facts } from "../../kit/Page";
import { date } from "../../text/format";
import { useLanguage, useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Assessing.module.css";
import { orderedOutcomes } from "./outcomes";
import { useMarkWords } from "./useMarkWords";

/** What a confirmed appraisal says, to be read. */
export function AppraisalTold({ of, form }: { of: Appraisal; form: AssessmentForm }) {
  const t = useText();
  const words = useMarkWords();
  const told: [string, string][] = [
    [t("assessment-strengths"), of.strengths], [t("assessment-improvements"), of.improvements],
    [t("assessment-characterisation"), of.characterisation], [t("assessment-advice"), of.advice],
    [t("assessment-hire"), of.hire ? t(`assessment-hire-${of.hire}`) : ""],
    [t("assessment-by"), `${of.assessed_by}, ${date(of.assessed_on)}`],
  ];
  return (
    <div className={styles.told}>
      {of.overall === null ? null : <p className={styles.result}><span className={styles.soft}>{t("assessment-overall")}</span> {words(of.overall)}</p>}
      <OutcomesTold of={of} />
      <CriteriaTold of={of} form={form} />
      <Facts items={told.filter(([, value]) => value.trim() !== "")} />
    </div>
  );
}

function OutcomesTold({ of }: { of: Appraisal }) {
  const t = useText();
  const { view } = usePlacement();
  const words = useMarkWords();
  const rows = orderedOutcomes(view).flatMap(({ outcome }) => of.outcomes.filter((mark) => mark.outcome_id === outcome.id).map((mark) => ({ outcome, mark })));
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead><tr><th scope="col">{t("assessment-outcome")}</th><th scope="col">{t("assessment-level")}</th><th scope="col">{t("assessment-evidence")}</th></tr></thead>
      <tbody>
        {rows.map(({ outcome: { id, code, text }, mark: { mark, remark } }) => (
          <tr key={id}><th scope="row"><strong>{code}</strong> {text}</th><td>{mark === null ? t("assessment-mark-none") : words(mark)}</td><td>{remark}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function CriteriaTold({ of, form }: { of: Appraisal; form: AssessmentForm }) {
  const t = useText();
  const language = useLanguage();
  const words = useMarkWords();
  const rows = form.criteria.flatMap(({ id, name }) => { const mark = of.criteria[id]; return mark === undefined ? [] : [{ id, name: language === "en" ? name.en : name.lv, mark }]; });
  if (rows.length === 0) return null;
  return (
    <table className={`${styles.table} ${styles.criteria}`}>
      <thead><tr><th scope="col">{t("assessment-criterion")}</th><th scope="col">{t("assessment-mark")}</th></tr></thead>
      <tbody>{rows.map(({ id, name, mark }) => <tr key={id}><th scope="row">{name}</th><td>{words(mark)}</td></tr>)}</tbody>
    </table>
  );
}
