import { useState } from "react";
import { pickPath, toastSaved } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Radios } from "../kit/Choices";
import { ErrorSummary } from "../kit/ErrorSummary";
import { useText } from "../text/text";
import type { ExportList } from "../generated/ipc";
import { ChooseColumns } from "./ChooseColumns";
import { type ExportKind, formatsOf, purposes, usualColumns } from "./choices";

/** What kind of file, which columns; then where to. */
export function ExportForm({ list, total, selected, onDone }: { list: ExportList; total: number; selected: boolean; onDone: () => void }) {
  const t = useText();
  const [format, setFormat] = useState<ExportKind>("xlsx");
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const known = useRead("export_columns", { register: list.register }).data?.columns ?? [];
  const columns = chosen ?? usualColumns(known);
  const table = useWrite("export_save");
  const calendar = useWrite("calendar_save");
  const save = async (): Promise<void> => {
    const path = await pickPath(purposes[format], `${t(`export-suggested-${list.register}`)}.${format}`);
    if (path === null) return;
    const done = format === "ics"
      ? list.register === "placements" ? await calendar.run({ query: list.query, path }) : null
      : await table.run({ list, columns: [...columns], format, path });
    if (done) { toastSaved(t, done.path); onDone(); }
  };
  const guarded = format !== "ics" && known.some((column) => column.guarded && columns.includes(column.name));
  return (
    <>
      <p>{t(list.register === "programmes" ? "export-what-programmes" : selected ? "export-what-selected" : "export-what", { count: total })}</p>
      <ErrorSummary trouble={table.trouble ?? calendar.trouble} />
      <Radios name="format" label={t("export-format")} column value={format} onChange={(value) => setFormat(value as ExportKind)} choices={formatsOf(list.register).map((id) => ({ id, label: t(`export-format-${id}`) }))} />
      {format === "ics" ? <Note>{t("export-calendar-what")}</Note> : <ChooseColumns known={known} chosen={columns} onChange={setChosen} />}
      {guarded ? <Note tone="warn" role="status">{t("export-guarded")}</Note> : null}
      <Actions>
        <Button look="primary" onPress={() => void save()} isPending={table.isPending || calendar.isPending} isDisabled={format !== "ics" && columns.length === 0}>{t("export-save")}</Button>
        <Button onPress={onDone}>{t("app-cancel")}</Button>
      </Actions>
    </>
  );
}
