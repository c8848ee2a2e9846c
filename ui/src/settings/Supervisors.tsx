import { useRead } from "../data/query";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { Register } from "../kit/Register";
import { useText } from "../text/text";
import { SupervisorForm } from "./SupervisorForm";

/** The school's supervisors of placements. */
export function Supervisors() {
  const t = useText();
  const read = useRead("supervisor_list", {});
  return (
    <Panel title={t("settings-supervisors")}>
      <Loaded of={read}>
        {({ supervisors }) => (
          <Register
            entries={supervisors.map(({ id, name, position, phone, email }) => ({ id, name, about: [position, phone, email] }))}
            words={{
              none: t("settings-supervisors-none"), add: t("settings-supervisor-new"), edit: t("settings-supervisor-edit"), saved: t("settings-supervisor-saved"),
              removeTitle: t("settings-supervisor-remove-title"), removeWhat: (name) => t("settings-supervisor-remove-what", { name }), removed: t("settings-supervisor-removed"),
            }}
            form={(id, onSaved, onCancel) => <SupervisorForm supervisor={supervisors.find((person) => person.id === id) ?? null} onSaved={onSaved} onCancel={onCancel} />}
            remove={{ command: "supervisor_remove", input: (id) => ({ id }) }}
          />
        )}
      </Loaded>
    </Panel>
  );
}
