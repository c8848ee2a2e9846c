import { LinkButton } from "../kit/Button";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";

/** The way to everything that was done in the workspace. */
export function WhatWasDone() {
  const t = useText();
  return (
    <Panel title={t("history-title")}>
      <p>{t("history-explained")}</p>
      <div><LinkButton to="/history">{t("history-title")}</LinkButton></div>
    </Panel>
  );
}
