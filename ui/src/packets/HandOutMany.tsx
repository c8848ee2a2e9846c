import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { PacketFile, PacketKind, PlacementQuery } from "../generated/ipc";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { LanguageRadios } from "../kit/LanguageRadios";
import { Working } from "../kit/Working";
import { type Language, useText } from "../text/text";
import { HandedOut } from "./HandedOut";
import { Kinds } from "./Kinds";
import styles from "./Packets.module.css";
import { stageOfKind } from "./words";
import { useWrapping } from "./useWrapping";

const all = Object.keys(stageOfKind) as PacketKind[];

/** Forms of the selected placements: a file for each mentor. */
export function HandOutMany({ query, onDone, onCancel }: { query: PlacementQuery; onDone: () => void; onCancel: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<readonly PacketKind[]>([]);
  const [language, setLanguage] = useState<Language>("lv");
  const [made, setMade] = useState<readonly PacketFile[] | null>(null);
  const { run, isPending, trouble, clear } = useWrite("packets_issue");
  const { fields, absent, choose } = useWrapping(clear);
  const submit = async (): Promise<void> => {
    const wrapping = choose();
    const issued = wrapping && await run({ query, kinds: [...asked], language, ...wrapping });
    if (issued) setMade(issued.files);
  };
  if (made?.some(({ program }) => program)) return <HandedOut files={made} onClose={onDone} />;
  if (made) return <Made files={made} onDone={onDone} />;
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <p className={styles.soft}>{t("packets-many-what")}</p>
      <Kinds kinds={all} asked={asked} onAsk={setAsked} />
      <LanguageRadios label={t("packets-hand-out-language")} value={language} onChange={setLanguage} />
      {fields}
      <Working isPending={isPending} label={t("packets-many-working")} />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={asked.length === 0}>{t("packets-hand-out-do")}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}

/** How many came out. */
function Made({ files, onDone }: { files: readonly PacketFile[]; onDone: () => void }) {
  const t = useText();
  const forms = files.reduce((sum, { packets }) => sum + packets.length, 0);
  const close = (): void => {
    const [first] = files;
    if (first) toastSaved(t, first.path);
    onDone();
  };
  return (
    <div className={styles.stack}>
      <Note tone="good" role="status" title={t("packets-many-made", { forms, files: files.length })}><p>{t("packets-many-next")}</p></Note>
      <Actions><Button look="primary" onPress={close}>{t("app-close")}</Button></Actions>
    </div>
  );
}
