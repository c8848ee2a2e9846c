/** The screens' words: Fluent messages with checked names and arguments, in the language of the moment. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createContext, use, useEffect, useMemo } from "react";
import { I18nProvider } from "react-aria-components";
import { type Language, type Messages, resources } from "../generated/messages";
import { setFormatLocale } from "./format";

export type { Language };

/** `appClose` back to `app-close`: names as the Fluent files write them can be put together from stable names (`placements-stage-${stage}`). */
type Kebab<S extends string, Done extends string = ""> = S extends `${infer First}${infer Rest}`
  ? Kebab<Rest, First extends Lowercase<First> ? `${Done}${First}` : `${Done}-${Lowercase<First>}`>
  : Done;
type ById = { [Name in keyof Messages as Kebab<Name>]: Messages[Name] };

export type MessageId = keyof ById;
/** Texts may be given as numbers, which are then written as the language writes them. */
type Loose<A> = A extends readonly [infer Given] ? [{ [Key in keyof Given]: Given[Key] | number }] : [];
type Args<K extends MessageId> = Loose<Parameters<ById[K]>>;

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
