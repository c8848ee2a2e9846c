import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Agreed, Visit, VisitInput } from "../../generated/ipc";
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
import { VisitForm } from "./VisitForm";

/** Visits and talks of the school: planned, held, and what was agreed on. */
export function Visits() {
  const { view: { placement } } = usePlacement();
  const read = useRead("visit_list", { id: placement.id });
  return <Loaded of={read}>{({ visits }) => <Part name="visits"><Shown visits={visits} /></Part>}</Loaded>;
}

function Shown({ visits }: { visits: readonly Visit[] }) {
  const t = useText();
  const { view: { placement, supervisor, mentor } } = usePlacement();
  const [editing, setEditing] = useState<VisitInput | null>(null);
  const fresh: VisitInput = { id: null, placement_id: placement.id, kind: "on_site", on: null, held: false, by: supervisor?.name ?? "", with: mentor?.name ?? "", seen: "", agreed: [] };
  return (
    <div className={records.stack}>
      <p className={records.soft}>{t("visit-what")}</p>
      <div className={records.head}><span /><Button onPress={() => setEditing(fresh)}><Icon name="plus" />{t("visit-add")}</Button></div>
      {visits.length === 0
        ? <p>{t("visit-none")}</p>
        : <ul className={records.list}>{visits.map((visit) => <li key={visit.id}><Row of={visit} onEdit={() => setEditing(visit)} /></li>)}</ul>}
      <Dialog wide title={t("visit-entry")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? <VisitForm recorded={editing} onClose={() => setEditing(null)} /> : null}
      </Dialog>
    </div>
  );
}

function Row({ of: { id, kind, on, held, by, with: whom, seen, agreed }, onEdit }: { of: Visit; onEdit: () => void }) {
  const t = useText();
  const { today } = useStatus();
  const { run, isPending, trouble } = useWrite("visit_remove");
  const named = (what: string): string => t("visit-of", { what, kind: t(`visit-kind-${kind}`), date: date(on) });
  const late = !held && on < today;
  return (
    <>
      <div className={records.what}>
        <p className={records.title}>
          <strong>{date(on)}</strong><span>{t(`visit-kind-${kind}`)}</span>
          <Badge tone={held ? "good" : late ? "warn" : "info"} icon={held ? "check" : late ? "warning" : "ring"}>{t(held ? "visit-done" : late ? "visit-late" : "visit-planned")}</Badge>
          <span className={records.soft}>{[by, whom].filter(Boolean).join(" · ")}</span>
        </p>
        {seen ? <p className={records.text}>{seen}</p> : null}
        {agreed.length > 0 ? <ul className={records.agreed} aria-label={t("visit-agreed")}>{agreed.map((one, place) => <li key={place}>{one.text} – <Term of={one} /></li>)}</ul> : null}
      </div>
      <div className={records.acts}>
        <Button look="quiet" aria-label={named(t("visit-edit"))} onPress={onEdit}>{t("visit-edit")}</Button>
        <Button look="quiet" aria-label={named(t("visit-remove"))} isPending={isPending} onPress={() => void run({ id })}>{t("visit-remove")}</Button>
      </div>
      <ErrorSummary trouble={trouble} />
    </>
  );
}

/** How something that was agreed on stands. */
function Term({ of: { due, done_on } }: { of: Agreed }) {
  const t = useText();
  const { today } = useStatus();
  if (done_on) return <>{t("visit-agreed-was-done", { date: date(done_on) })}</>;
  if (!due) return <>{t("visit-agreed-no-term")}</>;
  return due < today ? <span className={records.late}>{t("visit-agreed-overdue", { date: date(due) })}</span> : <>{t("visit-agreed-open", { date: date(due) })}</>;
}
