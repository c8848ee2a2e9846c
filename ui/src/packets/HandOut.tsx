import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { PacketFile, PacketKind } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { LanguageRadios } from "../kit/LanguageRadios";
import { type Language, useLanguage, useText } from "../text/text";
import { HandedOut } from "./HandedOut";
import { Kinds } from "./Kinds";
import { useWrapping } from "./useWrapping";
import { kindWords } from "./words";

/** Makes a form: what it asks, in which language, and whether the mentor has the program. */
export function HandOut({ placement, kinds, waits, onClose }: { placement: string; kinds: readonly PacketKind[]; waits: boolean; onClose: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<readonly PacketKind[]>(kinds.slice(-1));
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [made, setMade] = useState<readonly PacketFile[] | null>(null);
  const { run, isPending, trouble, clear } = useWrite("packet_issue");
  const { fields, absent, choose } = useWrapping(clear);
  const submit = async (): Promise<void> => {
    const wrapping = choose();
    const issued = wrapping && await run({ placements: [placement], kinds: [...asked], language, folder: null, ...wrapping });
    if (!issued) return;
    if (wrapping.program) {
      setMade(issued.files);
      return;
    }
    for (const file of issued.files) toastSaved(t, file.path);
    onClose();
  };
  if (made) return <HandedOut files={made} onClose={onClose} />;
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      {kinds.length > 1 ? <Kinds kinds={kinds} asked={asked} onAsk={setAsked} /> : <p>{kinds.map((kind) => kindWords(t, kind))}</p>}
      <LanguageRadios label={t("packets-hand-out-language")} value={language} onChange={setLanguage} />
      {fields}
      {waits ? <p>{t("packets-hand-out-replaces")}</p> : null}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={asked.length === 0}>{t("packets-hand-out-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
