import { useState } from "react";
import { useWrite } from "../data/query";
import { Note } from "../kit/Badge";
import { Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Facts, Panel } from "../kit/Page";
import { Working } from "../kit/Working";
import { useText } from "../text/text";
import type { CheckView } from "../generated/ipc";
import styles from "./Settings.module.css";

/** Checks the file, the links, the rules and the journal's chain. */
export function IntegrityCheck() {
  const t = useText();
  const [found, setFound] = useState<CheckView | null>(null);
  const { run, isPending, trouble } = useWrite("workspace_check");
  return (
    <Panel title={t("settings-check")}>
      <p>{t("settings-check-what")}</p>
      <ErrorSummary trouble={trouble} />
      <div><Button onPress={() => void run({}).then(setFound)} isPending={isPending}>{t("settings-check-run")}</Button></div>
      <Working isPending={isPending} label={t("settings-check-running")} />
      {found ? (
        <Note tone={found.sound ? "good" : "bad"} role="status" title={t(found.sound ? "settings-check-sound" : "settings-check-unsound")}>
          <p>{t("settings-check-entries", { count: found.entries })}</p>
          {found.findings.length > 0 ? <ul>{found.findings.map((finding) => <li key={finding}>{finding}</li>)}</ul> : null}
          <Facts items={[[t("settings-check-head"), <code key="head" className={styles.hash}>{found.head}</code>]]} />
        </Note>
      ) : null}
    </Panel>
  );
}
