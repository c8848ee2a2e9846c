import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { SaveBar } from "../kit/SaveBar";
import { useText } from "../text/text";
import type { Supervisor, SupervisorInput } from "../generated/ipc";

const empty: SupervisorInput = { id: null, name: "", position: "", phone: "", email: "" };

/** One supervisor's particulars. */
export function SupervisorForm({ supervisor, onSaved, onCancel }: { supervisor: Supervisor | null; onSaved: () => void; onCancel: () => void }) {
  const t = useText();
  const kept = useDraft<SupervisorInput>(`supervisor/${supervisor?.id ?? "new"}`, supervisor ?? empty);
  const { value: draft, set } = kept;
  const write = useWrite("supervisor_save");
  const submit = async (): Promise<void> => {
    if (!await write.run(draft, kept.seen)) return;
    kept.drop();
    onSaved();
  };
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      <Field name="name" label={t("settings-field-person-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
      <Field name="position" label={t("settings-field-person-position")} value={draft.position} onChange={(position) => set({ position })} />
      <FieldRow>
        <Field name="phone" label={t("settings-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
        <Field name="email" label={t("settings-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
      </FieldRow>
      <SaveBar draft={kept} write={write} onLeave={onCancel} />
    </Form>
  );
}
