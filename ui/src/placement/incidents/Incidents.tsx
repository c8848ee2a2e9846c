import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { IncidentInput, IncidentRow } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Icon } from "../../kit/Icon";
import { Loaded } from "../../kit/Loaded";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import records from "../running/Records.module.css";
import { IncidentForm } from "./IncidentForm";

/** Incidents and complaints: that there are some; what happened is shown to whoever opens one, and that is noted. */
export function Incidents() {
  const { view: { placement } } = usePlacement();
  const read = useRead("incident_list", { id: placement.id });
  return <Loaded of={read}>{({ rows }) => <Part name="incidents"><Shown rows={rows} /></Part>}</Loaded>;
}

function Shown({ rows }: { rows: readonly IncidentRow[] }) {
  const t = useText();
  const { today } = useStatus();
  const { view: { placement } } = usePlacement();
  const [editing, setEditing] = useState<IncidentInput | null>(null);
  const { run, isPending, trouble } = useWrite("incident_reveal");
  const open = async (id: string): Promise<void> => { const shown = await run({ id }); if (shown) setEditing(shown); };
  const fresh: IncidentInput = { id: null, placement_id: placement.id, on: today, kind: "complaint", serious: false, told_by: "", text: "", steps: [], closed_on: null };
  return (
    <div className={records.stack}>
      <p className={records.soft}>{t("incident-what")}</p>
      <ErrorSummary trouble={trouble} />
      <div className={records.head}><span /><Button onPress={() => setEditing(fresh)}><Icon name="plus" />{t("incident-add")}</Button></div>
      {rows.length === 0
        ? <p>{t("incident-none")}</p>
        : <ul className={records.list}>{rows.map((row) => <li key={row.id}><Row of={row} isPending={isPending} onOpen={() => void open(row.id)} /></li>)}</ul>}
      <Dialog wide title={t("incident-entry")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? <IncidentForm recorded={editing} onClose={() => setEditing(null)} /> : null}
      </Dialog>
    </div>
  );
}

function Row({ of: { kind, on, serious, steps, closed_on }, isPending, onOpen }: { of: IncidentRow; isPending: boolean; onOpen: () => void }) {
  const t = useText();
  return (
    <>
      <div className={records.what}>
        <p className={records.title}>
          <strong>{date(on)}</strong><span>{t(`incident-kind-${kind}`)}</span>
          {serious ? <Badge tone="bad" icon="warning">{t("incident-is-serious")}</Badge> : null}
          {closed_on ? <Badge tone="good" icon="check">{t("incident-closed", { date: date(closed_on) })}</Badge> : <Badge tone="warn" icon="ring">{t("incident-is-open")}</Badge>}
          <span className={records.soft}>{t("incident-step-count", { count: steps })}</span>
        </p>
      </div>
      <Button look="quiet" aria-label={t("incident-of", { what: t("incident-open"), kind: t(`incident-kind-${kind}`), date: date(on) })} isPending={isPending} onPress={onOpen}>{t("incident-open")}</Button>
    </>
  );
}
