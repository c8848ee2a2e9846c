import { useState } from "react";
import { Button, ComboBox, FieldError, Input, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { useText } from "../text/text";
import { fieldId, useFieldError } from "./form";
import { FieldLabel } from "./Field";
import styles from "./Field.module.css";
import { Icon } from "./Icon";
import type { Choice } from "./Select";

export interface FinderProps {
  name: string;
  label: string;
  /** What is chosen now. */
  chosen: Choice | null;
  onChoose: (choice: Choice | null) => void;
  /** Choices that answer what has been typed, already found on the other side ("abele" finds "Ābele"). */
  choices: readonly Choice[];
  onSearch: (words: string) => void;
  isLoading?: boolean;
  hint?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
}

/** One of a long list, found by typing. */
export function Finder({ name, label, chosen, onChoose, choices, onSearch, isLoading, hint, ...props }: FinderProps) {
  const t = useText();
  const message = useFieldError(name, label);
  const [typed, setTyped] = useState(chosen?.label ?? "");
  const [known, setKnown] = useState(chosen?.id);
  if (known !== chosen?.id) {
    setKnown(chosen?.id);
    setTyped(chosen?.label ?? "");
  }
  const type = (words: string): void => {
    setTyped(words);
    onSearch(words === chosen?.label ? "" : words);
    if (words === "" && chosen) onChoose(null);
  };
  return (
    <ComboBox
      {...props}
      className={styles.field}
      items={choices}
      inputValue={typed}
      onInputChange={type}
      value={chosen?.id ?? null}
      onChange={(key) => { const found = choices.find((choice) => choice.id === key); if (found) { onChoose(found); setTyped(found.label); } }}
      isInvalid={message !== undefined}
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel required={props.isRequired}>{label}</FieldLabel>
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      <div className={styles.box}>
        <Input id={fieldId(name)} className={styles.input} />
        <Button className={styles.side}><Icon name="down" /></Button>
      </div>
      <FieldError className={styles.error}>{message}</FieldError>
      <Popover className={styles.popover}>
        <ListBox className={styles.list} renderEmptyState={() => <p className={styles.empty}>{isLoading ? t("app-loading") : t("app-nothing-found")}</p>}>
          {(choice: Choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.option}>
              {choice.label}
              {choice.note ? <span className={styles.note}>{choice.note}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
