import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { RowButtons } from "../programmes/RowButtons";
import { useText } from "../text/text";
import type { Section, TemplateInput } from "../generated/ipc";
import { emptyClause, heading, moved, replaced, without } from "./draft";
import { SectionEditor } from "./SectionEditor";
import styles from "./Templates.module.css";

export interface SectionsProps {
  draft: TemplateInput;
  /** The section whose clauses are shown. */
  open: number | null;
  onOpen: (index: number | null) => void;
  onChange: (sections: Section[]) => void;
}

/** The sections in the order in which they print; one at a time shows its clauses. */
export function Sections({ draft: { sections, kind, language }, open, onOpen, onChange }: SectionsProps) {
  const t = useText();
  const move = (index: number, by: 1 | -1): void => {
    onChange(moved(sections, index, by));
    if (open === index) onOpen(index + by);
    else if (open === index + by) onOpen(index);
  };
  const remove = (index: number): void => {
    onChange(without(sections, index));
    if (open !== null) onOpen(open === index ? null : open - (open > index ? 1 : 0));
  };
  const add = (): void => {
    onChange([...sections, { title: "", annex: false, body: [emptyClause] }]);
    onOpen(sections.length);
  };
  return (
    <>
      <ol className={styles.sections}>
        {sections.map((section, index) => {
          const title = section.title || t("templates-section-untitled");
          const isOpen = open === index;
          const number = heading(sections, index, (place) => t("templates-annex-number", { number: String(place) }));
          return (
            <li key={index} className={isOpen ? styles.open : ""}>
              <div className={styles.sectionHead}>
                <Button look="quiet" className={styles.sectionName ?? ""} aria-expanded={isOpen} onPress={() => onOpen(isOpen ? null : index)}>
                  <Icon name={isOpen ? "down" : "right"} /><span>{number} {title}</span>
                </Button>
                <RowButtons
                  index={index} count={sections.length} onMove={(by) => move(index, by)} onRemove={() => remove(index)}
                  labels={{ up: t("templates-section-up", { title }), down: t("templates-section-down", { title }), remove: t("templates-section-remove", { title }) }}
                />
              </div>
              {isOpen ? <SectionEditor section={section} index={index} number={number} sort={{ kind, language }} onChange={(next) => onChange(replaced(sections, index, next))} /> : null}
            </li>
          );
        })}
      </ol>
      <div><Button onPress={add}><Icon name="plus" />{t("templates-section-add")}</Button></div>
    </>
  );
}
