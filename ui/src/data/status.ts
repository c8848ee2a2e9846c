import { useQueryClient } from "@tanstack/react-query";
import { createContext, use } from "react";
import type { Input, Value } from "../ipc";
import { useWrite } from "./query";

export type Status = Value<"workspace_status">;

/** Which workspace is open, and this computer's settings; read once at the start, replaced by every command that answers it. */
export const StatusContext = createContext<Status | null>(null);

export function useStatus(): Status {
  const status = use(StatusContext);
  if (!status) throw new Error("no StatusContext above");
  return status;
}

export const statusKey = ["workspace_status", {}] as const;

type StatusCommand = "workspace_demo" | "workspace_create" | "workspace_open" | "workspace_close" | "backup_restore" | "language_set" | "theme_set";

/** Runs a command that answers the new status. Everything read before is read again: another workspace, or another language. */
export function useStatusWrite<N extends StatusCommand>(name: N) {
  const client = useQueryClient();
  const write = useWrite(name);
  const run = async (input: Input<N>): Promise<Status | null> => {
    const status: Status | null = await write.run(input);
    if (!status) return null;
    client.setQueryData(statusKey, status);
    if (name !== "theme_set") await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusKey[0] });
    return status;
  };
  return { ...write, run };
}
