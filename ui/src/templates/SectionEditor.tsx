import { Button } from "../kit/Button";
import { Check } from "../kit/Choices";
import { Field } from "../kit/Field";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import type { Section, TemplateSort } from "../generated/ipc";
import { ClauseEditor } from "./ClauseEditor";
import { emptyClause, moved, numbers, replaced, without } from "./draft";
import { TableEditor } from "./TableEditor";
import styles from "./Templates.module.css";

export interface SectionEditorProps {
  section: Section;
  index: number;
  /** How it is numbered („3.”). */
  number: string;
  /** What the template makes, and in which language. */
  sort: TemplateSort;
  onChange: (section: Section) => void;
}

/** A section's heading, clauses and tables. */
export function SectionEditor({ section, index, number, sort, onChange }: SectionEditorProps) {
  const t = useText();
  const { body } = section;
  const places = numbers(section, number);
  const put = (next: Section["body"]): void => onChange({ ...section, body: next });
  return (
    <div className={styles.section}>
      <Field name={`sections.${index}.title`} label={t("templates-section-title")} value={section.title} onChange={(title) => onChange({ ...section, title })} />
      <Check label={t("templates-section-annex")} value={section.annex} onChange={(annex) => onChange({ ...section, annex })} />
      <ol className={styles.clauses}>
        {body.map((part, place) => {
          const shared = {
            name: `sections.${index}.body.${place}`, part, index: place, count: body.length,
            onChange: (next: typeof part) => put(replaced(body, place, next)),
            onMove: (by: 1 | -1) => put(moved(body, place, by)), onRemove: () => put(without(body, place)),
          };
          return <li key={place}>{part.table === null ? <ClauseEditor {...shared} place={places[place] ?? ""} sort={sort} /> : <TableEditor {...shared} kind={sort.kind} />}</li>;
        })}
      </ol>
      <div className={styles.buttons}>
        <Button onPress={() => put([...body, emptyClause])}><Icon name="plus" />{t("templates-clause-add")}</Button>
        <Button onPress={() => put([...body, { ...emptyClause, table: "parties" }])}><Icon name="plus" />{t("templates-table-add")}</Button>
      </div>
    </div>
  );
}
