import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useWrite } from "../data/query";
import { Page } from "../kit/Page";
import { StageLine, type StageState } from "../kit/StageLine";
import { useText } from "../text/text";
import type { ColumnChoice, ImportKind, ImportPreview, ImportResult, ImportSheet, RowChoice } from "../generated/ipc";
import { ChooseFile } from "./ChooseFile";
import { Columns } from "./Columns";
import { Differences } from "./Differences";
import { Result } from "./Result";

const steps = ["file", "columns", "differences", "result"] as const;
type Step = (typeof steps)[number];

const kinds: readonly ImportKind[] = ["students", "companies", "placements", "programmes"];

/** The import as a conversation: file, columns, differences before anything is written, result. */
export function ImportPage() {
  const t = useText();
  const asked = useSearch({ from: "/import" }).kind;
  const [kind, setKind] = useState<ImportKind>(kinds.find((known) => known === asked) ?? "students");
  const [sheet, setSheet] = useState<ImportSheet | null>(null);
  const [columns, setColumns] = useState<ColumnChoice[]>([]);
  const [choices, setChoices] = useState<RowChoice[]>([]);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [edition, setEdition] = useState(0);
  const [result, setResult] = useState<ImportResult | null>(null);
  const read = useWrite("import_read");
  const other = useWrite("import_sheet");
  const compare = useWrite("import_preview");
  const apply = useWrite("import_apply");

  const step: Step = result ? "result" : preview ? "differences" : sheet ? "columns" : "file";
  const state = (of: Step): StageState => {
    const distance = steps.indexOf(of) - steps.indexOf(step);
    return distance < 0 || step === "result" ? "done" : distance === 0 ? "current" : "ahead";
  };
  const again = (): void => { setSheet(null); setPreview(null); setResult(null); read.clear(); other.clear(); compare.clear(); apply.clear(); };
  const lay = (found: ImportSheet): void => { setSheet(found); setColumns(found.guess); };
  const onFile = async (file: { name: string; content: string }): Promise<void> => {
    const found = await read.run({ kind, ...file });
    if (found) lay(found);
  };
  const onSheet = async (name: string): Promise<void> => {
    const found = await other.run({ sheet: name });
    if (found) lay(found);
  };
  const onCompare = async (chosen: RowChoice[]): Promise<void> => {
    setChoices(chosen);
    const found = await compare.run({ columns, choices: chosen });
    if (found) { setPreview(found); setEdition(edition + 1); }
  };
  const onApply = async (): Promise<void> => {
    const done = await apply.run({});
    if (done) setResult(done);
  };

  return (
    <Page title={t("import-title")} subtitle={sheet ? `${sheet.name} · ${t("import-rows", { count: sheet.rows })}` : undefined}>
      <StageLine
        label={t("import-steps")}
        stages={steps.map((id) => ({ id, label: t(`import-step-${id}`), state: state(id), word: t(`placements-state-${state(id)}`) }))}
      />
      {step === "file" ? <ChooseFile kind={kind} onKind={setKind} onFile={(file) => void onFile(file)} isPending={read.isPending} trouble={read.trouble} /> : null}
      {step === "columns" && sheet ? (
        <Columns sheet={sheet} columns={columns} onChange={setColumns} onSheet={(name) => void onSheet(name)} onCompare={() => void onCompare([])} onBack={again} isPending={compare.isPending} trouble={compare.trouble ?? other.trouble} />
      ) : null}
      {step === "differences" && preview ? (
        <Differences preview={preview} edition={edition} onChoose={(choice) => void onCompare([...choices, choice])} onApply={() => void onApply()} onBack={() => setPreview(null)} isPending={apply.isPending} trouble={apply.trouble} />
      ) : null}
      {step === "result" && result ? <Result kind={kind} result={result} onAgain={again} /> : null}
    </Page>
  );
}
