import { useEffect, useState } from "react";
import { useRead } from "../data/query";
import { Finder } from "../kit/Finder";
import { PdfView } from "../kit/PdfView";
import type { Choice } from "../kit/Select";
import { useText } from "../text/text";
import type { TemplateInput } from "../generated/ipc";
import styles from "./Templates.module.css";

/** How long nothing is typed before the page is made anew, in milliseconds. */
const pause = 600;

/** The page as it would print, of an invented placement or of one on record; made anew when the typing pauses. */
export function Preview({ draft, version }: { draft: TemplateInput; version: number }) {
  const t = useText();
  const [placement, setPlacement] = useState<Choice | null>(null);
  const [words, setWords] = useState("");
  const found = useRead("placement_list", { search: words, stage: null, attention: null, sort: "start_desc", after: null, limit: 20 }, { keep: true });
  const template = useSettled(draft);
  const read = useRead("template_preview", { template, version, placement_id: placement?.id ?? null }, { keep: true });
  const [good, setGood] = useState<string | null>(null);
  const content = read.data?.content;
  if (content !== undefined && content !== good) setGood(content);
  const trouble = read.error?.trouble;
  const why = trouble?.outcome === "refused" ? (trouble.fields[0]?.message ?? trouble.message) : trouble?.message;
  return (
    <>
      <div className={styles.with}>
        <Finder
          name="preview" label={t("templates-preview-with")} chosen={placement ?? { id: "", label: "" }} onChoose={setPlacement} onSearch={setWords} isLoading={found.isFetching}
          hint={t("templates-preview-hint")}
          choices={found.data?.rows.map((row) => ({ id: row.id, label: `${row.number} · ${row.student}`, note: row.company })) ?? []}
        />
        <p role="status" className={why ? styles.stale : styles.soft}>{why ? t("templates-preview-stale", { why }) : read.isFetching ? t("templates-preview-pending") : ""}</p>
      </div>
      {good === null ? null : <PdfView content={good} label={t("templates-preview", { title: draft.title })} />}
    </>
  );
}

/** The value as it was when it last stood still for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
