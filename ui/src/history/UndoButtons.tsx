import { useShortcut } from "../frame/shortcuts";
import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import styles from "./History.module.css";
import { useUndo } from "./undo";

/** Undo and redo, each naming what it would do. */
export function UndoButtons() {
  const t = useText();
  const { undoes, redoes, undo, redo } = useUndo();
  useShortcut("undo", undo);
  useShortcut("redo", redo);
  return (
    <div className={styles.undo}>
      <Button look="quiet" isDisabled={undoes === null} onPress={undo} aria-label={undoes === null ? t("history-nothing-to-undo") : t("history-undo-what", { what: undoes })}>
        <Icon name="undo" />{t("history-undo")}
      </Button>
      <Button look="quiet" isDisabled={redoes === null} onPress={redo} aria-label={redoes === null ? t("history-nothing-to-redo") : t("history-redo-what", { what: redoes })}>
        <Icon name="redo" />{t("history-redo")}
      </Button>
      {undoes === null ? null : <p className={styles.next}>{undoes}</p>}
    </div>
  );
}
