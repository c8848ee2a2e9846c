import { useState } from "react";
import type { DocumentKind } from "../../generated/ipc";
import { isLanguage, type Language } from "../../text/text";
import { blockersUntil } from "../place";
import { usePlacement } from "../placement";
import { Todo } from "../Todo";
import { WithPaper } from "../WithPaper";
import { Issue } from "./Issue";
import { Issued } from "./Issued";
import { Paper } from "./Paper";
import { Replaced } from "./Replaced";

/** Līgums, what amends or ends it, or Ziņojums: what it lacks, its draft, the versions that were issued and who has signed them. */
export function DocumentWork({ kind }: { kind: DocumentKind }) {
  const { view } = usePlacement();
  const issued = view.documents.filter((document) => document.kind === kind).sort((a, b) => b.version - a.version);
  const [latest, ...replaced] = issued;
  const [language, setLanguage] = useState<Language>(() => (latest && isLanguage(latest.language) ? latest.language : "lv"));
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = chosen ?? latest?.id ?? "draft";
  const stage = kind === "agreement" || kind === "report" ? kind : null;
  const steps = stage ? blockersUntil(view.lifecycle, stage).filter((step) => step.what !== "still_running") : [];
  return (
    <WithPaper paper={<Paper kind={kind} language={language} issued={issued} shown={shown} onShow={setChosen} />}>
      {stage ? <Todo steps={steps} /> : null}
      {latest ? <Issued key={latest.id} document={latest} onShow={() => setChosen(latest.id)} /> : null}
      <Issue kind={kind} language={language} onLanguage={(next) => { setLanguage(next); setChosen("draft"); }} latest={latest} onIssued={setChosen} onDraft={() => setChosen("draft")} />
      <Replaced documents={replaced} onShow={setChosen} />
    </WithPaper>
  );
}
