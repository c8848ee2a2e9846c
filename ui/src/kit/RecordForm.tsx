import { type Draft, useDraft } from "../data/drafts";
import { useWrite, type Write } from "../data/query";
import type { CommandName, Input, Value } from "../ipc";
import { Form } from "./ErrorSummary";
import { SaveBar } from "./SaveBar";

/** Commands that save a record and answer its identifier. */
type Saving = { [N in CommandName]: Value<N> extends { id: string } ? N : never }[CommandName];

export interface RecordDraft<T> {
  draft: T;
  set: (part: Partial<T>) => void;
  save: () => Promise<void>;
  kept: Pick<Draft<object>, "dirty" | "drop">;
  write: Pick<Write<CommandName>, "isPending" | "trouble" | "savedAt" | "clear">;
}

/** A record as its form holds it, kept under a key until a command has saved it. */
export function useRecord<N extends Saving>(command: N, key: string, recorded: Input<N>, onSaved: (id: string) => void): RecordDraft<Input<N>> {
  const kept = useDraft<Input<N>>(key, recorded);
  const write = useWrite(command);
  const save = async (): Promise<void> => {
    const saved = await write.run(kept.value, kept);
    if (!saved) return;
    kept.drop();
    onSaved(saved.id);
  };
  return { draft: kept.value, set: kept.set, save, kept, write };
}

export interface RecordFormProps {
  of: Omit<RecordDraft<never>, "draft" | "set">;
  /** Leaves the form without saving, where it can be left. */
  onCancel?: () => void;
  children: React.ReactNode;
}

/** The form of one record: its refusal above, its commands below. */
export function RecordForm({ of: { save, kept, write }, onCancel, children }: RecordFormProps) {
  return (
    <Form trouble={write.trouble} onSubmit={() => void save()}>
      {children}
      <SaveBar draft={kept} write={write} onLeave={onCancel} />
    </Form>
  );
}

/** What a number field holds: a whole number, or 0 while it is empty or something else. */
export const whole = (typed: string): number => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : 0);
