import { PersonFields } from "../kit/PersonFields";
import { RecordForm, useRecord } from "../kit/RecordForm";
import type { Supervisor, SupervisorInput } from "../generated/ipc";

const empty: SupervisorInput = { id: null, name: "", position: "", phone: "", email: "" };

/** One supervisor's particulars. */
export function SupervisorForm({ supervisor, onSaved, onCancel }: { supervisor: Supervisor | null; onSaved: () => void; onCancel: () => void }) {
  const form = useRecord("supervisor_save", `supervisor/${supervisor?.id ?? "new"}`, supervisor ?? empty, onSaved);
  return <RecordForm of={form} onCancel={onCancel}><PersonFields person={form.draft} onChange={form.set} /></RecordForm>;
}
