import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Party } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Badge } from "../../kit/Badge";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../../kit/Field";
import { missing } from "../../kit/form";
import { Panel } from "../../kit/Page";
import { useLanguage, useText } from "../../text/text";
import { MarkSelect } from "../assessing/MarkSelect";
import { useDraft } from "../../data/drafts";
import { Part, usePlacement } from "../placement";
import { SaveBar } from "../../kit/SaveBar";
import { type Answers, countOf, textIn } from "./answers";
import { Statements } from "./Statements";
import styles from "./Questionnaire.module.css";

interface Typed {
  answers: Answers;
  open: Partial<Record<string, string>>;
  overall: number | null;
  answered_on: string | null;
}

/** One party's questionnaire. */
export function PartyForm({ party }: { party: Party }) {
  const t = useText();
  const language = useLanguage();
  const { today } = useStatus();
  const { view: { placement, questionnaire, forms } } = usePlacement();
  const empty: Typed = { answers: {}, open: {}, overall: null, answered_on: today };
  const draft = useDraft<Typed>(`${placement.id}/form/${party}`, forms.find((form) => form.party === party) ?? empty);
  const { value, set } = draft;
  const write = useWrite("quality_form_save");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { answered, items, valid } = countOf(questionnaire, party, value.answers);
  const submit = async (): Promise<void> => {
    const { answers, open, overall, answered_on } = value;
    setAbsent(answered_on === null ? missing(t("app-fields-missing"), [["answered_on", t("app-field-missing", { field: t("questionnaire-on") })]]) : null);
    if (answered_on === null) return;
    const input = { answers: given(answers), open: given(open), overall, answered_on, placement_id: placement.id, party };
    if (await write.run(input, draft)) draft.drop();
  };
  return (
    <Part name={`quality_form-${party}`}>
      <Panel
        title={t("questionnaire-of", { party })}
        actions={<Badge tone={valid ? "good" : "plain"} icon={valid ? "check" : "ring"}>{t(valid ? "questionnaire-valid" : "questionnaire-not-valid", { percent: questionnaire.valid_from_percent })}</Badge>}
      >
        <Form trouble={absent ?? write.trouble} onSubmit={() => void submit()} label={t("questionnaire-of", { party })}>
          <Statements party={party} answers={value.answers} onAnswer={(id, answer) => set({ answers: { ...value.answers, [id]: answer } })} />
          <p role="status" className={styles.soft}>{t("questionnaire-answered", { answered, items })}</p>
          <FieldGroup legend={t("questionnaire-open")}>
            {questionnaire.open.map(({ id, text }) => (
              <Field key={id} name={`open.${id}`} label={textIn(text, language)} rows={2} value={value.open[id] ?? ""} onChange={(words) => set({ open: { ...value.open, [id]: words } })} />
            ))}
          </FieldGroup>
          <FieldRow>
            <MarkSelect name="overall" label={t("questionnaire-overall")} value={value.overall} onChange={(overall) => set({ overall: typeof overall === "number" ? overall : null })} />
            <DateField name="answered_on" label={t("questionnaire-on")} value={value.answered_on} onChange={(answered_on) => set({ answered_on })} isRequired />
          </FieldRow>
          <p className={styles.soft}>{t("questionnaire-overall-hint")}</p>
          <SaveBar draft={draft} write={write} onDiscard={() => setAbsent(null)} />
        </Form>
      </Panel>
    </Part>
  );
}

/** Only what has a value. */
function given<V>(record: Partial<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, V] => entry[1] !== undefined && entry[1] !== ""));
}
