import { useState } from "react";
import { useRead, useWrite } from "../../data/query";
import { useStatus } from "../../data/status";
import type { Instruction, InstructionInput } from "../../generated/ipc";
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
import { InstructionForm } from "./InstructionForm";
import { kinds } from "./kinds";

/** The log of safety instruction; it answers the need of the placement. */
export function Instructions() {
  const { view: { placement } } = usePlacement();
  const read = useRead("instruction_list", { id: placement.id });
  return <Loaded of={read}>{({ instructions }) => <Part name="instruction"><Shown log={instructions} /></Part>}</Loaded>;
}

function Shown({ log }: { log: readonly Instruction[] }) {
  const t = useText();
  const { today } = useStatus();
  const { view: { placement, mentor } } = usePlacement();
  const [editing, setEditing] = useState<InstructionInput | null>(null);
  const next = kinds.find((kind) => !log.some((known) => known.kind === kind)) ?? "repeated";
  const { start } = placement.period;
  const fresh = (): InstructionInput => ({ id: null, placement_id: placement.id, kind: next, on: log.length === 0 && start < today ? start : today, instructor: mentor?.name ?? "", position: mentor?.position ?? "", topic: "", checked: false });
  return (
    <div className={records.stack}>
      <p className={records.soft}>{t("instruction-what")}</p>
      <div className={records.head}><span /><Button onPress={() => setEditing(fresh())}><Icon name="plus" />{t("instruction-add")}</Button></div>
      {log.length === 0
        ? <p>{t("instruction-none")}</p>
        : <ul className={records.list}>{log.map((known) => <li key={known.id}><Row of={known} onEdit={() => setEditing(known)} /></li>)}</ul>}
      <Dialog title={t("instruction-entry")} isOpen={editing !== null} onClose={() => setEditing(null)}>
        {editing ? <InstructionForm recorded={editing} onClose={() => setEditing(null)} /> : null}
      </Dialog>
    </div>
  );
}

function Row({ of: { id, kind, on, instructor, position, topic, checked }, onEdit }: { of: Instruction; onEdit: () => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("instruction_remove");
  const named = (what: string): string => t("instruction-of", { what, kind: t(`instruction-kind-${kind}`), date: date(on) });
  return (
    <>
      <div className={records.what}>
        <p className={records.title}>
          <strong>{date(on)}</strong><span>{t(`instruction-kind-${kind}`)}</span>
          {checked ? <Badge tone="good" icon="check">{t("instruction-checked")}</Badge> : <Badge tone="warn" icon="warning">{t("instruction-not-checked")}</Badge>}
        </p>
        <p className={records.text}>{[topic, [instructor, position].filter(Boolean).join(", ")].filter(Boolean).join(" · ")}</p>
      </div>
      <div className={records.acts}>
        <Button look="quiet" aria-label={named(t("instruction-edit"))} onPress={onEdit}>{t("instruction-edit")}</Button>
        <Button look="quiet" aria-label={named(t("instruction-remove"))} isPending={isPending} onPress={() => void run({ id })}>{t("instruction-remove")}</Button>
      </div>
      <ErrorSummary trouble={trouble} />
    </>
  );
}
