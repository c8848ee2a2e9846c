import type { Blocker } from "../generated/ipc";
import { Button } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Panel } from "../kit/Page";
import { stepWords } from "../placements/words";
import { useText } from "../text/text";
import { partOf, stageOf } from "./place";
import { usePlacement } from "./placement";
import styles from "./Placement.module.css";

/** What is still missing, each leading to where it is done. */
export function Todo({ steps }: { steps: readonly Blocker[] }) {
  const t = useText();
  const { view: { lifecycle }, go } = usePlacement();
  // When everything is done, the page has said so already.
  if (steps.length === 0 && !lifecycle.next) return null;
  if (steps.length === 0) return <p className={styles.nothing}><Icon name="check" /> {t("placement-todo-none")}</p>;
  // The only thing missing is the next step, which stands right above.
  if (steps.every((step) => lifecycle.next && partOf(step) === partOf(lifecycle.next.blocker))) return null;
  return (
    <Panel title={t("placement-todo")}>
      <ul className={styles.todo}>
        {steps.map((step) => (
          <li key={partOf(step)}><Button look="quiet" onPress={() => go(stageOf(step), partOf(step))}>{stepWords(t, step)}</Button></li>
        ))}
      </ul>
    </Panel>
  );
}
