import { Check, Radios } from "../kit/Choices";
import { Field, FieldGroup } from "../kit/Field";
import { RecordForm, useRecord } from "../kit/RecordForm";
import { Select } from "../kit/Select";
import { useText } from "../text/text";
import type { Programme, ProvenItem, ProvenItemInput } from "../generated/ipc";
import { parties, sides } from "../placement/agreeing/Matrix";

export interface LibraryFormProps {
  programme: Programme;
  item: ProvenItem | null;
  onSaved: () => void;
  onCancel: () => void;
}

/** One item of the library: whose, in which words, for which outcomes and programmes. */
export function LibraryForm({ programme, item, onSaved, onCancel }: LibraryFormProps) {
  const t = useText();
  const fresh: ProvenItemInput = { id: null, programme_id: programme.id, party: "company", side: "offers", text: "", outcome_codes: [] };
  const form = useRecord("proven_item_save", `proven_item/${item?.id ?? programme.id}`, item ?? fresh, onSaved);
  const { draft: { party, side, text, outcome_codes, programme_id }, set } = form;
  const whose = parties.flatMap((of) => sides.map((on) => ({ id: `${of}/${on}`, label: t("meeting-whose", { party: of, side: on }), party: of, side: on })));
  const tie = (code: string, tied: boolean): void => set({ outcome_codes: tied ? [...outcome_codes, code] : outcome_codes.filter((known) => known !== code) });
  return (
    <RecordForm of={form} onCancel={onCancel}>
      <Select
        name="party" label={t("programmes-library-whose")} value={`${party}/${side}`} choices={whose}
        onChange={(id) => { const chosen = whose.find((known) => known.id === id); if (chosen) set({ party: chosen.party, side: chosen.side }); }}
      />
      <Field name="text" label={t("programmes-library-text")} rows={3} value={text} onChange={(words) => set({ text: words })} isRequired />
      {programme.outcomes.length > 0 ? (
        <FieldGroup legend={t("placement-item-outcomes")}>
          {programme.outcomes.map((outcome) => (
            <Check key={outcome.id} label={<><strong>{outcome.code}</strong> {outcome.text}</>} value={outcome_codes.includes(outcome.code)} onChange={(tied) => tie(outcome.code, tied)} />
          ))}
        </FieldGroup>
      ) : null}
      <Radios
        name="programme_id" label={t("programmes-library-for")} value={programme_id === null ? "all" : "this"} onChange={(id) => set({ programme_id: id === "all" ? null : programme.id })}
        choices={(["this", "all"] as const).map((id) => ({ id, label: t(`programmes-library-for-${id}`) }))}
      />
    </RecordForm>
  );
}
