import type { TemplateVersion } from "../generated/ipc";
import { date } from "../text/format";
import { isLanguage, type Say } from "../text/text";

/** „no 01.09.2026.” or „01.09.2026. – 31.08.2027.” */
export const holds = (t: Say, { valid_from, valid_until }: Pick<TemplateVersion, "valid_from" | "valid_until">): string =>
  valid_until === null ? t("templates-holds-from", { from: date(valid_from) }) : t("templates-holds-between", { from: date(valid_from), until: date(valid_until) });

/** „latviešu valodā”. */
export const languageWords = (t: Say, language: string): string => (isLanguage(language) ? t(`templates-language-${language}`) : language);
