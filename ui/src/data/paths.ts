import { toast } from "../kit/toasts";
import { call, type Input } from "../ipc";
import type { Say } from "../text/text";

type Purpose = Input<"pick_path">["purpose"];

/** Asks for a path in the system's own dialog; null when it was closed. */
export async function pickPath(purpose: Purpose, suggested: string): Promise<string | null> {
  const reply = await call("pick_path", { purpose, suggested });
  return reply.outcome === "ok" ? reply.value.path : null;
}

const show = (t: Say, path: string, inFolder: boolean): void =>
  void call("show_file", { path, in_folder: inFolder }).then((reply) => {
    if (reply.outcome !== "ok") toast(reply.message || t("app-failed-unreachable"), { tone: "bad" });
  });

/** Says where a file was saved, and offers to open it or to show its folder. */
export function toastSaved(t: Say, path: string): void {
  toast(t("app-saved-file", { path }), {
    actions: [
      { label: t("app-open-file"), run: () => show(t, path, false) },
      { label: t("app-show-folder"), run: () => show(t, path, true) },
    ],
  });
}
