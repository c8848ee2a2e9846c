import { useState } from "react";
import { useWrite } from "../../data/query";
import { Note } from "../../kit/Badge";
import { Actions, Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Facts, Panel } from "../../kit/Page";
import { PacketsPanel } from "../../packets/PacketsPanel";
import { date, span } from "../../text/format";
import { useText } from "../../text/text";
import { Rests } from "../hours/Interruptions";
import { Part, usePlacement } from "../placement";
import { Contacts } from "./Contacts";
import { EndEarly } from "./EndEarly";
import { TimePassed } from "./TimePassed";
import { Weeks } from "./Weeks";

/** Norise: how far the weeks at the company have come, whom to call, and an end before its time. */
export function Running() {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const { period, ended } = placement;
  return (
    <>
      <Panel title={t("placement-course")}>
        <Part name="still_running">
          <TimePassed start={period.start} end={ended?.on ?? period.end} />
        </Part>
        <Facts
          items={[
            [t("placements-column-period"), span(period.start, period.end)],
            [t("placement-hours"), t("placement-hours-value", { total: placement.hours_total, day: placement.hours_per_day })],
            [t("placements-field-site"), placement.site_address || t("placement-not-given")],
          ]}
        />
      </Panel>
      <Weeks />
      <PacketsPanel kinds={["diary"]} />
      <Rests />
      <Contacts />
      {ended ? <Ended on={ended.on} reason={ended.reason} /> : <Early />}
    </>
  );
}

function Early() {
  const t = useText();
  const [ending, setEnding] = useState(false);
  return (
    <Panel title={t("placement-end-early")}>
      <p>{t("placement-end-early-what")}</p>
      <Actions><Button look="danger" onPress={() => setEnding(true)}>{t("placement-end-early-do")}</Button></Actions>
      <Dialog title={t("placement-end-early")} isOpen={ending} onClose={() => setEnding(false)}><EndEarly onClose={() => setEnding(false)} /></Dialog>
    </Panel>
  );
}

function Ended({ on, reason }: { on: string; reason: string }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const { run, isPending, trouble } = useWrite("placement_resume");
  return (
    <Panel title={t("placement-end-early")}>
      <ErrorSummary trouble={trouble} />
      <Note tone="warn" title={t("placement-ended", { date: date(on) })}><p>{reason}</p></Note>
      <Actions><Button isPending={isPending} onPress={() => void run({ id: placement.id })}>{t("placement-resume")}</Button></Actions>
    </Panel>
  );
}
