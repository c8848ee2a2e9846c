import { useEffect, useState } from "react";
import { call } from "../ipc";
import type { Progress } from "../generated/ipc";

/** How often work is asked how far it has come, in milliseconds. */
const interval = 250;

/** How far the work has come that a write is doing; null as long as there is nothing to tell, and for the first moment. */
export function useProgress(isPending: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!isPending) return;
    const ask = async (): Promise<void> => {
      const reply = await call("work_progress", {});
      if (reply.outcome === "ok") setProgress(reply.value.steps > 0 ? reply.value : null);
    };
    const timer = setInterval(() => void ask(), interval);
    return () => { clearInterval(timer); setProgress(null); };
  }, [isPending]);
  return isPending ? progress : null;
}

/** Asks the work to end; the write then answers that it was stopped. */
export const stopWork = async (): Promise<void> => { await call("work_stop", {}); };
