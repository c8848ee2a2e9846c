/** Classifications as the program holds them today: sectors, fields of education, kinds of placement, scales. */
import type { Classifications } from "../generated/ipc";
import { useLanguage } from "../text/text";
import { useRead } from "./query";

export type ClassificationKind = keyof Classifications;

/** What records keep, and how it is called. */
export interface Classified {
  id: string;
  label: string;
}

const folded = (words: string): string => words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

/** Items in the language of the screens; none until they are read. */
export function useClassifications() {
  const language = useLanguage();
  const lists = useRead("classification_list", {}).data;
  const items = (kind: ClassificationKind) => lists?.[kind].items ?? [];
  const label = (name: { lv: string; en: string }): string => (language === "en" ? name.en : name.lv);
  const choices = (kind: ClassificationKind): Classified[] => items(kind).map(({ id, name }) => ({ id, label: label(name) }));
  /** The item that a record's value stands for, by its code or by its name in either language. */
  const find = (kind: ClassificationKind, kept: string): Classified | undefined => {
    const words = folded(kept);
    const item = items(kind).find(({ id, name }) => id === kept || folded(name.lv) === words || folded(name.en) === words);
    return item && { id: item.id, label: label(item.name) };
  };
  /** The name of what a record keeps; words that are no item are their own name. */
  const name = (kind: ClassificationKind, kept: string): string => find(kind, kept)?.label ?? kept;
  return { choices, find, name };
}
