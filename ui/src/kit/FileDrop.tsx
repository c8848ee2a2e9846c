import { Button as AriaButton, DropZone, FileTrigger, isFileDropItem, Text } from "react-aria-components";
import { useText } from "../text/text";
import styles from "./FileDrop.module.css";

/** A file a person has given: its name and its bytes, as the commands take them. */
export interface GivenFile {
  name: string;
  /** The content in Base64. */
  content: string;
  size: number;
}

/** Reads a file's bytes as Base64 without building a string of a million characters by hand. */
export const readFile = (file: File): Promise<GivenFile> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error(file.name));
    reader.onload = () => {
      const address = reader.result as string;
      resolve({ name: file.name, size: file.size, content: address.slice(address.indexOf(",") + 1) });
    };
    reader.readAsDataURL(file);
  });

export interface FileDropProps {
  label: string;
  hint?: string;
  /** Endings with the dot: `[".xlsx", ".csv"]`. */
  accept: readonly string[];
  onFile: (file: GivenFile) => void;
}

/** A place to drop a file on, or to choose one from the disk. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const t = useText();
  const take = (file: File | null | undefined): void => {
    if (file) void readFile(file).then(onFile);
  };
  return (
    <DropZone
      data-file-drop
      className={styles.drop}
      onDrop={(event) => {
        const item = event.items.find(isFileDropItem);
        if (item) void item.getFile().then(take);
      }}
    >
      <Text slot="label" className={styles.label}>{label}</Text>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <FileTrigger acceptedFileTypes={[...accept]} onSelect={(files) => take(files?.[0])}>
        <AriaButton className={styles.choose}>{t("app-choose-file")}</AriaButton>
      </FileTrigger>
    </DropZone>
  );
}
