import { useCallback } from "react";
import { pickPath, toastSaved } from "../../data/paths";
import { useWrite } from "../../data/query";
import type { Document, DocumentKind } from "../../generated/ipc";
import { call, type Trouble } from "../../ipc";
import { useText } from "../../text/text";

/** What a file's name begins with, as the other side names them. */
const words: Record<DocumentKind, string> = { agreement: "ligums", report: "zinojums", termination: "izbeigsana", amendment: "grozijumi" };

export interface DocumentFile {
  /** Saves it in the documents folder and opens it in the system's viewer, to print. */
  open: () => void;
  /** Saves it where the person chooses. */
  saveAs: () => void;
  isPending: boolean;
  trouble: Trouble | null;
}

/** The file of an issued document, on its way out of the program. The name holds no personal data. */
export function useFile({ id, kind, number }: Pick<Document, "id" | "kind" | "number">): DocumentFile {
  const t = useText();
  const { run, isPending, trouble } = useWrite("document_save");
  const name = `${words[kind]}-${number.replaceAll(/[^A-Za-z0-9]/g, "-")}.pdf`;
  const open = useCallback((): void => {
    void run({ id, path: null }).then(async (saved) => {
      if (!saved) return;
      toastSaved(t, saved.path);
      await call("show_file", { path: saved.path, in_folder: false });
    });
  }, [id, run, t]);
  const saveAs = useCallback((): void => {
    void pickPath("save_pdf", name).then(async (path) => {
      const saved = path === null ? null : await run({ id, path });
      if (saved) toastSaved(t, saved.path);
    });
  }, [id, name, run, t]);
  return { open, saveAs, isPending, trouble };
}
