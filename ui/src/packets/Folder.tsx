import { pickPath } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import type { PacketFolder } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import type { GivenFile } from "../kit/FileDrop";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import styles from "./Packets.module.css";

/** The folder in which answers arrive, and the files in it that wait. */
export function Folder({ onFile }: { onFile: (file: GivenFile) => void }) {
  const t = useText();
  const read = useRead("packet_folder", {});
  return (
    <Panel title={t("packets-folder")}>
      <Loaded of={read}>{(folder) => <Shown folder={folder} onFile={onFile} onAgain={() => void read.refetch()} />}</Loaded>
    </Panel>
  );
}

function Shown({ folder: { path, files }, onFile, onAgain }: { folder: PacketFolder; onFile: (file: GivenFile) => void; onAgain: () => void }) {
  const t = useText();
  const choose = useWrite("packet_folder_choose");
  const take = useWrite("packet_take");
  const set = async (next: string | null): Promise<void> => {
    if (next !== null && await choose.run({ path: next })) onAgain();
  };
  const open = async (file: string): Promise<void> => {
    const given = await take.run({ path: file });
    if (given) onFile({ ...given, size: given.content.length });
  };
  return (
    <div className={styles.stack}>
      <ErrorSummary trouble={choose.trouble ?? take.trouble} />
      <p className={styles.soft}>{path === "" ? t("packets-folder-what") : path}</p>
      {path === "" ? null : files.length === 0 ? <p>{t("packets-folder-empty")}</p> : (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.path}><Button isPending={take.isPending} onPress={() => void open(file.path)}>{file.name}</Button><span className={styles.soft}>{t("packets-folder-file", { forms: file.forms })}</span></li>
          ))}
        </ul>
      )}
      <Actions>
        {path === "" ? null : <Button onPress={onAgain}>{t("packets-folder-again")}</Button>}
        <Button look={path === "" ? "plain" : "quiet"} onPress={() => void pickPath("folder", "").then(set)}>{t(path === "" ? "packets-folder-choose" : "packets-folder-other")}</Button>
        {path === "" ? null : <Button look="quiet" onPress={() => void set("")}>{t("packets-folder-none")}</Button>}
      </Actions>
    </div>
  );
}
