import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import { Note } from "../kit/Badge";
import { DateField } from "../kit/DateField";
import { Form } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { SaveBar } from "../kit/SaveBar";
import { useText } from "../text/text";
import type { Programme, ProgrammeInput, ProgrammeSaved } from "../generated/ipc";
import { draftOf, emptyProgramme } from "./draft";
import { Modules } from "./Modules";
import { Outcomes } from "./Outcomes";
import { Particulars } from "./Particulars";
import styles from "./Programmes.module.css";

export interface ProgrammeFormProps {
  programme: Programme | null;
  /** Placements that began with this version: then another module, outcome or hour makes a new one. */
  placements: number;
  onSaved: (saved: ProgrammeSaved) => void;
  /** Leaves the form of a new programme. */
  onCancel?: () => void;
}

/** A programme's particulars, modules and outcomes. */
export function ProgrammeForm({ programme, placements, onSaved, onCancel }: ProgrammeFormProps) {
  const t = useText();
  const kept = useDraft<ProgrammeInput>(`programme/${programme?.id ?? "new"}`, programme ? draftOf(programme) : emptyProgramme);
  const { value: draft, set } = kept;
  const write = useWrite("programme_save");
  const submit = async (): Promise<void> => {
    const saved = await write.run(draft, kept);
    if (!saved) return;
    kept.drop();
    onSaved(saved);
  };
  const known = programme?.valid_from ?? null;
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      {placements > 0 ? <Note tone="info">{t("programmes-used", { count: placements })}</Note> : null}
      <Panel title={t("programmes-form")}>
        <Particulars draft={draft} onChange={set} />
        {placements > 0 || known !== null ? (
          <div className={styles.date}>
            <DateField
              name="valid_from" label={t(placements > 0 ? "programmes-field-valid-from-new" : "programmes-field-valid-from")}
              {...(placements > 0 ? { hint: t("programmes-field-valid-from-hint") } : {})}
              value={placements > 0 && draft.valid_from === known ? null : draft.valid_from} onChange={(valid_from) => set({ valid_from: valid_from ?? known })}
            />
          </div>
        ) : null}
      </Panel>
      <Panel title={t("programmes-modules")}><Modules draft={draft} onChange={set} /></Panel>
      <Panel title={t("programmes-outcomes")}>
        <Outcomes outcomes={draft.outcomes} modules={draft.modules} onChange={(outcomes) => set({ outcomes })} />
      </Panel>
      <SaveBar draft={kept} write={write} {...(onCancel ? { onLeave: onCancel } : {})} />
    </Form>
  );
}
