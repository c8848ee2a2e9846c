import { pickPath, toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import type { AnsweringForm, AnsweringView } from "../generated/ipc";
import { call } from "../ipc";
import { LanguageSwitch } from "../frame/LanguageSwitch";
import { Badge, Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Page, Panel } from "../kit/Page";
import { kindWords } from "../packets/words";
import { date } from "../text/format";
import { useText } from "../text/text";
import styles from "./Answering.module.css";

interface FormsListProps {
  view: AnsweringView;
  onView: (view: AnsweringView) => void;
  onChoose: (number: string) => void;
  onClose: () => void;
}

/** Whose forms they are, how far each is, and the way back to the school. */
export function FormsList({ view, onView, onChoose, onClose }: FormsListProps) {
  const t = useText();
  return (
    <Page title={t("answering-title")} subtitle={t("answering-from", { school: view.school })} actions={<><LanguageSwitch /><Button onPress={onClose}>{t("answering-close")}</Button></>}>
      <Signed view={view} onView={onView} />
      <Panel title={t("answering-forms")}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("answering-column-trainee")}</th>
                <th scope="col">{t("answering-column-form")}</th>
                <th scope="col">{t("answering-column-due")}</th>
                <th scope="col">{t("answering-column-state")}</th>
                <td />
              </tr>
            </thead>
            <tbody>{view.forms.map((form) => <Row key={form.number} form={form} onChoose={onChoose} />)}</tbody>
          </table>
        </div>
      </Panel>
      <Send forms={view.forms} />
    </Page>
  );
}

function Row({ form: { number, written, kind, student, due, is_done, answers }, onChoose }: { form: AnsweringForm; onChoose: (number: string) => void }) {
  const t = useText();
  const begun = Object.keys(answers).length > 0;
  const what = kindWords(t, kind);
  return (
    <tr>
      <th scope="row">{student}</th>
      <td>{what}<span className={styles.number}>{t("packets-number", { number: written })}</span></td>
      <td>{date(due)}</td>
      <td><Badge tone={is_done ? "good" : begun ? "info" : "plain"} icon={is_done ? "check" : "ring"}>{t(`answering-state-${is_done ? "done" : begun ? "begun" : "new"}`)}</Badge></td>
      <td><Button look={is_done ? "plain" : "primary"} aria-label={`${t(is_done ? "answering-again" : "answering-fill")}: ${what}, ${student}`} onPress={() => onChoose(number)}>{t(is_done ? "answering-again" : "answering-fill")}</Button></td>
    </tr>
  );
}

/** Who signed the packet, and how to be sure of it. */
function Signed({ view: { signer, issuer, fingerprint, acquaintance }, onView }: { view: AnsweringView; onView: (view: AnsweringView) => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("answering_trust");
  const who = t("answering-signed", { signer, issuer });
  if (acquaintance === "known") return <p className={styles.soft}>{t("answering-known")} {who}</p>;
  const trust = async (): Promise<void> => { const view = await run({}); if (view) onView(view); };
  return (
    <Note tone={acquaintance === "changed" ? "warn" : "info"} title={t(`answering-${acquaintance}`)}>
      <p>{who}</p>
      <p>{t("answering-check")}</p>
      <p className={styles.fingerprint}>{fingerprint.match(/.{1,4}/g)?.join(" ")}</p>
      <ErrorSummary trouble={trouble} />
      <span><Button isPending={isPending} onPress={() => void trust()}>{t("answering-trust")}</Button></span>
    </Note>
  );
}

/** The answer file, by e-mail or on a stick. */
function Send({ forms }: { forms: readonly AnsweringForm[] }) {
  const t = useText();
  const mail = useWrite("answering_mail");
  const save = useWrite("answering_save");
  const done = forms.filter(({ is_done }) => is_done).length;
  const write = async (): Promise<void> => {
    const letter = await mail.run({});
    if (!letter) return;
    toastSaved(t, letter.path);
    await call("show_file", { path: letter.path, in_folder: false });
  };
  const keep = async (): Promise<void> => {
    const path = await pickPath("save_answer", `atbilde-${forms[0]?.written ?? ""}.amats-answer`);
    const saved = path === null ? null : await save.run({ path });
    if (saved) toastSaved(t, saved.path);
  };
  return (
    <Panel title={t("answering-send")}>
      <div className={styles.stack}>
        <p>{done === forms.length ? t("answering-send-all") : t("answering-send-what", { done, all: forms.length })} {t("answering-send-secret")}</p>
        <ErrorSummary trouble={mail.trouble ?? save.trouble} />
        <Actions>
          <Button look={done > 0 ? "primary" : "plain"} isDisabled={done === 0} isPending={mail.isPending} onPress={() => void write()}>{t("answering-mail")}</Button>
          <Button isDisabled={done === 0} isPending={save.isPending} onPress={() => void keep()}>{t("answering-save")}</Button>
        </Actions>
      </div>
    </Panel>
  );
}
