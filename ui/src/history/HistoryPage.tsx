import { useMemo } from "react";
import { usePages, useWrite } from "../data/query";
import type { HistoryLine } from "../generated/ipc";
import { Button, LinkButton } from "../kit/Button";
import { EmptyState } from "../kit/EmptyState";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Icon } from "../kit/Icon";
import { Page, Panel } from "../kit/Page";
import { PagesTrouble } from "../kit/PagesTrouble";
import { toast } from "../kit/toasts";
import { moment } from "../text/format";
import { useText } from "../text/text";
import styles from "./History.module.css";

/** Everything that was done in the workspace, the latest first; what can be taken back is taken back here, even much later. */
export function HistoryPage() {
  const t = useText();
  const pages = usePages("history_list", "all", (before: number | null) => ({ before }), (page) => page.next);
  const lines = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const { run, isPending, trouble } = useWrite("history_revert");
  const revert = async (line: HistoryLine): Promise<void> => {
    const undone = await run({ change_set: line.change_set });
    if (undone) toast([t("history-undone", { what: undone.what }), ...(undone.kept > 0 ? [t("history-kept", { count: undone.kept })] : [])].join(" "));
  };
  return (
    <Page title={t("history-title")} actions={<LinkButton to="/settings" look="quiet"><Icon name="left" />{t("app-place-settings")}</LinkButton>}>
      <Panel>
        <p>{t("history-explained")}</p>
        <ErrorSummary trouble={trouble} />
        <PagesTrouble of={pages} />
        {pages.data && lines.length === 0 ? <EmptyState title={t("history-empty")}>{t("history-empty-what")}</EmptyState> : null}
        <ol className={styles.lines}>
          {lines.map((line) => <Line key={line.change_set} line={line} isPending={isPending} onRevert={() => void revert(line)} />)}
        </ol>
        {pages.hasNextPage ? <div><Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>{t("history-more")}</Button></div> : null}
      </Panel>
    </Page>
  );
}

function Line({ line, isPending, onRevert }: { line: HistoryLine; isPending: boolean; onRevert: () => void }) {
  const t = useText();
  const about = [line.subject, line.records > 1 ? t("history-records", { count: line.records }) : ""].filter(Boolean).join(" · ");
  return (
    <li>
      <time dateTime={line.at}>{moment(line.at)}</time>
      <span>{line.what}{about ? <small>{about}</small> : null}</span>
      {line.can_be_undone
        ? <Button look="quiet" isDisabled={isPending} aria-label={t("history-undo-what", { what: `${line.what}, ${about}, ${moment(line.at)}` })} onPress={onRevert}>{t("history-undo")}</Button>
        : <span />}
    </li>
  );
}
