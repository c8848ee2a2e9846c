import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { PacketFile, PacketKind } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { Check } from "../kit/Choices";
import { Form } from "../kit/ErrorSummary";
import { FieldGroup } from "../kit/Field";
import { LanguageRadios } from "../kit/LanguageRadios";
import { useKeyChoice } from "../placement/documents/useKeyChoice";
import { type Language, useLanguage, useText } from "../text/text";
import { HandedOut } from "./HandedOut";
import styles from "./Packets.module.css";
import { kindWords } from "./words";

/** Makes a form: what it asks, in which language, and whether the mentor has the program. */
export function HandOut({ placement, kinds, waits, onClose }: { placement: string; kinds: readonly PacketKind[]; waits: boolean; onClose: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<readonly PacketKind[]>(kinds.slice(-1));
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [program, setProgram] = useState(false);
  const [made, setMade] = useState<readonly PacketFile[] | null>(null);
  const { run, isPending, trouble, clear } = useWrite("packet_issue");
  const { fields, absent, choose } = useKeyChoice({ onHow: clear });
  const submit = async (): Promise<void> => {
    const key = program ? choose() : null;
    if (program && !key) return;
    const issued = await run({ placements: [placement], kinds: [...asked], language, folder: null, program: key });
    if (!issued) return;
    if (program) {
      setMade(issued.files);
      return;
    }
    for (const file of issued.files) toastSaved(t, file.path);
    onClose();
  };
  if (made) return <HandedOut files={made} onClose={onClose} />;
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      {kinds.length > 1 ? (
        <FieldGroup legend={t("packets-hand-out-kinds")}>
          {kinds.map((kind) => (
            <Check key={kind} label={kindWords(t, kind)} value={asked.includes(kind)} onChange={(on) => setAsked(kinds.filter((one) => (one === kind ? on : asked.includes(one))))} />
          ))}
        </FieldGroup>
      ) : <p>{kinds.map((kind) => kindWords(t, kind))}</p>}
      <LanguageRadios label={t("packets-hand-out-language")} value={language} onChange={setLanguage} />
      <Check label={t("packets-program")} value={program} onChange={(on) => { setProgram(on); clear(); }} />
      {program ? <><p className={styles.soft}>{t("packets-program-what")}</p>{fields}</> : null}
      {waits ? <p>{t("packets-hand-out-replaces")}</p> : null}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={asked.length === 0}>{t("packets-hand-out-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
