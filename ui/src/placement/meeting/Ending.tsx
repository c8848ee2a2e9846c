import type { Expectation } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { Actions, Button } from "../../kit/Button";
import { useText } from "../../text/text";
import { Consents } from "../agreeing/Consents";
import styles from "./Meeting.module.css";
import { isSettled, type Talk } from "./order";

/** The end of the talk: what is still open, and who consents; after the placement, what was kept. */
export function Ending({ items, talk, onBack }: { items: readonly Expectation[]; talk: Talk; onBack: () => void }) {
  const t = useText();
  const open = items.filter((item) => !isSettled(item, talk)).length;
  const kept = items.filter(({ standing }) => standing === "fulfilled").length;
  return (
    <div className={styles.ending}>
      {open > 0 ? <Note tone="warn"><p>{t("meeting-open", { count: open })}</p></Note> : null}
      {talk === "agreeing" ? <Consents /> : <Note tone="good" title={t("meeting-end-review")}><p>{t("meeting-kept", { kept, count: items.length })}</p></Note>}
      <Actions><Button look="quiet" onPress={onBack}>{t("meeting-previous")}</Button></Actions>
    </div>
  );
}
