import { Dialog } from "../kit/Dialog";
import { useText } from "../text/text";
import { shortcuts } from "./shortcuts";
import styles from "./Frame.module.css";

/** What keys do (F1). */
export function ShortcutsSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  const rows: readonly (readonly [string, string])[] = [
    [shortcuts.palette.keys, t("app-shortcut-palette")],
    [shortcuts.undo.keys, t("app-shortcut-undo")],
    [shortcuts.redo.keys, t("app-shortcut-redo")],
    [shortcuts.find.keys, t("app-shortcut-find")],
    [shortcuts.new.keys, t("app-shortcut-new")],
    [shortcuts.print.keys, t("app-shortcut-print")],
    [shortcuts.help.keys, t("app-shortcut-help")],
    ["Esc", t("app-shortcut-close")],
    ["↑ ↓", t("app-shortcut-move")],
    ["Enter", t("app-shortcut-enter")],
    [t("app-key-space"), t("app-shortcut-select")],
    ["Ctrl+A", t("app-shortcut-select-all")],
  ];
  return (
    <Dialog title={t("app-shortcuts")} isOpen={isOpen} onClose={onClose}>
      <table className={styles.keys}>
        <tbody>{rows.map(([keys, what]) => <tr key={keys}><th scope="row"><kbd>{keys}</kbd></th><td>{what}</td></tr>)}</tbody>
      </table>
    </Dialog>
  );
}
