import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { Supervisor, SupervisorInput } from "../generated/ipc";

/** One supervisor's particulars. */
export function SupervisorForm({ supervisor, onSaved, onCancel }: { supervisor: Supervisor | null; onSaved: () => void; onCancel: () => void }) {
  const t = useText();
  const [draft, setDraft] = useState<SupervisorInput>(supervisor ?? { id: null, name: "", position: "", phone: "", email: "" });
  const { run, isPending, trouble } = useWrite("supervisor_save");
  const set = (part: Partial<SupervisorInput>): void => setDraft((old) => ({ ...old, ...part }));
  const submit = async (): Promise<void> => {
    const saved = await run(draft);
    if (saved) onSaved();
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <Field name="name" label={t("settings-field-person-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
      <Field name="position" label={t("settings-field-person-position")} value={draft.position} onChange={(position) => set({ position })} />
      <FieldRow>
        <Field name="phone" label={t("settings-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
        <Field name="email" label={t("settings-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
      </FieldRow>
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
