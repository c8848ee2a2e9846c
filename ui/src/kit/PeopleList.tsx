import { useText } from "../text/text";
import { Button } from "./Button";
import styles from "./PeopleList.module.css";

export interface Person {
  id: string;
  name: string;
  /** Position, telephone, e-mail and so on, in one line. */
  about: string;
}

export interface PeopleListProps {
  people: readonly Person[];
  none: string;
  onEdit: (id: string) => void;
  onRemove: (id: string) => void;
}

/** A short list of people that can be changed and removed one by one. */
export function PeopleList({ people, none, onEdit, onRemove }: PeopleListProps) {
  const t = useText();
  if (people.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.list}>
      {people.map((person) => (
        <li key={person.id}>
          <div className={styles.who}>
            <p className={styles.name}>{person.name}</p>
            <p className={styles.soft}>{person.about}</p>
          </div>
          <Button look="quiet" aria-label={`${t("app-edit")}: ${person.name}`} onPress={() => onEdit(person.id)}>{t("app-edit")}</Button>
          <Button look="quiet" aria-label={`${t("app-remove")}: ${person.name}`} onPress={() => onRemove(person.id)}>{t("app-remove")}</Button>
        </li>
      ))}
    </ul>
  );
}
