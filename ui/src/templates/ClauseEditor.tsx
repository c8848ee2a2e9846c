import { use, useRef } from "react";
import { Field } from "../kit/Field";
import { fieldId, RefusalContext } from "../kit/form";
import { RowButtons } from "../programmes/RowButtons";
import { useText } from "../text/text";
import type { Part, TemplateSort } from "../generated/ipc";
import { wordsIn } from "./draft";
import { PlaceholderMenu, PlaceholderNotes } from "./Placeholders";
import styles from "./Templates.module.css";
import { When } from "./When";

export interface PartProps {
  /** The part's name in the refusals of the template. */
  name: string;
  part: Part;
  index: number;
  count: number;
  onChange: (part: Part) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

type Side = "text" | "items";

/** A clause with its list, its placeholders and when it stands. */
export function ClauseEditor({ name, part, index, count, place, sort, onChange, onMove, onRemove }: PartProps & { place: string; sort: TemplateSort }) {
  const t = useText();
  const side = useRef<Side>("text");
  const items = use(RefusalContext)?.fields.find(({ field }) => field.startsWith(`${name}.items.`))?.message;
  const put = (which: Side, words: string): void => onChange(which === "text" ? { ...part, text: words } : { ...part, items: words === "" ? [] : words.split("\n") });
  /** Puts a placeholder where the caret stands, or in place of what is selected. */
  const insert = (word: string): void => {
    const which = side.current;
    const box = document.getElementById(fieldId(`${name}.${which}`));
    const words = which === "text" ? part.text : part.items.join("\n");
    const [from, to] = box instanceof HTMLTextAreaElement ? [box.selectionStart, box.selectionEnd] : [words.length, words.length];
    put(which, `${words.slice(0, from)}{${word}}${words.slice(to)}`);
    const caret = from + word.length + 2;
    // After the menu has given the focus back and the text has come into the box.
    setTimeout(() => { if (box instanceof HTMLTextAreaElement) { box.focus(); box.setSelectionRange(caret, caret); } }, 50);
  };
  return (
    <div className={styles.clause} role="group" aria-label={t("templates-clause", { place })}>
      <div className={styles.clauseHead}>
        <strong>{place}</strong>
        <PlaceholderMenu sort={sort} onChoose={insert} />
        <RowButtons
          index={index} count={count} onMove={onMove} onRemove={onRemove}
          labels={{ up: t("templates-clause-up", { place }), down: t("templates-clause-down", { place }), remove: t("templates-clause-remove", { place }) }}
        />
      </div>
      <Field
        name={`${name}.text`} label={t("templates-clause-text", { place })} rows={rowsOf(part.text)} value={part.text}
        onFocus={() => { side.current = "text"; }} onChange={(words) => put("text", words)}
      />
      {part.items.length > 0 || part.text.trimEnd().endsWith(":") ? (
        <Field
          name={`${name}.items`} label={t("templates-clause-items", { place })} rows={Math.max(2, part.items.reduce((sum, item) => sum + rowsOf(item, 1), 0))} value={part.items.join("\n")}
          {...(items === undefined ? {} : { error: items })} onFocus={() => { side.current = "items"; }} onChange={(words) => put("items", words)}
        />
      ) : null}
      <PlaceholderNotes words={wordsIn(part)} />
      <When name={`${name}.when`} value={part.when} onChange={(when) => onChange({ ...part, when })} />
    </div>
  );
}

/** How many rows a text takes in its box, at about forty-five letters a row. */
const rowsOf = (text: string, least = 2): number => Math.max(least, text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 45), 0));
