import type { Draft } from "../data/drafts";
import type { Write } from "../data/query";
import type { CommandName } from "../ipc";
import { useText } from "../text/text";
import { Actions, Button } from "./Button";
import { SavedAt } from "./SavedAt";
import styles from "./SavedAt.module.css";

export interface SaveBarProps {
  draft: Pick<Draft<object>, "dirty" | "drop">;
  write: Pick<Write<CommandName>, "isPending" | "savedAt" | "clear">;
  onDiscard?: () => void;
  /** Leaves the form without saving, where it can be left. */
  onLeave?: () => void;
}

/** The end of a form that is saved on purpose: save, give up the changes, and how it stands. */
export function SaveBar({ draft: { dirty, drop }, write: { isPending, savedAt, clear }, onDiscard, onLeave }: SaveBarProps) {
  const t = useText();
  const discard = (): void => { drop(); clear(); (onLeave ?? onDiscard)?.(); };
  return (
    <Actions>
      <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
      {dirty || onLeave ? <Button onPress={discard}>{t(onLeave ? "app-cancel" : "app-discard")}</Button> : null}
      {dirty && !isPending ? <span className={styles.unsaved}>{t("app-unsaved")}</span> : <SavedAt at={savedAt} pending={isPending} />}
    </Actions>
  );
}
