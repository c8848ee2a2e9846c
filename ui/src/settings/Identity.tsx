import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { missing } from "../kit/form";
import { Panel } from "../kit/Page";
import type { Refused } from "../ipc";
import { useText } from "../text/text";

/** Makes a signing identity for the school: a .p12 file and the certificate that others trust it by. */
export function Identity() {
  const t = useText();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [repeat, setRepeat] = useState("");
  const [differ, setDiffer] = useState<Refused | null>(null);
  const [made, setMade] = useState<readonly string[]>([]);
  const { run, isPending, trouble } = useWrite("identity_create");
  const submit = async (): Promise<void> => {
    const wrong = password === repeat ? null : missing(t("settings-identity-differ"), [["repeat", t("settings-identity-differ")]]);
    setDiffer(wrong);
    if (wrong) return;
    const saved = await run({ name, password, folder: null });
    if (!saved) return;
    setMade(saved.paths);
    setPassword("");
    setRepeat("");
    const [first] = saved.paths;
    if (first) toastSaved(t, first);
  };
  return (
    <Panel title={t("settings-identity")}>
      <p>{t("settings-identity-what")}</p>
      {made.length > 0 ? <Note tone="good" role="status" title={t("settings-identity-made")}><ul>{made.map((path) => <li key={path}>{path}</li>)}</ul></Note> : null}
      <Form trouble={differ ?? trouble} onSubmit={() => void submit()}>
        <Field name="name" label={t("settings-identity-name")} hint={t("settings-identity-name-hint")} value={name} onChange={setName} isRequired />
        <FieldRow>
          <Field name="password" type="password" autoComplete="new-password" label={t("settings-identity-password")} hint={t("settings-identity-password-hint")} value={password} onChange={setPassword} isRequired />
          <Field name="repeat" type="password" autoComplete="new-password" label={t("settings-identity-repeat")} value={repeat} onChange={setRepeat} isRequired />
        </FieldRow>
        <Actions><Button type="submit" look="primary" isPending={isPending}>{t("settings-identity-create")}</Button></Actions>
      </Form>
    </Panel>
  );
}
