import { Link } from "@tanstack/react-router";
import { Button } from "../kit/Button";
import { useText } from "../text/text";
import { LanguageSwitch } from "./LanguageSwitch";
import styles from "./Frame.module.css";

const places = [
  ["/", "app-place-today"],
  ["/placements", "app-place-placements"],
  ["/students", "app-place-students"],
  ["/companies", "app-place-companies"],
  ["/programmes", "app-place-programmes"],
  ["/quality", "app-place-quality"],
  ["/settings", "app-place-settings"],
] as const;

/** The places of the program, down the left side. */
export function Rail({ workspace, onHelp }: { workspace: string; onHelp: () => void }) {
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
        <LanguageSwitch />
        <Button look="quiet" onPress={onHelp}>{t("app-shortcuts")} <kbd>F1</kbd></Button>
      </div>
    </nav>
  );
}
