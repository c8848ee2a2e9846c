import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { toastSaved } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Check, Radios } from "../kit/Choices";
import { Form } from "../kit/ErrorSummary";
import { LanguageRadios } from "../kit/LanguageRadios";
import { NumberField } from "../kit/NumberField";
import { Working } from "../kit/Working";
import { LeftOutRows } from "../lists/LeftOutRows";
import { type Language, useText } from "../text/text";
import type { AgreementsOutcome, AgreementsPaper, PlacementQuery, SortedInto } from "../generated/ipc";
import styles from "./Placements.module.css";

const folders = ["one", "groups", "companies"] as const satisfies readonly SortedInto[];

/** Agreements of the selected placements: what it comes to, how they come out; then issued and written in one step. */
export function PrintForm({ query, onDone, onCancel }: { query: PlacementQuery; onDone: () => void; onCancel: () => void }) {
  const t = useText();
  const [language, setLanguage] = useState<Language>("lv");
  const [paper, setPaper] = useState<AgreementsPaper>({ what: "one_file", copies: 3, both_sides: true });
  const told = useRead("agreements_tell", { query, language }, { keep: true });
  const { run, isPending, trouble } = useWrite("agreements_print");
  const count = (told.data?.fresh ?? 0) + (told.data?.again ?? 0);
  const submit = async (): Promise<void> => {
    const done = await run({ query, language, paper, path: null });
    if (!done) return;
    if (done.path !== null) toastSaved(t, done.path);
    onDone();
  };
  return (
    <Form trouble={trouble ?? told.error?.trouble ?? null} onSubmit={() => void submit()}>
      {told.data ? <Told of={told.data} /> : null}
      <Paper paper={paper} onChange={setPaper} />
      {(told.data?.fresh ?? 0) > 0 ? (
        <LanguageRadios label={t("placements-print-language")} value={language} onChange={setLanguage} />
      ) : null}
      <Working isPending={isPending} label={t("placements-print-working")} />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending} isDisabled={count === 0 || told.isPlaceholderData}>{t("placements-print-do", { count })}</Button>
        <Button onPress={onCancel}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}

/** How many are issued now, how many were before, and which cannot be yet. */
function Told({ of: { fresh, again, left_out, named } }: { of: AgreementsOutcome }) {
  const t = useText();
  return (
    <div role="status" className={styles.told}>
      {fresh > 0 ? <p>{t("placements-print-fresh", { count: fresh })}</p> : null}
      {again > 0 ? <p>{t("placements-print-again", { count: again })}</p> : null}
      <LeftOutRows
        title={t("placements-print-left-out", { count: left_out })} count={left_out} named={named}
        name={({ id, name }) => <Link to="/placements/$id" params={{ id }} search={{ stage: "agreement" }}>{name}</Link>}
      />
    </div>
  );
}

function Paper({ paper, onChange }: { paper: AgreementsPaper; onChange: (paper: AgreementsPaper) => void }) {
  const t = useText();
  const choose = (what: string): void => onChange(what === "one_file" ? { what, copies: 3, both_sides: true } : { what: "file_each", into: "one" });
  return (
    <>
      <Radios
        name="paper" label={t("placements-print-paper")} column value={paper.what} onChange={choose}
        choices={(["one_file", "file_each"] as const).map((id) => ({ id, label: t(`placements-print-${id}`), note: t(`placements-print-${id}-what`) }))}
      />
      {paper.what === "one_file" ? (
        <div className={styles.sheets}>
          <NumberField name="copies" label={t("placements-print-copies")} value={paper.copies} onChange={(copies) => onChange({ ...paper, copies: Math.min(copies, 9) })} />
          <Check label={t("placements-print-both-sides")} value={paper.both_sides} onChange={(both_sides) => onChange({ ...paper, both_sides })} />
        </div>
      ) : (
        <Radios
          name="into" label={t("placements-print-into")} value={paper.into} onChange={(into) => onChange({ ...paper, into: into as SortedInto })}
          choices={folders.map((id) => ({ id, label: t(`placements-print-into-${id}`) }))}
        />
      )}
    </>
  );
}
