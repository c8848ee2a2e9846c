import { Actions, Button } from "../kit/Button";
import { SavedAt } from "../kit/SavedAt";
import { useText } from "../text/text";
import styles from "./Placement.module.css";

export interface SaveBarProps {
  dirty: boolean;
  pending: boolean;
  savedAt: Date | null;
  onDiscard: () => void;
}

/** The end of a form that is saved on purpose: save, give up the changes, and how it stands. */
export function SaveBar({ dirty, pending, savedAt, onDiscard }: SaveBarProps) {
  const t = useText();
  return (
    <Actions>
      <Button type="submit" look="primary" isPending={pending}>{t("app-save")}</Button>
      {dirty ? <Button onPress={onDiscard}>{t("placement-discard")}</Button> : null}
      {dirty && !pending ? <span className={styles.unsaved}>{t("placement-unsaved")}</span> : <SavedAt at={savedAt} pending={pending} />}
    </Actions>
  );
}
