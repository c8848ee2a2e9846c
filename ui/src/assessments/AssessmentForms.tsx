import { useState } from "react";
import { useRead } from "../data/query";
import type { AssessmentFormEntry } from "../generated/ipc";
import { Badge } from "../kit/Badge";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { date, span } from "../text/format";
import { useText } from "../text/text";
import styles from "./Assessments.module.css";
import { latestFor, versionsOf } from "./draft";
import { FormEditor } from "./FormEditor";

const all = "all";

/** The forms of assessments: for all programmes, and for those that have one of their own. */
export function AssessmentForms() {
  const read = useRead("assessment_form_list", {});
  return <Loaded of={read}>{({ forms }) => <Shown forms={forms} />}</Loaded>;
}

function Shown({ forms }: { forms: readonly AssessmentFormEntry[] }) {
  const t = useText();
  const [chosen, setChosen] = useState<string>(all);
  const programmes = useRead("programme_list", {}).data?.programmes ?? [];
  const programme = chosen === all ? null : chosen;
  const versions = versionsOf(forms, programme);
  const form = latestFor(forms, programme);
  const choices = [{ id: all, label: t("assessment-forms-for-all") }, ...programmes.map((known) => ({ id: known.first_id ?? known.id, label: known.qualification }))];
  return (
    <div className={styles.stack}>
      <Panel title={t("assessment-forms-title")}>
        <p className={styles.soft}>{t("assessment-forms-what")}</p>
        <Select name="programme" label={t("assessment-forms-programme")} value={chosen} choices={choices} onChange={setChosen} />
        {versions.length === 0 ? <p>{t("assessment-forms-own-none")}</p> : <Versions versions={versions} />}
      </Panel>
      {form ? <FormEditor key={`${chosen}/${form.id}`} form={form} programme={programme} next={(versions[0]?.form.version ?? 0) + 1} /> : null}
    </div>
  );
}

function Versions({ versions }: { versions: readonly AssessmentFormEntry[] }) {
  const t = useText();
  return (
    <>
      <h3>{t("assessment-forms-versions")}</h3>
      <ul className={styles.versions}>
        {versions.map(({ form: { id, version, valid_from, valid_until }, in_force }) => (
          <li key={id}>
            <strong>{version}.</strong> <span>{valid_until ? span(valid_from, valid_until) : `${t("assessment-forms-from").toLowerCase()} ${date(valid_from)}`}</span> {in_force ? <Badge tone="good" icon="check">{t("assessment-forms-in-force")}</Badge> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
