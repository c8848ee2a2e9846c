import type { PacketKind } from "../generated/ipc";
import { Check } from "../kit/Choices";
import { FieldGroup } from "../kit/Field";
import { useText } from "../text/text";
import { kindWords } from "./words";

/** What is asked: any of the kinds, in their order. */
export function Kinds({ kinds, asked, onAsk }: { kinds: readonly PacketKind[]; asked: readonly PacketKind[]; onAsk: (asked: readonly PacketKind[]) => void }) {
  const t = useText();
  return (
    <FieldGroup legend={t("packets-hand-out-kinds")}>
      {kinds.map((kind) => (
        <Check key={kind} label={kindWords(t, kind)} value={asked.includes(kind)} onChange={(on) => onAsk(kinds.filter((one) => (one === kind ? on : asked.includes(one))))} />
      ))}
    </FieldGroup>
  );
}
