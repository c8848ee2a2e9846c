import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import type { Suggestion } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Check } from "../../kit/Choices";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Loaded } from "../../kit/Loaded";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { parties, sides } from "./Matrix";

const keyOf = ({ party, side, text }: Suggestion): string => `${party}/${side}/${text}`;

/** Items that the school keeps or other placements of the programme use, to take over as many as one likes. */
export function Suggestions({ isOpen, onClose, onSaved }: { isOpen: boolean; onClose: () => void; onSaved: () => void }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("expectation_suggestions", { id: placement.id }, { enabled: isOpen });
  return (
    <Dialog wide title={t("placement-suggestions")} isOpen={isOpen} onClose={onClose}>
      <p>{t("placement-suggestions-what")}</p>
      <Loaded of={read}>{({ items }) => <Choose items={items} onClose={onClose} onSaved={onSaved} />}</Loaded>
    </Dialog>
  );
}

function Choose({ items, onClose, onSaved }: { items: readonly Suggestion[]; onClose: () => void; onSaved: () => void }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const { run, isPending, trouble } = useWrite("expectation_save");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const take = async (): Promise<void> => {
    for (const { party, side, text, outcome_ids } of items.filter((item) => chosen.includes(keyOf(item)))) {
      if (!await run({ id: null, placement_id: placement.id, party, side, text, outcome_ids })) return;
      onSaved();
    }
    onClose();
  };
  if (items.length === 0) return <p className={styles.soft}>{t("placement-suggestions-none")}</p>;
  const groups = parties.flatMap((party) => sides.map((side) => ({ party, side, found: items.filter((item) => item.party === party && item.side === side) })));
  return (
    <>
      <ErrorSummary trouble={trouble} />
      <div className={styles.suggestions}>
        {groups.filter(({ found }) => found.length > 0).map(({ party, side, found }) => (
          <fieldset key={`${party}-${side}`} className={styles.ties}>
            <legend>{t("placement-suggestions-of", { party, side })}</legend>
            {found.map((item) => (
              <Check
                key={keyOf(item)} value={chosen.includes(keyOf(item))}
                label={<>{item.text} <span className={styles.soft}>{[...(item.kept ? [t("placement-suggestions-kept")] : []), ...(item.uses > 0 ? [t("placement-suggestions-uses", { count: item.uses })] : [])].join(" · ")}</span></>}
                onChange={(on) => setChosen((old) => (on ? [...old, keyOf(item)] : old.filter((key) => key !== keyOf(item))))}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Actions>
        <Button look="primary" isDisabled={chosen.length === 0} isPending={isPending} onPress={() => void take()}>{t("placement-suggestions-add", { count: chosen.length })}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </>
  );
}
