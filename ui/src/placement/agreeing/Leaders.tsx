import { useState } from "react";
import { MentorForm } from "../../companies/MentorForm";
import { mentorChoice } from "../../companies/training";
import { useRead, type Write } from "../../data/query";
import { Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { FieldRow } from "../../kit/Field";
import { Select } from "../../kit/Select";
import { SupervisorForm } from "../../settings/SupervisorForm";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { inputOf } from "./record";

const later = "later";

/** The mentor and the supervisor; a choice is saved as it is made. */
export function Leaders({ write: { run, trouble } }: { write: Write<"placement_save"> }) {
  const t = useText();
  const { view } = usePlacement();
  const supervisors = useRead("supervisor_list", {});
  const [adding, setAdding] = useState<"mentor" | "supervisor" | null>(null);
  const save = (part: { mentor_id: string | null } | { supervisor_id: string | null }) => void run({ ...inputOf(view), ...part });
  const unnamed = { id: later, label: t("placements-field-mentor-later") };
  const none = (id: string): string | null => (id === later ? null : id);
  return (
    <>
      <ErrorSummary trouble={trouble} />
      <FieldRow>
        <Part name="mentor">
          <div className={styles.leader}>
            <Select
              name="mentor_id" label={t("placements-field-mentor")} value={view.placement.mentor_id ?? later} onChange={(id) => save({ mentor_id: none(id) })}
              choices={[unnamed, ...view.mentors.map((of) => mentorChoice(t, of))]}
            />
            <Button look="quiet" onPress={() => setAdding("mentor")}>{t("placement-mentor-add")}</Button>
          </div>
        </Part>
        <Part name="supervisor">
          <div className={styles.leader}>
            <Select
              name="supervisor_id" label={t("placements-field-supervisor")} value={view.placement.supervisor_id ?? later} onChange={(id) => save({ supervisor_id: none(id) })}
              choices={[unnamed, ...(supervisors.data?.supervisors ?? []).map(({ id, name, position }) => ({ id, label: name, note: position }))]}
            />
            <Button look="quiet" onPress={() => setAdding("supervisor")}>{t("placement-supervisor-add")}</Button>
          </div>
        </Part>
      </FieldRow>
      <Dialog title={t("placement-mentor-add")} isOpen={adding === "mentor"} onClose={() => setAdding(null)}>
        <MentorForm companyId={view.company.id} mentor={null} onSaved={(id) => { setAdding(null); save({ mentor_id: id }); }} onCancel={() => setAdding(null)} />
      </Dialog>
      <Dialog title={t("placement-supervisor-add")} isOpen={adding === "supervisor"} onClose={() => setAdding(null)}>
        <SupervisorForm supervisor={null} onSaved={() => setAdding(null)} onCancel={() => setAdding(null)} />
      </Dialog>
    </>
  );
}
