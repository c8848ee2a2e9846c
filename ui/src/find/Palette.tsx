import { useRef, useState } from "react";
import { Autocomplete, Header, Input, Label, Menu, MenuItem, MenuSection, SearchField } from "react-aria-components";
import { useRead } from "../data/query";
import { Dialog } from "../kit/Dialog";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import { useActions } from "./actions";
import { registers, useGoTo } from "./registers";
import styles from "./Palette.module.css";

/** Finds any record and does any command, by typing (Ctrl+K). */
export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText();
  return <Dialog title={t("find-title")} isOpen={isOpen} onClose={onClose}><Finding onClose={onClose} /></Dialog>;
}

interface Line {
  id: string;
  label: string;
  note?: string;
  run: () => void;
}

interface Section {
  id: string;
  label: string;
  lines: readonly Line[];
}

function Finding({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState("");
  const sections = useSections(typed);
  const lines = sections.flatMap((section) => section.lines);
  const input = useRef<HTMLInputElement>(null);
  const run = (line: Line | undefined): void => {
    if (!line) return;
    onClose();
    line.run();
  };
  // Hits arrive after the key was pressed: Enter takes the first of what is seen, unless the arrows chose another.
  const runFirst = (): void => { if (!input.current?.getAttribute("aria-activedescendant")) run(lines[0]); };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped} disableAutoFocusFirst>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the box was opened to type into it */}
      <SearchField autoFocus className={styles.field} onSubmit={runFirst}>
        <Label className={styles.label}>{t("find-label")}</Label>
        <span className={styles.box}><Icon name="search" /><Input ref={input} className={styles.input} placeholder={t("find-hint")} /></span>
      </SearchField>
      <Menu
        className={styles.list} aria-label={t("find-title")} items={sections} dependencies={[lines[0]?.id]}
        onAction={(id) => run(lines.find((line) => line.id === id))}
        renderEmptyState={() => <p className={styles.empty}>{t("find-nothing")}</p>}
      >
        {(section) => (
          <MenuSection id={section.id} items={section.lines}>
            <Header className={styles.head}>{section.label}</Header>
            {section.lines.map((line) => (
              <MenuItem key={line.id} id={line.id} textValue={line.label} className={`${styles.line} ${line === lines[0] ? styles.first : ""}`}>
                <span>{line.label}</span> <span className={styles.note}>{line.note}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}

/** What the typed words find: records of each register, then commands; with nothing typed, the commands alone. */
function useSections(typed: string): Section[] {
  const t = useText();
  const goTo = useGoTo();
  const actions = useActions(typed);
  const found = useRead("find", { text: typed }, { keep: true, enabled: typed.trim() !== "" });
  const hits = typed.trim() === "" ? undefined : found.data;
  const records = registers.map((register): Section => ({
    id: register,
    label: t(`find-${register}`),
    lines: (hits?.[register] ?? []).map(({ id, label, note }) => ({ id: `${register}:${id}`, label, note, run: () => goTo(register, id) })),
  }));
  return [...records, { id: "actions", label: t("find-actions"), lines: actions }].filter((section) => section.lines.length > 0);
}
