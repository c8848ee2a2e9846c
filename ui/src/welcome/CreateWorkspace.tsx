import { useState } from "react";
import { pickPath } from "../data/paths";
import { useStatusWrite } from "../data/status";
import { Actions, Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { fieldId, missing, useFieldError } from "../kit/form";
import type { Refused } from "../ipc";
import { useText } from "../text/text";
import styles from "./Welcome.module.css";

/** A new, empty workspace: the school's name and a file. */
export function CreateWorkspace({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const [school, setSchool] = useState("");
  const [town, setTown] = useState("");
  const [path, setPath] = useState<string | null>(null);
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useStatusWrite("workspace_create");
  const choose = async (): Promise<void> => {
    const chosen = await pickPath("create_workspace", t("welcome-suggested"));
    if (chosen !== null) setPath(chosen);
  };
  const submit = (): void => {
    setAbsent(path === null ? missing(t("app-fields-missing"), [["path", t("app-field-missing", { field: t("welcome-field-path") })]]) : null);
    if (path !== null) void run({ path, school_name: school, town });
  };
  return (
    <Dialog title={t("welcome-create")} isOpen={isOpen} onClose={onClose}>
      <Form trouble={absent ?? trouble} onSubmit={submit}>
        <Field name="school_name" label={t("welcome-field-school")} hint={t("welcome-field-school-hint")} value={school} onChange={setSchool} isRequired />
        <Field name="town" label={t("welcome-field-town")} hint={t("welcome-field-town-hint")} value={town} onChange={setTown} />
        <PathField path={path} onChoose={() => void choose()} />
        <Actions>
          <Button type="submit" look="primary" isPending={isPending}>{t("welcome-create-now")}</Button>
          <Button onPress={onClose}>{t("app-cancel")}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}

function PathField({ path, onChoose }: { path: string | null; onChoose: () => void }) {
  const t = useText();
  const error = useFieldError("path");
  return (
    <div className={styles.path}>
      <p className={styles.label} id="welcome-path">{t("welcome-field-path")}</p>
      <p className={styles.what}>{path ?? t("welcome-field-path-none")}</p>
      <span><Button id={fieldId("path")} aria-describedby="welcome-path" onPress={onChoose}>{t("welcome-field-path-choose")}</Button></span>
      {error ? <p className={styles.error}>{error}</p> : null}
    </div>
  );
}
