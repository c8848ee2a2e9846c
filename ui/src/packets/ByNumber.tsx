import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";

/** A form on paper, found by its number as it was typed or scanned. */
export function ByNumber() {
  const t = useText();
  const [number, setNumber] = useState("");
  const navigate = useNavigate();
  const { run, isPending, trouble } = useWrite("packet_find");
  const submit = async (): Promise<void> => {
    const found = await run({ number });
    if (found) await navigate({ to: "/packets/$number", params: { number: found.number } });
  };
  return (
    <Panel title={t("packets-by-number")}>
      <Form trouble={trouble} onSubmit={() => void submit()}>
        <Field name="number" label={t("packets-by-number-field")} hint={t("packets-by-number-what")} value={number} onChange={setNumber} placeholder="7K3QF-9XM2V" />
        <Actions><Button type="submit" isPending={isPending} isDisabled={number.trim() === ""}>{t("packets-by-number-do")}</Button></Actions>
      </Form>
    </Panel>
  );
}
