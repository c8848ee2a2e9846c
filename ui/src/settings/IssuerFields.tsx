import { useState } from "react";
import type { IssuerKey, IssuerView } from "../generated/ipc";
import { Field } from "../kit/Field";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { fieldId, missing } from "../kit/form";
import { Icon } from "../kit/Icon";
import type { Refused } from "../ipc";
import { useText } from "../text/text";

/** The key of the school's authority while it is being given. */
export interface IssuerKeyState {
  file: GivenFile | null;
  setFile: (file: GivenFile) => void;
  password: string;
  setPassword: (password: string) => void;
  /** As the commands take it; none where it is not given, or none is asked for. */
  given: IssuerKey | null;
  /** What is still to be given. */
  absent: () => Refused | null;
}

export function useIssuerKey(issuer: IssuerView | null): IssuerKeyState {
  const t = useText();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [password, setPassword] = useState("");
  const given = issuer && file ? { id: issuer.id, file: file.content, password } : null;
  const absent = (): Refused | null =>
    issuer && !file ? missing(t("app-fields-missing"), [["issuer", t("app-field-missing", { field: t("settings-issuer-file") })]]) : null;
  return { file, setFile, password, setPassword, given, absent };
}

/** The file with the authority's key, and its password. Both are used once and kept nowhere. */
export function IssuerFields({ of: { file, setFile, password, setPassword } }: { of: IssuerKeyState }) {
  const t = useText();
  return (
    <>
      <div id={fieldId("issuer")}>
        <FileDrop label={t("settings-issuer-file")} hint={t("settings-issuer-file-hint")} accept={[".p12", ".pfx"]} onFile={setFile} />
        <p role="status">{file ? <><Icon name="check" /> {file.name}</> : null}</p>
      </div>
      <Field name="issuer_password" type="password" autoComplete="off" label={t("settings-issuer-password")} value={password} onChange={setPassword} />
    </>
  );
}
