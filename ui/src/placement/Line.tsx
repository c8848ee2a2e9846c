import { StageLine } from "../kit/StageLine";
import { stages, stageWords } from "../placements/words";
import { useText } from "../text/text";
import { usePlacement } from "./placement";

const steps: Partial<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => Math.min(at + 1, stages.length - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: () => stages.length - 1,
};

/** The line of life; arrow keys walk along it and open each stage. */
export function Line() {
  const t = useText();
  const { view, stage: open, go } = usePlacement();
  const walk = (event: React.KeyboardEvent<HTMLElement>): void => {
    const next = steps[event.key]?.(stages.indexOf(open));
    const stage = next === undefined ? undefined : stages[next];
    if (next === undefined || !stage) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[next]?.focus();
    go(stage);
  };
  return (
    <div role="presentation" onKeyDown={walk}>
      <StageLine
        label={t("placements-line")}
        selected={open}
        onSelect={(id) => { const stage = stages.find((known) => known === id); if (stage) go(stage); }}
        stages={view.lifecycle.stages.map(({ stage, state }) => ({ id: stage, label: stageWords(t, stage), state, word: t(`placements-state-${state}`) }))}
      />
    </div>
  );
}
