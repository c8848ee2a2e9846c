import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Refused } from "../../ipc";
import { Actions, Button } from "../../kit/Button";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { missing } from "../../kit/form";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";

/** Ends a placement before its time: the last day and why. */
export function EndEarly({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const { today } = useStatus();
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState("");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useWrite("placement_end");
  const submit = async (): Promise<void> => {
    const given = reason.trim() !== "";
    setAbsent(missing(t("app-fields-missing"), [
      ...(on ? [] : [["on", t("app-field-missing", { field: t("placement-end-on") })] as const]),
      ...(given ? [] : [["reason", t("app-field-missing", { field: t("placement-end-reason") })] as const]),
    ]));
    if (on && given && await run({ id: placement.id, on, reason })) onClose();
  };
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <DateField name="on" label={t("placement-end-on")} value={on} onChange={setOn} isRequired />
      <Field name="reason" label={t("placement-end-reason")} hint={t("placement-end-reason-hint")} rows={3} value={reason} onChange={setReason} isRequired />
      <Actions>
        <Button type="submit" look="danger" isPending={isPending}>{t("placement-end-early-do")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
