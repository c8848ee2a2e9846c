import { Button } from "../kit/Button";
import { Field } from "../kit/Field";
import { NumberField } from "../kit/NumberField";
import { useText } from "../text/text";
import type { ModuleInput, ProgrammeInput } from "../generated/ipc";
import { hoursOf, rearranged } from "./draft";
import styles from "./Programmes.module.css";
import { RowButtons } from "./RowButtons";

const hours = [["theory_hours", "programmes-module-theory"], ["practice_hours", "programmes-module-practice"], ["placement_hours", "programmes-module-placement"]] as const;

/** The modules with their hours; outcomes follow their module when it moves, and lose it when it goes. */
export function Modules({ draft, onChange }: { draft: ProgrammeInput; onChange: (part: Partial<ProgrammeInput>) => void }) {
  const t = useText();
  const { modules } = draft;
  const places = modules.map((_, place) => place);
  const set = (index: number, part: Partial<ModuleInput>): void =>
    onChange({ modules: modules.map((module, place) => (place === index ? { ...module, ...part } : module)) });
  const move = (index: number, by: 1 | -1): void => {
    const moved = places.filter((place) => place !== index);
    moved.splice(index + by, 0, index);
    onChange(rearranged(draft, moved));
  };
  const add = (): void => onChange({ modules: [...modules, { id: null, code: "", name: "", theory_hours: 0, practice_hours: 0, placement_hours: 0 }] });
  return (
    <>
      {modules.length === 0 ? <p className={styles.soft}>{t("programmes-modules-none")}</p> : null}
      <ol className={`${styles.outcomes} ${styles.modules}`}>
        {modules.map((module, index) => {
          const number = index + 1;
          return (
            <li key={module.id ?? `new-${index}`}>
              <Field className={styles.code} name={`modules.${index}.code`} label={t("programmes-module-code", { number })} value={module.code} onChange={(code) => set(index, { code })} />
              <Field className={styles.text} name={`modules.${index}.name`} label={t("programmes-module-name", { number })} value={module.name} onChange={(name) => set(index, { name })} isRequired />
              {hours.map(([field, label]) => (
                <NumberField key={field} className={styles.hours} name={`modules.${index}.${field}`} label={t(label)} value={module[field]} onChange={(value) => set(index, { [field]: value })} />
              ))}
              <RowButtons
                index={index} count={modules.length} onMove={(by) => move(index, by)} onRemove={() => onChange(rearranged(draft, places.filter((place) => place !== index)))}
                labels={{ up: t("programmes-module-up", { number }), down: t("programmes-module-down", { number }), remove: t("programmes-module-remove", { number }) }}
              />
            </li>
          );
        })}
      </ol>
      {modules.length > 0 ? <p className={styles.soft}>{t("programmes-modules-sum", hoursOf(modules))}</p> : null}
      <div><Button onPress={add}>{t("programmes-module-add")}</Button></div>
    </>
  );
}
