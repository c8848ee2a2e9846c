import { useDraft } from "../../data/drafts";
import { useRead, useWrite } from "../../data/query";
import type { Need, Needed, NeedState, NeedsView, Provisions } from "../../generated/ipc";
import { Badge, type Tone } from "../../kit/Badge";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import type { IconName } from "../../kit/Icon";
import { Loaded } from "../../kit/Loaded";
import { Panel } from "../../kit/Page";
import { SaveBar } from "../../kit/SaveBar";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Needs.module.css";

type Day = Exclude<keyof Provisions, "placement_id">;

const days: Record<Need, Day> = { insurance: "insured_until", health_check: "health_check_until", instruction: "instructed_on", equipment: "equipped_on", plan: "planned_on" };
const looks: Record<NeedState, readonly [Tone, IconName]> = {
  met: ["good", "check"], open: ["info", "ring"], missing: ["bad", "warning"], ends_early: ["warn", "warning"], late: ["warn", "warning"],
  no_plan: ["bad", "warning"], below_least: ["bad", "warning"],
};

/** States that name no day. */
const undated = (state: NeedState): state is "met" | "ends_early" | "no_plan" | "below_least" => state !== "open" && state !== "missing" && state !== "late";

/** Drošība un apdrošināšana: what this kind of placement needs besides its agreement, by when, and what is on record. */
export function Needs() {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("needs_get", { id: placement.id });
  return <Panel title={t("needs-title")}><Loaded of={read}>{(recorded) => <Part name="needs"><div className={styles.stack}><Shown recorded={recorded} /></div></Part>}</Loaded></Panel>;
}

function Shown({ recorded: { provisions, needs, logged_on } }: { recorded: NeedsView }) {
  const t = useText();
  const draft = useDraft<Provisions>(`${provisions.placement_id}/needs`, provisions);
  const write = useWrite("provisions_save");
  const save = async (): Promise<void> => { if (await write.run({ provisions: draft.value }, draft)) draft.drop(); };
  return (
    <>
      <p className={styles.soft}>{t("needs-what")} {t("needs-to-check")}</p>
      <Form label={t("needs-title")} trouble={write.trouble} onSubmit={() => void save()}>
        <ul className={styles.needs}>
          {needs.map((needed) => (
            <li key={needed.need}>
              {needed.need === "instruction" && logged_on ? <p>{t("instruction-logged", { date: date(logged_on) })}</p> : <DateField name={days[needed.need]} label={t(`needs-${needed.need}`)} value={draft.value[days[needed.need]]} onChange={(day) => draft.set({ [days[needed.need]]: day })} />}
              <State of={needed} />
            </li>
          ))}
        </ul>
        <SaveBar draft={draft} write={write} />
      </Form>
    </>
  );
}

/** How a need stands as it is on record, in words. */
function State({ of: { state, due } }: { of: Needed }) {
  const t = useText();
  const [tone, icon] = looks[state];
  const words = undated(state) ? t(`needs-state-${state}`) : t(`needs-state-${state}`, { date: date(due) });
  return <span><Badge tone={tone} icon={icon}>{words}</Badge></span>;
}
