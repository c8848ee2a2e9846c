import { Field } from "../../kit/Field";
import { FileDrop, type GivenFile } from "../../kit/FileDrop";
import { fieldId } from "../../kit/form";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";

export interface KeyFileProps {
  file: GivenFile | null;
  onFile: (file: GivenFile) => void;
  password: string;
  onPassword: (password: string) => void;
}

/** A key in a PKCS#12 file and its password. */
export function KeyFile({ file, onFile, password, onPassword }: KeyFileProps) {
  const t = useText();
  return (
    <>
      <div id={fieldId("identity")} className={styles.stack}>
        <FileDrop label={t("placement-sign-file")} hint={t("placement-sign-file-hint")} accept={[".p12", ".pfx"]} onFile={onFile} />
        <p role="status">{file ? <span className={styles.chosen}><Icon name="check" /> {file.name}</span> : null}</p>
      </div>
      <Field name="password" type="password" autoComplete="off" label={t("placement-sign-password")} value={password} onChange={onPassword} />
    </>
  );
}
