/** Characters from which a text is long, and how many are shown of a long one. */
const long = 180;
const shown = 140;

/** The text, or its beginning up to a word's end where it is long. */
export function shortened(text: string): string {
  if (text.length <= long) return text;
  const beginning = text.slice(0, shown);
  const end = beginning.search(/\s\S*$/u);
  return `${end > 0 ? beginning.slice(0, end) : beginning}…`;
}
