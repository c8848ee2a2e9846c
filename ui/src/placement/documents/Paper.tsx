import { useRead } from "../../data/query";
import type { Document, DocumentKind } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { Loaded } from "../../kit/Loaded";
import { PdfView } from "../../kit/PdfView";
import { Select } from "../../kit/Select";
import { type Language, useText } from "../../text/text";
import { usePlacement } from "../placement";

export interface PaperProps {
  kind: DocumentKind;
  language: Language;
  issued: readonly Document[];
  /** An issued document, or `draft`. */
  shown: string;
  onShow: (id: string) => void;
}

/** The paper as it will print: the draft as it would be issued now, or a version that was issued. */
export function Paper({ kind, language, issued, shown, onShow }: PaperProps) {
  const t = useText();
  const choices = [
    ...issued.map(({ id, number }, index) => ({ id, label: t(index === 0 ? "placement-document-version" : "placement-document-version-old", { number }) })),
    { id: "draft", label: t("placement-document-draft", { language }) },
  ];
  return (
    <>
      {issued.length > 0
        ? <Select name="shown" label={t("placement-document-shown")} value={shown} onChange={onShow} choices={choices} />
        : <p><strong>{t("placement-document-draft", { language })}</strong></p>}
      {shown === "draft" ? <Draft kind={kind} language={language} /> : <IssuedPaper id={shown} label={choices.find(({ id }) => id === shown)?.label ?? ""} />}
    </>
  );
}

/** Made anew after every change of the placement. */
function Draft({ kind, language }: Pick<PaperProps, "kind" | "language">) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("document_preview", { placement_id: placement.id, kind, language });
  // What cannot be made yet says why; nothing has gone wrong.
  if (read.error?.trouble.outcome === "refused") return <Note title={read.error.trouble.message} />;
  return <Loaded of={read}>{({ content }) => <PdfView content={content} label={t("placement-document-draft", { language })} />}</Loaded>;
}

function IssuedPaper({ id, label }: { id: string; label: string }) {
  const read = useRead("document_pdf", { id });
  return <Loaded of={read}>{({ content }) => <PdfView content={content} label={label} />}</Loaded>;
}
