import { useEffect, useRef, useState } from "react";
import { Button, Input, Label, SearchField } from "react-aria-components";
import { useShortcut } from "../frame/shortcuts";
import { Icon } from "./Icon";
import styles from "./SearchBox.module.css";

export interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Search in a list (Ctrl+F). Asks a moment after the last key; Esc empties it. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), 160);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  useShortcut("find", () => { input.current?.focus(); input.current?.select(); });
  return (
    <SearchField className={styles.search} value={typed} onChange={setTyped} onSubmit={onChange}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.box}>
        <Icon name="search" />
        <Input ref={input} className={styles.input} />
        {typed ? <Button className={styles.clear}><Icon name="cross" /></Button> : null}
      </div>
    </SearchField>
  );
}
