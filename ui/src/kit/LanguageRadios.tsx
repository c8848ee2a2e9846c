import { isLanguage, type Language, useText } from "../text/text";
import { Radios } from "./Choices";

/** In which language a document is made. */
export function LanguageRadios({ label, value, onChange }: { label: string; value: Language; onChange: (language: Language) => void }) {
  const t = useText();
  return (
    <Radios
      name="language" label={label} value={value} choices={[{ id: "lv", label: t("app-language-lv") }, { id: "en", label: t("app-language-en") }]}
      onChange={(id) => { if (isLanguage(id)) onChange(id); }}
    />
  );
}
