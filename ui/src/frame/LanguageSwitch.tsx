import { useStatusWrite } from "../data/status";
import { useLanguage, useText } from "../text/text";
import styles from "./Frame.module.css";

const languages = ["lv", "en"] as const;

/** The screens' language, changed while everything stays open. */
export function LanguageSwitch() {
  const t = useText();
  const current = useLanguage();
  const { run } = useStatusWrite("language_set");
  return (
    <div role="group" aria-label={t("app-language")} className={styles.languages}>
      {languages.map((language) => (
        <button key={language} type="button" lang={language} aria-pressed={language === current} onClick={() => void run({ language })}>
          {t(`app-language-${language}`)}
        </button>
      ))}
    </div>
  );
}
