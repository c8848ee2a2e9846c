import { useState } from "react";
import type { Expectation, Party, Side } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import { hasDraft } from "../../data/drafts";
import { focusOn, usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { Item } from "./Item";
import { draftKey, ItemEditor } from "./ItemEditor";

/** What one party offers, or what it expects. */
export function Cell({ party, side, onSaved }: { party: Party; side: Side; onSaved: () => void }) {
  const t = useText();
  const { view } = usePlacement();
  const items = view.expectations.filter((item) => item.party === party && item.side === side);
  const keyOf = (item: Expectation | null): string => draftKey(view.placement.id, item?.id ?? `${party}-${side}`);
  // What was typed and not saved opens again where it was left.
  const [editing, setEditing] = useState<string | null>(() => [null, ...items].map(keyOf).find(hasDraft) ?? null);
  const addId = `add-${party}-${side}`;
  const close = (item: Expectation | null) => (refocus: boolean): void => {
    setEditing((open) => (open === keyOf(item) ? null : open));
    if (refocus) focusOn(item ? `edit-${item.id}` : addId);
  };
  const editor = (item: Expectation | null) => <ItemEditor item={item} party={party} side={side} onSaved={onSaved} onClose={close(item)} />;
  return (
    <div role="group" className={styles.cell} aria-label={t("placement-suggestions-of", { party, side })}>
      <h4>{t(`placement-side-${side}`)}</h4>
      {items.length > 0 ? (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id}>
              {editing === keyOf(item) ? editor(item) : <Item item={item} onEdit={() => setEditing(keyOf(item))} onSaved={onSaved} onRemoved={() => focusOn(addId)} />}
            </li>
          ))}
        </ul>
      ) : null}
      {editing === keyOf(null)
        ? editor(null)
        : <span><Button id={addId} look="quiet" onPress={() => setEditing(keyOf(null))} aria-label={t("placement-item-add-to", { party, side })}><Icon name="plus" /> {t("app-add")}</Button></span>}
    </div>
  );
}
