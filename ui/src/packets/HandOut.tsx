import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { PacketKind } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { Check } from "../kit/Choices";
import { Form } from "../kit/ErrorSummary";
import { FieldGroup } from "../kit/Field";
import { LanguageRadios } from "../kit/LanguageRadios";
import { type Language, useLanguage, useText } from "../text/text";
import { kindWords } from "./words";

/** Makes a form: what it asks, and in which language. */
export function HandOut({ placement, kinds, waits, onClose }: { placement: string; kinds: readonly PacketKind[]; waits: boolean; onClose: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState<readonly PacketKind[]>(kinds.slice(-1));
  const [language, setLanguage] = useState<Language>(useLanguage());
  const { run, isPending, trouble } = useWrite("packet_issue");
  const submit = async (): Promise<void> => {
    const made = await run({ placements: [placement], kinds: [...asked], language, folder: null });
    if (!made) return;
    for (const file of made.files) toastSaved(t, file.path);
    onClose();
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      {kinds.length > 1 ? (
        <FieldGroup legend={t("packets-hand-out-kinds")}>
          {kinds.map((kind) => (
            <Check key={kind} label={kindWords(t, kind)} value={asked.includes(kind)} onChange={(on) => setAsked(kinds.filter((one) => (one === kind ? on : asked.includes(one))))} />
          ))}
        </FieldGroup>
      ) : <p>{kinds.map((kind) => kindWords(t, kind))}</p>}
      <LanguageRadios label={t("packets-hand-out-language")} value={language} onChange={setLanguage} />
      {waits ? <p>{t("packets-hand-out-replaces")}</p> : null}
      <Actions>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={asked.length === 0}>{t("packets-hand-out-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
