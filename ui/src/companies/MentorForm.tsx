import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { useText } from "../text/text";
import type { Mentor, MentorInput } from "../generated/ipc";

export interface MentorFormProps {
  companyId: string;
  mentor: Mentor | null;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** One mentor's particulars. */
export function MentorForm({ companyId, mentor, onSaved, onCancel }: MentorFormProps) {
  const t = useText();
  const [draft, setDraft] = useState<MentorInput>(mentor ?? { id: null, company_id: companyId, name: "", position: "", phone: "", email: "", qualification: "" });
  const { run, isPending, trouble } = useWrite("mentor_save");
  const set = (part: Partial<MentorInput>): void => setDraft((old) => ({ ...old, ...part }));
  const submit = async (): Promise<void> => {
    const saved = await run(draft);
    if (saved) onSaved(saved.id);
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <Field name="name" label={t("companies-field-mentor-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
      <Field name="position" label={t("companies-field-mentor-position")} value={draft.position} onChange={(position) => set({ position })} />
      <Field name="qualification" label={t("companies-field-mentor-qualification")} value={draft.qualification} onChange={(qualification) => set({ qualification })} />
      <FieldRow>
        <Field name="phone" label={t("companies-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
        <Field name="email" label={t("companies-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
      </FieldRow>
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
