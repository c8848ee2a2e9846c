import { useState } from "react";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { useText } from "../text/text";
import type { ExportList } from "../generated/ipc";
import { ExportForm } from "./ExportForm";

/** Writes what a list shows to a file: `list` carries its search, filters and order, `total` says how many rows, `selected` that somebody picked them. */
export function ExportButton({ list, total, selected = false }: { list: ExportList; total: number; selected?: boolean }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)} isDisabled={total === 0}>{t("export-open")}</Button>
      <Dialog title={t(`export-title-${list.register}`)} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ExportForm list={list} total={total} selected={selected} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
