import { useDraft } from "../data/drafts";
import { useRead, useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { SaveBar } from "../kit/SaveBar";
import { Select } from "../kit/Select";
import { seriesOf } from "../programmes/draft";
import { useText } from "../text/text";
import type { GroupInput, GroupRow } from "../generated/ipc";
import { yearWords } from "./years";

export interface GroupFormProps {
  row: GroupRow | null;
  /** The school year of today, for a new group. */
  year: number;
  onSaved: () => void;
  onRemoved: () => void;
  onLeave: () => void;
}

const none = "none";
const courses = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** One group's particulars. */
export function GroupForm({ row, year, onSaved, onRemoved, onLeave }: GroupFormProps) {
  const t = useText();
  const recorded: GroupInput = row?.group ?? { id: null, name: "", school_year: year, programme_id: null, course: 0, teacher: "" };
  const kept = useDraft<GroupInput>(`group/${row?.id ?? "new"}`, recorded);
  const { value: draft, set } = kept;
  const write = useWrite("group_save");
  const remove = useWrite("group_remove");
  const programmes = useRead("programme_list", {}).data?.programmes ?? [];
  const years = [...new Set([draft.school_year, year - 1, year, year + 1])].sort((a, b) => b - a);
  const submit = async (): Promise<void> => {
    if (!await write.run(draft, kept)) return;
    kept.drop();
    onSaved();
  };
  const drop = async (): Promise<void> => { if (row && await remove.run({ id: row.id })) onRemoved(); };
  return (
    <Form trouble={write.trouble ?? remove.trouble} onSubmit={() => void submit()}>
      <FieldRow>
        <Field name="name" label={t("groups-field-name")} {...(row ? { hint: t("groups-field-name-hint") } : {})} value={draft.name} onChange={(name) => set({ name })} isRequired />
        <Field name="teacher" label={t("groups-field-teacher")} value={draft.teacher} onChange={(teacher) => set({ teacher })} />
      </FieldRow>
      <FieldRow>
        <Select
          name="programme_id" label={t("groups-field-programme")} value={draft.programme_id ?? none} onChange={(id) => set({ programme_id: id === none ? null : id })}
          choices={[{ id: none, label: t("groups-field-programme-none") }, ...programmes.map((programme) => ({ id: seriesOf(programme), label: programme.qualification, note: programme.name }))]}
        />
        <Select
          name="course" label={t("groups-field-course")} value={String(draft.course)} onChange={(course) => set({ course: Number(course) })}
          choices={courses.map((course) => ({ id: String(course), label: course === 0 ? t("groups-field-course-none") : String(course) }))}
        />
        <Select
          name="school_year" label={t("groups-field-year")} value={String(draft.school_year)} onChange={(chosen) => set({ school_year: Number(chosen) })}
          choices={years.map((choice) => ({ id: String(choice), label: yearWords(t, choice) }))}
        />
      </FieldRow>
      <SaveBar draft={kept} write={write} onLeave={onLeave} />
      {row && (row.students === 0 || row.group.finished) ? <div><Button onPress={() => void drop()} isPending={remove.isPending}>{t("groups-remove")}</Button></div> : null}
    </Form>
  );
}
