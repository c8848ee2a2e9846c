import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { Dialog } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { ListQuery, SavedView } from "../generated/ipc";
import { ViewForm } from "./ViewForm";
import { type ViewCommand, ViewMenu } from "./ViewMenu";
import { inForce, showsSame } from "./views";

export interface SavedViewsProps {
  /** What the list shows now. */
  now: ListQuery;
  /** The filter that was chosen. */
  chosen: string | undefined;
  /** Shows what a filter says; null lets go of the chosen one. */
  onChoose: (view: SavedView | null) => void;
}

/** Filters kept under names: chosen, kept, renamed, removed. Whoever opens the workspace has them. */
export function SavedViews({ now, chosen, onChoose }: SavedViewsProps) {
  const t = useText();
  const all = useRead("saved_view_list", {}).data?.views ?? [];
  const views = all.filter((view) => view.shows.register === now.register);
  const current = inForce(views, chosen, now);
  const [naming, setNaming] = useState<SavedView | "new" | null>(null);
  const save = useWrite("saved_view_save");
  const remove = useWrite("saved_view_remove");
  const update = async ({ id, name }: SavedView): Promise<void> => {
    if (await save.run({ id, name, shows: now })) toast(t("lists-view-kept", { name }));
  };
  const forget = async ({ id, name }: SavedView): Promise<void> => {
    if (!await remove.run({ id })) return;
    toast(t("lists-view-removed", { name }));
    onChoose(null);
  };
  const close = (): void => setNaming(null);
  const run = (command: ViewCommand): void => {
    if (command === "keep") setNaming("new");
    else if (current && command === "rename") setNaming(current);
    else if (current) void (command === "update" ? update(current) : forget(current));
  };
  return (
    <>
      <ViewMenu views={views} current={current} altered={current !== undefined && !showsSame(current.shows, now)} onChoose={onChoose} onCommand={run} />
      <ErrorSummary trouble={save.trouble ?? remove.trouble} />
      <Dialog title={t("lists-views")} isOpen={naming !== null} onClose={close}>
        {naming === null ? null : <ViewForm view={naming === "new" ? null : naming} now={now} onSaved={(id) => { close(); if (naming === "new") onChoose({ id, name: "", shows: now }); }} onCancel={close} />}
      </Dialog>
    </>
  );
}
