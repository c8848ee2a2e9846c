import { useWrite } from "../../data/query";
import type { Expectation } from "../../generated/ipc";
import { Button } from "../../kit/Button";
import { dismissToast, toast } from "../../kit/toasts";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { Standing } from "./Standing";

export interface ItemProps {
  item: Expectation;
  onEdit: () => void;
  onSaved: () => void;
  onRemoved: () => void;
}

/** One expectation: its words, the outcomes it serves, how far it has come. */
export function Item({ item, onEdit, onSaved, onRemoved }: ItemProps) {
  const t = useText();
  const { view: { programme } } = usePlacement();
  const { run: remove } = useWrite("expectation_remove");
  const { run: bring } = useWrite("expectation_save");
  const outcomes = programme.outcomes.filter(({ id }) => item.outcome_ids.includes(id));
  const back = (notice: number): void => {
    dismissToast(notice);
    const { placement_id, party, side, text, outcome_ids } = item;
    void bring({ id: null, placement_id, party, side, text, outcome_ids }).then(onSaved);
  };
  const take = async (): Promise<void> => {
    if (!await remove({ id: item.id })) return;
    onRemoved();
    const notice: number = toast(t("placement-item-removed"), { actions: [{ label: t("placement-undo"), run: () => back(notice) }] });
  };
  return (
    <div className={styles.item}>
      <p className={styles.text}>{item.text}</p>
      <div className={styles.marks}>
        {outcomes.map(({ id, code, text }) => <abbr key={id} className={styles.code} title={text}>{code}<span className={styles.hidden}> {text}</span></abbr>)}
        <Standing item={item} onSaved={onSaved} />
        <span className={styles.actions}>
          <Button id={`edit-${item.id}`} look="quiet" aria-label={`${t("app-edit")}: ${item.text}`} onPress={onEdit}>{t("app-edit")}</Button>
          <Button look="quiet" aria-label={`${t("app-remove")}: ${item.text}`} onPress={() => void take()}>{t("app-remove")}</Button>
        </span>
      </div>
    </div>
  );
}
