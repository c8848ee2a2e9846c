import { useWrite } from "../../data/query";
import type { Expectation, Party, Side } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { RefusalContext } from "../../kit/form";
import { toast } from "../../kit/toasts";
import { useText } from "../../text/text";
import { useDraft } from "../../data/drafts";
import { usePlacement } from "../placement";
import styles from "./Agreeing.module.css";

export const draftKey = (placement: string, item: string): string => `${placement}/item/${item}`;

export interface ItemEditorProps {
  item: Expectation | null;
  party: Party;
  side: Side;
  onSaved: () => void;
  /** `refocus` where the focus stays with the keyboard, and not where it has already gone elsewhere. */
  onClose: (refocus: boolean) => void;
}

/** An expectation being written. Saved when the focus leaves it; Esc gives up. */
export function ItemEditor({ item, party, side, onSaved, onClose }: ItemEditorProps) {
  const t = useText();
  const { view: { placement, programme } } = usePlacement();
  const { value, dirty, set, drop } = useDraft(draftKey(placement.id, item?.id ?? `${party}-${side}`), { text: item?.text ?? "", outcome_ids: item?.outcome_ids ?? [] });
  const { run, isPending, trouble } = useWrite("expectation_save");
  const close = (refocus: boolean): void => { drop(); onClose(refocus); };
  const leave = async (refocus: boolean): Promise<void> => {
    if (isPending) return;
    if (!dirty || (!item && value.text.trim() === "")) { close(refocus); return; }
    if (!await run({ id: item?.id ?? null, placement_id: placement.id, party, side, ...value })) return;
    onSaved();
    close(refocus);
  };
  const keeping = useWrite("proven_item_save");
  const keep = async (): Promise<void> => {
    const outcome_codes = programme.outcomes.filter(({ id }) => value.outcome_ids.includes(id)).map(({ code }) => code);
    if (await keeping.run({ id: null, programme_id: programme.id, party, side, text: value.text, outcome_codes })) toast(t("placement-item-kept"));
  };
  const keys = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape") { event.stopPropagation(); close(true); }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void leave(true); }
  };
  const blur = (event: React.FocusEvent): void => {
    const away = event.relatedTarget instanceof Node ? !event.currentTarget.contains(event.relatedTarget) : document.hasFocus();
    if (away) void leave(false);
  };
  const tie = (id: string, tied: boolean): void => set({ outcome_ids: tied ? [...value.outcome_ids, id] : value.outcome_ids.filter((known) => known !== id) });
  return (
    <div role="presentation" className={styles.editor} onKeyDown={keys} onBlur={blur}>
      <ErrorSummary trouble={keeping.trouble} />
      <ErrorSummary trouble={trouble?.outcome === "refused" && trouble.fields.length > 0 ? null : trouble} />
      <RefusalContext value={trouble?.outcome === "refused" ? trouble : null}>
        {/* Opened to be written in: the person has just asked for it. */}
        {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
        <Field name="text" label={t(`placement-item-text-${side}`)} hint={t("placement-item-hint")} rows={3} autoFocus value={value.text} onChange={(text) => set({ text })} />
      </RefusalContext>
      {programme.outcomes.length > 0 ? (
        <fieldset className={styles.ties}>
          <legend>{t("placement-item-outcomes")}</legend>
          {programme.outcomes.map(({ id, code, text }) => (
            <Check key={id} label={<><strong>{code}</strong> {text}</>} value={value.outcome_ids.includes(id)} onChange={(tied) => tie(id, tied)} />
          ))}
        </fieldset>
      ) : null}
      <Actions>
        <Button look="primary" isPending={isPending} onPress={() => void leave(true)}>{t("app-save")}</Button>
        <Button onPress={() => close(true)}>{t("app-cancel")}</Button>
        <Button look="quiet" isPending={keeping.isPending} isDisabled={value.text.trim() === ""} onPress={() => void keep()}>{t("placement-item-keep")}</Button>
      </Actions>
    </div>
  );
}
