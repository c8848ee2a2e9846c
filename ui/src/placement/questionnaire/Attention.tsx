import { Note } from "../../kit/Badge";
import { decimal } from "../../text/format";
import { useLanguage, useText } from "../../text/text";
import { usePlacement } from "../placement";
import { textIn } from "./answers";

/** What asks for a talk: differences of opinion, failed gates, alerts. */
export function Attention({ nameOf }: { nameOf: (dimension: string) => string }) {
  const t = useText();
  const language = useLanguage();
  const { view: { evaluation, questionnaire } } = usePlacement();
  const differing = evaluation.dimensions.filter(({ flagged }) => flagged);
  const failed = questionnaire.gates.filter(({ id }) => evaluation.failed_gates.includes(id));
  const alerts = questionnaire.dimensions.flatMap(({ items }) => items).filter(({ id }) => evaluation.alerts.includes(id));
  return (
    <>
      {alerts.length > 0 ? <Note tone="bad" title={t("questionnaire-alerts")}><ul>{alerts.map(({ id, text }) => <li key={id}>{id} {textIn(text, language)}</li>)}</ul></Note> : null}
      {failed.length > 0 ? <Note tone="bad" title={t("questionnaire-failed-gates")}><ul>{failed.map(({ id, text }) => <li key={id}>{id} {textIn(text, language)}</li>)}</ul></Note> : null}
      {differing.length > 0 ? (
        <Note tone="warn" title={t("questionnaire-differences")}>
          <p>{t("questionnaire-differences-what", { points: questionnaire.gap_from })}</p>
          <ul>
            {differing.map(({ id, gap, parties }) => (
              <li key={id}>
                {nameOf(id)}: {parties.map(({ party, score }) => `${t(`placements-party-${party}`)} ${decimal(score)}`).join(" · ")} ({t("questionnaire-gap", { gap: decimal(gap) })})
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </>
  );
}
