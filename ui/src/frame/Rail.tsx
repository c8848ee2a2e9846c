import { Link } from "@tanstack/react-router";
import { UndoButtons } from "../history/UndoButtons";
import { Button } from "../kit/Button";
import { useText } from "../text/text";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./Frame.module.css";
import { places } from "./places";

/** The places of the program, down the left side. */
export function Rail({ workspace, onFind, onHelp }: { workspace: string; onFind: () => void; onHelp: () => void }) {
  const t = useText();
  return (
    <nav className={styles.rail} aria-label={t("app-places")}>
      <div className={styles.brand}>
        <p className={styles.name}>{t("app-name")}</p>
        <p className={styles.workspace}>{workspace}</p>
      </div>
      <ul className={styles.places}>
        {places.map(([to, label]) => (
          <li key={to}><Link to={to} className={styles.place} activeOptions={{ exact: to === "/", includeSearch: false }}>{t(label)}</Link></li>
        ))}
      </ul>
      <div className={styles.foot}>
        <UndoButtons />
        <Button look="quiet" onPress={onFind}>{t("find-title")} <kbd>Ctrl+K</kbd></Button>
        <LanguageSwitch />
        <Button look="quiet" onPress={onHelp}>{t("app-shortcuts")} <kbd>F1</kbd></Button>
      </div>
    </nav>
  );
}
