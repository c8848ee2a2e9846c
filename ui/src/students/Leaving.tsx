import { useState } from "react";
import { useWrite } from "../data/query";
import { useStatus } from "../data/status";
import { Actions, Button } from "../kit/Button";
import { Radios } from "../kit/Choices";
import { DateField } from "../kit/DateField";
import { Dialog } from "../kit/Dialog";
import { Form } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { LeavingKind, StudentView } from "../generated/ipc";
import { leavingKinds } from "./words";

/** Whether a learner attends the school, and the recording of the end or of a return. */
export function Leaving({ student }: { student: Pick<StudentView, "id" | "left"> }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const back = useWrite("student_return");
  const { left } = student;
  const giveBack = async (): Promise<void> => { if (await back.run({ id: student.id })) toast(t("students-returned")); };
  return (
    <Panel title={t("students-leaving")}>
      <p>{left ? `${t(`students-left-${left.how}`)} ${t("students-left-on", { date: date(left.on) })}` : t("students-attends")}</p>
      <div>
        {left
          ? <Button onPress={() => void giveBack()} isPending={back.isPending}>{t("students-return")}</Button>
          : <Button onPress={() => setAsking(true)}>{t("students-leave")}</Button>}
      </div>
      <Dialog title={t("students-leaving")} isOpen={asking} onClose={() => setAsking(false)}>
        <LeavingForm id={student.id} onDone={() => setAsking(false)} />
      </Dialog>
    </Panel>
  );
}

function LeavingForm({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText();
  const today = useStatus().today;
  const [on, setOn] = useState<string | null>(today);
  const [how, setHow] = useState<LeavingKind>("graduated");
  const write = useWrite("student_leave");
  const submit = async (): Promise<void> => {
    if (on === null || !await write.run({ id, on, how })) return;
    toast(t("students-left-saved"));
    onDone();
  };
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      <p>{t("students-leave-what")}</p>
      <Radios name="how" label={t("students-leave-how")} value={how} onChange={(value) => setHow(value as LeavingKind)} choices={leavingKinds.map((kind) => ({ id: kind, label: t(`students-left-${kind}`) }))} />
      <DateField name="on" label={t("students-leave-on")} value={on} onChange={setOn} isRequired />
      <Actions>
        <Button type="submit" look="primary" isPending={write.isPending} isDisabled={on === null}>{t("app-save")}</Button>
        <Button onPress={onDone}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
