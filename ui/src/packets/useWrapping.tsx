import { useState } from "react";
import type { SignWith } from "../generated/ipc";
import type { Refused } from "../ipc";
import { Check } from "../kit/Choices";
import { useKeyChoice } from "../placement/documents/useKeyChoice";
import { useText } from "../text/text";
import styles from "./Packets.module.css";

interface Wrapping {
  fields: React.ReactNode;
  absent: Refused | null;
  /** Whether packet files are made as well, and with which key; null where the key is missing. */
  choose: () => { program: SignWith | null } | null;
}

/** Whether the mentor has the program and gets a packet file too, signed with which key. */
export function useWrapping(onChange: () => void): Wrapping {
  const t = useText();
  const [program, setProgram] = useState(false);
  const key = useKeyChoice({ onHow: onChange });
  const choose = (): { program: SignWith | null } | null => {
    if (!program) return { program: null };
    const chosen = key.choose();
    return chosen && { program: chosen };
  };
  const fields = (
    <>
      <Check label={t("packets-program")} value={program} onChange={(on) => { setProgram(on); onChange(); }} />
      {program ? <><p className={styles.soft}>{t("packets-program-what")}</p>{key.fields}</> : null}
    </>
  );
  return { fields, absent: program ? key.absent : null, choose };
}
