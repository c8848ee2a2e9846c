/** The screens' words: Fluent messages with checked names and arguments, in the language of the moment. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createContext, use, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { type Messages, resources } from "../generated/messages";
import { setFormatLocale } from "./format";

export type Language = keyof typeof resources;
export type MessageId = keyof Messages;
type Args<K extends MessageId> = Messages[K] extends undefined ? [] : [Messages[K]];

/** Says a message. A wrong name or a forgotten argument does not compile. */
export type Say = <K extends MessageId>(id: K, ...args: Args<K>) => string;

const locales: Record<Language, string> = { lv: "lv-LV", en: "en-GB" };

function speak(language: Language): Say {
  // Isolation marks are for mixed directions, which these languages never have.
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  bundle.addResource(new FluentResource(resources[language]));
  return (id, ...args) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args[0]) : id;
  };
}

interface Spoken {
  language: Language;
  say: Say;
}

const TextContext = createContext<Spoken | null>(null);

/** Gives everything below it one language: words, dates, numbers, and what the date fields and screen readers say. */
export function TextProvider({ language, children }: { language: Language; children: React.ReactNode }) {
  const spoken = useMemo(() => {
    setFormatLocale(locales[language]);
    return { language, say: speak(language) };
  }, [language]);
  useEffect(() => { document.documentElement.lang = language; }, [language]);
  return <TextContext value={spoken}><I18nProvider locale={locales[language]}>{children}</I18nProvider></TextContext>;
}

function useSpoken(): Spoken {
  const found = use(TextContext);
  if (!found) throw new Error("no TextProvider above");
  return found;
}

export const useText = (): Say => useSpoken().say;
export const useLanguage = (): Language => useSpoken().language;
export const isLanguage = (value: string): value is Language => value in resources;
