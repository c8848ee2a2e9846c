import { useState } from "react";
import { useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Manner, Party, PlacementView } from "../../generated/ipc";
import type { Refused } from "../../ipc";
import { Actions, Button } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { DateField } from "../../kit/DateField";
import { Form } from "../../kit/ErrorSummary";
import { Field } from "../../kit/Field";
import { missing } from "../../kit/form";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { companySigner, studentName } from "./record";

const manners: readonly Manner[] = ["in_person", "call", "email", "signature"];

/** Who most likely speaks for a party. */
function speaker(view: PlacementView, party: Party): string {
  switch (party) {
    case "school": return view.supervisor?.name ?? "";
    case "company": return view.mentor?.name ?? companySigner(view);
    case "student": return studentName(view);
  }
}

/** A party's consent: who spoke for it, when and how. */
export function ConsentForm({ party, onClose }: { party: Party; onClose: () => void }) {
  const t = useText();
  const { view } = usePlacement();
  const { today } = useStatus();
  const [person, setPerson] = useState(() => speaker(view, party));
  const [agreedOn, setAgreedOn] = useState<string | null>(today);
  const [manner, setManner] = useState<Manner>("in_person");
  const [absent, setAbsent] = useState<Refused | null>(null);
  const { run, isPending, trouble } = useWrite("consent_record");
  const submit = async (): Promise<void> => {
    setAbsent(agreedOn ? null : missing(t("app-fields-missing"), [["agreed_on", t("app-field-missing", { field: t("placement-consent-on") })]]));
    if (!agreedOn) return;
    if (await run({ placement_id: view.placement.id, party, person, agreed_on: agreedOn, manner })) onClose();
  };
  return (
    <Form trouble={absent ?? trouble} onSubmit={() => void submit()}>
      <p>{t("placement-consent-what", { count: view.expectations.length })}</p>
      <Field name="person" label={t("placement-consent-person")} value={person} onChange={setPerson} isRequired />
      <DateField name="agreed_on" label={t("placement-consent-on")} value={agreedOn} onChange={setAgreedOn} isRequired />
      <Radios
        name="manner" label={t("placement-consent-manner")} value={manner} choices={manners.map((id) => ({ id, label: t(`placement-manner-${id}`) }))}
        onChange={(id) => { const chosen = manners.find((known) => known === id); if (chosen) setManner(chosen); }}
      />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("placement-consent-record")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
