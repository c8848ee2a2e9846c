import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { ExportButton } from "../export/ExportButton";
import { Note } from "../kit/Badge";
import { Select } from "../kit/Select";
import { ActButton } from "../lists/ActButton";
import { ActForm } from "../lists/ActForm";
import { SelectionBar } from "../lists/SelectionBar";
import type { Choosing } from "../lists/useChoice";
import { HandOutMany } from "../packets/HandOutMany";
import { useText } from "../text/text";
import type { PlacementAct, PlacementQuery } from "../generated/ipc";
import { PrintForm } from "./PrintForm";

/** What can be done with the selected placements. */
export function PlacementActs({ choosing, query }: { choosing: Choosing; query: PlacementQuery }) {
  const t = useText();
  const done = (close: () => void) => (): void => { close(); choosing.clear(); };
  return (
    <SelectionBar choosing={choosing} command="placement_count" query={query}>
      {(count) => (
        <>
          <ActButton label={t("placements-print")} title={t("placements-print-title")}>{(close) => <PrintForm query={query} onDone={done(close)} onCancel={close} />}</ActButton>
          <ActButton label={t("packets-many")} title={t("packets-hand-out")}>{(close) => <HandOutMany query={query} onDone={done(close)} onCancel={close} />}</ActButton>
          <ActButton label={t("lists-act-set-supervisor")} title={t("lists-act-set-supervisor-title")}>{(close) => <SupervisorForm query={query} onDone={done(close)} onCancel={close} />}</ActButton>
          <ExportButton list={{ register: "placements", query }} total={count} selected />
        </>
      )}
    </SelectionBar>
  );
}

function SupervisorForm({ query, onDone, onCancel }: { query: PlacementQuery; onDone: () => void; onCancel: () => void }) {
  const t = useText();
  const [id, setId] = useState<string | null>(null);
  const known = useRead("supervisor_list", {}).data?.supervisors;
  const act: PlacementAct = { what: "set_supervisor", supervisor_id: id ?? "" };
  const told = useRead("placements_act_tell", { query, act }, { enabled: id !== null, keep: true });
  const write = useWrite("placements_act");
  return (
    <ActForm ready={id !== null} told={told} write={write} perform={(over) => write.run({ query, act }, over)} onDone={onDone} onCancel={onCancel}>
      {known?.length === 0 ? <Note tone="warn">{t("lists-act-no-supervisors")}</Note> : null}
      <Select name="supervisor_id" label={t("placements-field-supervisor")} value={id} onChange={setId} isRequired choices={(known ?? []).map((person) => ({ id: person.id, label: person.name, note: person.position }))} />
    </ActForm>
  );
}
