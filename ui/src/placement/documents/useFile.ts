import { useCallback } from "react";
import { pickPath, toastSaved } from "../../data/paths";
import { useWrite } from "../../data/query";
import type { Document, DocumentKind, Party } from "../../generated/ipc";
import { call, type Trouble } from "../../ipc";
import { type Say, useText } from "../../text/text";

/** What a file's name begins with, as the other side names them. */
const words: Record<DocumentKind, string> = { agreement: "ligums", report: "zinojums", termination: "izbeigsana", amendment: "grozijumi", assessment: "vertejums", characterisation: "raksturojums", diary: "dienasgramata", visit: "apmeklejumi" };

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
    void run({ id, path: null }).then((saved) => saved ? show(t, saved.path) : undefined);
  }, [id, run, t]);
  const saveAs = useCallback((): void => {
    void pickPath("save_pdf", name).then(async (path) => {
      const saved = path === null ? null : await run({ id, path });
      if (saved) toastSaved(t, saved.path);
    });
  }, [id, name, run, t]);
  return { open, saveAs, isPending, trouble };
}

/** The picture of a signed paper, saved in the documents folder and opened in the system's viewer. */
export function useScan({ id }: Pick<Document, "id">, party: Party): Pick<DocumentFile, "open" | "isPending" | "trouble"> {
  const t = useText();
  const { run, isPending, trouble } = useWrite("document_scan_save");
  const open = useCallback((): void => {
    void run({ id, party, path: null }).then((saved) => saved ? show(t, saved.path) : undefined);
  }, [id, party, run, t]);
  return { open, isPending, trouble };
}

/** Tells where a file was saved, and opens it. */
const show = async (t: Say, path: string): Promise<void> => {
  toastSaved(t, path);
  await call("show_file", { path, in_folder: false });
};
