import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { ListQuery, SavedView } from "../generated/ipc";

export interface ViewFormProps {
  /** The one that gets another name; null keeps what is shown under a new one. */
  view: SavedView | null;
  now: ListQuery;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

/** The name of what a list shows. */
export function ViewForm({ view, now, onSaved, onCancel }: ViewFormProps) {
  const t = useText();
  const [name, setName] = useState(view?.name ?? "");
  const write = useWrite("saved_view_save");
  const submit = async (): Promise<void> => {
    const saved = await write.run({ id: view?.id ?? null, name, shows: view?.shows ?? now });
    if (!saved) return;
    toast(t("lists-view-kept", { name: name.trim() }));
    onSaved(saved.id);
  };
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      <p>{t("lists-view-what")}</p>
      <Field name="name" label={t("lists-view-name")} value={name} onChange={setName} isRequired />
      <Actions>
        <Button type="submit" look="primary" isPending={write.isPending}>{t("app-save")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
