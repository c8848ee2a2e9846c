import { useText } from "../text/text";
import styles from "./Frame.module.css";

/** Says on every screen that nothing here is real. */
export function DemoRibbon() {
  const t = useText();
  return <aside aria-label={t("app-demo")} className={styles.ribbon}><strong>{t("app-demo")}</strong> <span>{t("app-demo-explained")}</span></aside>;
}
