/** Text as it is searched: no case, no diacritics. */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Whether every word typed begins a word of one of the texts („abele” finds „Ābele”). For short lists that are all here. */
export function matches(typed: string, ...texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => plain(text).split(/[\s,.„”"()/-]+/u));
  return plain(typed).split(/\s+/u).filter(Boolean).every((start) => words.some((word) => word.startsWith(start)));
}
