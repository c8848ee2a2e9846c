import { useState } from "react";
import type { SignWith } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Radios } from "../../kit/Choices";
import type { GivenFile } from "../../kit/FileDrop";
import { missing } from "../../kit/form";
import { useText } from "../../text/text";
import { KeyCard } from "./KeyCard";
import { KeyFile } from "./KeyFile";

/** Which key signs: a file or a card. `choose` gives it, or null with what is missing in `absent`. */
export function useKeyChoice({ onHow }: { onHow: () => void }) {
  const t = useText();
  const [how, setHow] = useState<SignWith["what"]>("file");
  const [file, setFile] = useState<GivenFile | null>(null);
  const [password, setPassword] = useState("");
  const [card, setCard] = useState<string | null>(null);
  const [pin, setPin] = useState("");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const key = (): SignWith | null => {
    if (how === "file") return file && { what: how, identity: file.content, password };
    return card === null ? null : { what: how, certificate: card, pin };
  };
  const choose = (): SignWith | null => {
    const given = key();
    const [name, label] = how === "file" ? ["identity", t("placement-sign-file")] : ["certificate", t("placement-sign-certificate")];
    setAbsent(given ? null : missing(t("app-fields-missing"), [[name, t("app-field-missing", { field: label })]]));
    return given;
  };
  const change = (chosen: string): void => { setHow(chosen as SignWith["what"]); setAbsent(null); onHow(); };
  const fields = (
    <>
      <Radios
        name="how" label={t("placement-sign-how")} value={how} onChange={change}
        choices={[{ id: "file", label: t("placement-sign-how-file") }, { id: "card", label: t("placement-sign-how-card") }]}
      />
      {how === "file"
        ? <KeyFile file={file} onFile={(given) => { setFile(given); setAbsent(null); }} password={password} onPassword={setPassword} />
        : <KeyCard chosen={card} onChoose={setCard} pin={pin} onPin={setPin} />}
    </>
  );
  return { how, fields, absent, choose };
}
