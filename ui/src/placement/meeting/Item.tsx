import { useState } from "react";
import { useWrite } from "../../data/query";
import type { Expectation, Standing } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import { Actions, Button } from "../../kit/Button";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { useText } from "../../text/text";
import { ItemEditor } from "../agreeing/ItemEditor";
import { usePlacement } from "../placement";
import styles from "./Meeting.module.css";
import { isSettled, type Talk } from "./order";

export interface ItemProps {
  item: Expectation;
  talk: Talk;
  place: number;
  count: number;
  onPlace: (place: number) => void;
}

type Answer = Extract<Standing, "discussed" | "fulfilled" | "unfulfilled">;
const answers: Record<Talk, readonly Answer[]> = { agreeing: ["discussed"], review: ["fulfilled", "unfulfilled"] };

/** One item: whose it is, its words, what it serves, and what the three say of it. */
export function Item({ item, talk, place, count, onPlace }: ItemProps) {
  const t = useText();
  const { view: { programme } } = usePlacement();
  const [editing, setEditing] = useState(false);
  const { run, isPending, trouble } = useWrite("expectation_standing");
  const outcomes = programme.outcomes.filter(({ id }) => item.outcome_ids.includes(id));
  // What was agreed stays agreed when it is talked through again.
  const stays = (standing: Answer): boolean => item.standing === standing || (talk === "agreeing" && isSettled(item, talk));
  const answer = async (standing: Answer): Promise<void> => {
    if (stays(standing) || await run({ id: item.id, standing })) onPlace(place + 1);
  };
  return (
    <section className={styles.card} aria-label={t("meeting-item", { number: place + 1, count })}>
      <header className={styles.head}>
        <h2>{t("meeting-whose", { party: item.party, side: item.side })}</h2>
        <Badge>{t(`placement-standing-${item.standing}`)}</Badge>
      </header>
      {editing
        ? <ItemEditor item={item} party={item.party} side={item.side} onSaved={() => undefined} onClose={() => setEditing(false)} />
        : <p className={styles.words}>{item.text}</p>}
      {outcomes.length > 0 && !editing ? (
        <div>
          <h3>{t("placement-item-outcomes")}</h3>
          <ul className={styles.outcomes}>{outcomes.map(({ id, code, text }) => <li key={id}><strong>{code}</strong> {text}</li>)}</ul>
        </div>
      ) : null}
      <ErrorSummary trouble={trouble} />
      <Actions>
        {answers[talk].map((standing, index) => (
          // The talk goes from answer to answer with the keyboard alone.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          <Button key={standing} look={index === 0 ? "primary" : "plain"} autoFocus={index === 0} isPending={isPending} onPress={() => void answer(standing)}>{t(`meeting-answer-${standing}`)}</Button>
        ))}
        <Button look="quiet" onPress={() => setEditing(true)} isDisabled={editing || talk === "review"}>{t("app-edit")}</Button>
        <span className={styles.walk}>
          <Button look="quiet" onPress={() => onPlace(place - 1)} isDisabled={place === 0}>{t("meeting-previous")}</Button>
          <Button look="quiet" onPress={() => onPlace(place + 1)}>{t("meeting-next")}</Button>
        </span>
      </Actions>
    </section>
  );
}
