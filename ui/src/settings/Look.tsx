import { useStatus, useStatusWrite } from "../data/status";
import { Radios } from "../kit/Choices";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";

const languages = ["lv", "en"] as const;
const themes = ["light", "dark", "system"] as const;

/** Language and appearance of the screens, kept on this computer. */
export function Look() {
  const t = useText();
  const status = useStatus();
  const language = useStatusWrite("language_set");
  const theme = useStatusWrite("theme_set");
  return (
    <Panel title={t("settings-look")}>
      <ErrorSummary trouble={language.trouble ?? theme.trouble} />
      <Radios
        name="language" label={t("app-language")} value={status.language} onChange={(choice) => void language.run({ language: choice })}
        choices={languages.map((id) => ({ id, label: t(`app-language-${id}`) }))}
      />
      <Radios
        name="theme" label={t("app-theme")} value={status.theme} onChange={(choice) => void theme.run({ theme: choice })}
        choices={themes.map((id) => ({ id, label: t(`app-theme-${id}`) }))}
      />
    </Panel>
  );
}
