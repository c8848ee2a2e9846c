import { useState } from "react";
import type { DocumentKind } from "../../generated/ipc";
import { Tabs } from "../../kit/Tabs";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { DocumentWork } from "./DocumentWork";

const papers = ["agreement", "amendment", "termination"] as const satisfies readonly DocumentKind[];

/** Līgums; once it is there, also what amends it and what ends it before its time. */
export function AgreementPapers() {
  const t = useText();
  const { view: { documents, placement } } = usePlacement();
  const has = (kind: DocumentKind): boolean => documents.some((document) => document.kind === kind);
  const [selected, setSelected] = useState<string>(() => (placement.ended && has("agreement") && !has("termination") ? "termination" : "agreement"));
  if (!has("agreement")) return <DocumentWork kind="agreement" />;
  return (
    <Tabs
      label={t("agreement-papers")} selected={selected} onSelect={setSelected}
      tabs={papers.map((kind) => ({ id: kind, label: t(`agreement-paper-${kind}`), content: <DocumentWork kind={kind} /> }))}
    />
  );
}
