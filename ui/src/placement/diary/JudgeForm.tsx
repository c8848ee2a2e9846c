import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import { Actions, Button } from "../../kit/Button";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field, FieldRow } from "../../kit/Field";
import { Select } from "../../kit/Select";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { marks, markWords } from "./marks";

/** What the mentor says of entries: they are confirmed, or given back with what is to be put right. */
export function JudgeForm({ ids, confirm, onClose }: { ids: readonly string[]; confirm: boolean; onClose: () => void }) {
  const t = useText();
  const { today } = useStatus();
  const { view: { placement, mentor } } = usePlacement();
  const [by, setBy] = useState(mentor?.name ?? "");
  const [on, setOn] = useState<string | null>(today);
  const [mark, setMark] = useState("");
  const [remark, setRemark] = useState("");
  const { run, isPending, trouble } = useWrite("diary_judge");
  const submit = async (): Promise<void> => {
    if (await run({ placement_id: placement.id, entries: [...ids], confirm, by, on, mark, remark })) onClose();
  };
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <FieldRow>
        <Field name="by" label={t("diary-by")} value={by} onChange={setBy} isRequired />
        <DateField name="on" label={t("diary-on")} value={on} onChange={setOn} isRequired />
      </FieldRow>
      {confirm ? (
        <Select
          name="mark" label={t("diary-mark")} value={mark || "none"} onChange={(id) => setMark(id === "none" ? "" : id)}
          choices={[{ id: "none", label: t("diary-mark-none") }, ...marks.map((id) => ({ id, label: markWords(t, id) }))]}
        />
      ) : null}
      <Field name="remark" label={t(confirm ? "diary-remark" : "diary-to-mend")} rows={3} value={remark} onChange={setRemark} isRequired={!confirm} />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t(confirm ? "diary-confirm" : "diary-return")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
