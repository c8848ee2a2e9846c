import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import styles from "./Programmes.module.css";

export interface RowButtonsProps {
  labels: { up: string; down: string; remove: string };
  index: number;
  count: number;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** Up, down, away: at the end of a row of an ordered list. */
export function RowButtons({ labels, index, count, onMove, onRemove }: RowButtonsProps) {
  return (
    <span className={styles.buttons}>
      <Button look="quiet" aria-label={labels.up} isDisabled={index === 0} onPress={() => onMove(-1)}><Icon name="up" /></Button>
      <Button look="quiet" aria-label={labels.down} isDisabled={index === count - 1} onPress={() => onMove(1)}><Icon name="down" /></Button>
      <Button look="quiet" aria-label={labels.remove} onPress={onRemove}><Icon name="cross" /></Button>
    </span>
  );
}
