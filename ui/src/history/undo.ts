import { useQueryClient } from "@tanstack/react-query";
import { refresh, useRead } from "../data/query";
import { call } from "../ipc";
import type { Undone } from "../generated/ipc";
import { toast } from "../kit/toasts";
import { type Say, useText } from "../text/text";

export interface Undo {
  /** What undo would take back, in words; null when there is nothing. */
  undoes: string | null;
  /** What redo would make again, in words; null when there is nothing. */
  redoes: string | null;
  undo: () => void;
  redo: () => void;
}

/** Undo and redo of what was done in this workspace since it was opened. */
export function useUndo(): Undo {
  const t = useText();
  const client = useQueryClient();
  const state = useRead("undo_state", {});
  const step = async (name: "undo" | "redo"): Promise<void> => {
    const reply = await call(name, {});
    if (reply.outcome === "ok") {
      toast(told(t, name, reply.value), name === "undo" ? { actions: [{ label: t("history-redo"), run: () => void step("redo") }] } : {});
      await refresh(client, reply.changed);
    } else {
      toast(reply.message || t("app-failed-unreachable"), { tone: "info" });
    }
    await client.invalidateQueries({ queryKey: ["undo_state"] });
  };
  return { undoes: state.data?.undo ?? null, redoes: state.data?.redo ?? null, undo: () => void step("undo"), redo: () => void step("redo") };
}

const told = (t: Say, name: "undo" | "redo", { what, kept }: Undone): string =>
  [t(name === "undo" ? "history-undone" : "history-redone", { what }), ...(kept > 0 ? [t("history-kept", { count: kept })] : [])].join(" ");
