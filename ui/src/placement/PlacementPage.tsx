import { useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { StageLine } from "../kit/StageLine";
import { span } from "../text/format";
import { useText } from "../text/text";
import { stageWords } from "../placements/words";

/** One placement: its line of life. */
export function PlacementPage() {
  const t = useText();
  const { id } = useParams({ from: "/placements/$id" });
  const read = useRead("placement_get", { id });
  return (
    <Loaded of={read}>
      {({ placement, student, company, lifecycle }) => (
        <Page title={`${student.first_name} ${student.last_name} – ${company.name}`} subtitle={`${placement.number} · ${span(placement.period.start, placement.period.end)}`}>
          <StageLine
            label={t("placements-line")}
            stages={lifecycle.stages.map(({ stage, state }) => ({ id: stage, label: stageWords(t, stage), state, word: t(`placements-state-${state}`) }))}
          />
        </Page>
      )}
    </Loaded>
  );
}
