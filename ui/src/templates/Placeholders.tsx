import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useRead } from "../data/query";
import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import type { Placeholder, TemplateSort } from "../generated/ipc";
import lists from "../lists/Lists.module.css";
import styles from "./Templates.module.css";

const known: readonly Placeholder[] = [
  "legal_basis", "number", "date", "school", "company", "trainee", "group", "representative", "programme", "qualification", "level",
  "goal", "start", "end", "hours_total", "hours_per_day", "site", "supervisor", "mentor", "insurance", "remuneration",
  "agreement", "agreement_date", "ended_on", "reason",
];

/** What can be put into a clause from the record, each with its meaning and an example. */
export function PlaceholderMenu({ sort, onChoose }: { sort: TemplateSort; onChoose: (word: string) => void }) {
  const t = useText();
  const read = useRead("template_placeholders", sort);
  return (
    <MenuTrigger>
      <Button look="quiet"><Icon name="plus" />{t("templates-placeholder-insert")}</Button>
      <Popover className={lists.popover} placement="bottom end">
        <Menu className={`${lists.menu} ${styles.menu}`} aria-label={t("templates-placeholder-list")} onAction={(key) => onChoose(String(key))}>
          {(read.data?.placeholders ?? []).map(({ placeholder, word, example }) => (
            <MenuItem key={word} id={word} textValue={t(`templates-placeholder-${placeholder}`)} className={`${lists.item} ${styles.offer}`}>
              <span>{t(`templates-placeholder-${placeholder}`)} <code>{`{${word}}`}</code></span>
              <span className={styles.soft}>{t("templates-placeholder-example", { example })}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What the words in a clause's braces stand for. */
export function PlaceholderNotes({ words }: { words: readonly string[] }) {
  const t = useText();
  const told = words.flatMap((word) => known.find((one) => one === word) ?? []);
  if (told.length === 0) return null;
  return <ul className={styles.notes}>{told.map((word) => <li key={word}><code>{`{${word}}`}</code> {t(`templates-placeholder-${word}`)}</li>)}</ul>;
}
