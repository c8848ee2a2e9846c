import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { useStatus } from "../data/status";
import { ExportButton } from "../export/ExportButton";
import { Note } from "../kit/Badge";
import { Radios } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { Select } from "../kit/Select";
import { ActButton } from "../lists/ActButton";
import { ActForm } from "../lists/ActForm";
import { SelectionBar } from "../lists/SelectionBar";
import type { Choosing } from "../lists/useChoice";
import { useText } from "../text/text";
import type { LeavingKind, PersonQuery, StudentAct } from "../generated/ipc";
import { leavingKinds } from "./words";

/** What can be done with the selected learners. */
export function StudentActs({ choosing, query }: { choosing: Choosing; query: PersonQuery }) {
  const t = useText();
  const done = (close: () => void) => (): void => { close(); choosing.clear(); };
  return (
    <SelectionBar choosing={choosing} command="student_count" query={query}>
      {(count) => (
        <>
          <ActButton label={t("lists-act-set-group")} title={t("lists-act-set-group-title")}>{(close) => <GroupForm query={query} onDone={done(close)} onCancel={close} />}</ActButton>
          <ActButton label={t("lists-act-leave")} title={t("lists-act-leave-title")}>{(close) => <LeaveForm query={query} onDone={done(close)} onCancel={close} />}</ActButton>
          <ExportButton list={{ register: "students", query }} total={count} selected />
        </>
      )}
    </SelectionBar>
  );
}

interface OfMany {
  query: PersonQuery;
  onDone: () => void;
  onCancel: () => void;
}

/** What an act comes to, and its doing; null while something is still to be chosen. */
function useAct(query: PersonQuery, act: StudentAct | null) {
  const told = useRead("students_act_tell", { query, act: act ?? { what: "set_group", group: "" } }, { enabled: act !== null, keep: true });
  const write = useWrite("students_act");
  return { ready: act !== null, told, write, perform: async (over: Parameters<typeof write.run>[1]) => (act ? write.run({ query, act }, over) : null) };
}

function GroupForm({ query, onDone, onCancel }: OfMany) {
  const t = useText();
  const [group, setGroup] = useState<string | null>(null);
  const known = useRead("group_list", {}).data?.groups.filter((row) => !row.group.finished);
  const act = useAct(query, group === null ? null : { what: "set_group", group });
  return (
    <ActForm {...act} onDone={onDone} onCancel={onCancel}>
      {known?.length === 0 ? <Note tone="warn">{t("lists-act-no-groups")}</Note> : null}
      <Select name="group" label={t("lists-act-group")} value={group} onChange={setGroup} isRequired choices={(known ?? []).map((row) => ({ id: row.group.name, label: row.group.name, note: row.qualification }))} />
    </ActForm>
  );
}

function LeaveForm({ query, onDone, onCancel }: OfMany) {
  const t = useText();
  const [on, setOn] = useState<string | null>(useStatus().today);
  const [how, setHow] = useState<LeavingKind>("graduated");
  const act = useAct(query, on === null ? null : { what: "leave", on, how });
  return (
    <ActForm {...act} onDone={onDone} onCancel={onCancel}>
      <p>{t("lists-act-leave-what")}</p>
      <Radios name="how" label={t("students-leave-how")} value={how} onChange={(value) => setHow(value as LeavingKind)} choices={leavingKinds.map((kind) => ({ id: kind, label: t(`students-left-${kind}`) }))} />
      <DateField name="on" label={t("students-leave-on")} value={on} onChange={setOn} isRequired />
    </ActForm>
  );
}
