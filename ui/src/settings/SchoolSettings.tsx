import { useDraft } from "../data/drafts";
import { useRead, useWrite } from "../data/query";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldGroup, FieldRow } from "../kit/Field";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { SaveBar } from "../kit/SaveBar";
import { Select } from "../kit/Select";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { Party, School } from "../generated/ipc";

/** Every order in which three parties can sign. */
const orders: Party[][] = [
  ["company", "student", "school"], ["student", "company", "school"], ["school", "company", "student"],
  ["school", "student", "company"], ["company", "school", "student"], ["student", "school", "company"],
];

/** The school's particulars, as documents carry them. */
export function SchoolSettings() {
  const t = useText();
  const read = useRead("school_get", {});
  return (
    <Panel title={t("settings-school")}>
      <p>{t("settings-school-what")}</p>
      <Loaded of={read}>{({ school }) => <SchoolForm school={school} />}</Loaded>
    </Panel>
  );
}

function SchoolForm({ school }: { school: School }) {
  const t = useText();
  const kept = useDraft("school", school);
  const { value: draft, set } = kept;
  const write = useWrite("school_save");
  const setSignatory = (part: Partial<School["signatory"]>): void => set({ signatory: { ...draft.signatory, ...part } });
  const submit = async (): Promise<void> => {
    if (!await write.run({ school: draft }, kept)) return;
    kept.drop();
    toast(t("settings-school-saved"));
  };
  return (
    <Form trouble={write.trouble} onSubmit={() => void submit()}>
      <FieldRow>
        <Field name="name" label={t("settings-field-name")} value={draft.name} onChange={(name) => set({ name })} isRequired />
        <Field name="registration_number" label={t("settings-field-number")} value={draft.registration_number} onChange={(registration_number) => set({ registration_number })} inputMode="numeric" />
      </FieldRow>
      <Field name="address" label={t("settings-field-address")} value={draft.address} onChange={(address) => set({ address })} />
      <FieldRow>
        <Field name="town" label={t("settings-field-town")} value={draft.town} onChange={(town) => set({ town })} />
        <Field name="town_locative" label={t("settings-field-town-locative")} hint={t("settings-field-town-locative-hint")} value={draft.town_locative} onChange={(town_locative) => set({ town_locative })} />
        <Field name="phone" label={t("settings-field-phone")} value={draft.phone} onChange={(phone) => set({ phone })} inputMode="tel" />
        <Field name="email" label={t("settings-field-email")} value={draft.email} onChange={(email) => set({ email })} inputMode="email" />
      </FieldRow>
      <FieldGroup legend={t("settings-signatory")}>
        <FieldRow>
          <Field name="signatory.name" label={t("settings-field-signatory-name")} value={draft.signatory.name} onChange={(name) => setSignatory({ name })} />
          <Field name="signatory.position" label={t("settings-field-signatory-position")} value={draft.signatory.position} onChange={(position) => setSignatory({ position })} />
          <Field name="signatory.authority" label={t("settings-field-signatory-authority")} hint={t("settings-field-signatory-authority-hint")} value={draft.signatory.authority} onChange={(authority) => setSignatory({ authority })} />
        </FieldRow>
      </FieldGroup>
      <Select
        name="signing_order" label={t("settings-signing-order")} hint={t("settings-signing-order-hint")} value={draft.signing_order.join()}
        choices={[{ id: "", label: t("settings-signing-order-any") }, ...orders.map((order) => ({ id: order.join(), label: order.map((party) => t(`placements-party-${party}`)).join(" → ") }))]}
        onChange={(id) => set({ signing_order: orders.find((order) => order.join() === id) ?? [] })}
      />
      <SaveBar draft={kept} write={write} />
    </Form>
  );
}
