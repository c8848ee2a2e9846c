import { useState } from "react";
import { toastSaved } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import type { IssuedView, IssuerKey, IssuerView } from "../generated/ipc";
import { Badge, Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Form } from "../kit/ErrorSummary";
import { Field, FieldRow } from "../kit/Field";
import { missing } from "../kit/form";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import type { Refused } from "../ipc";
import { date } from "../text/format";
import { useText } from "../text/text";
import { IssuerFields, useIssuerKey } from "./IssuerFields";
import styles from "./Settings.module.css";

type Act = { what: "issue"; issuer: IssuerView | null } | { what: "renew" | "withdraw"; issuer: IssuerView; one: IssuedView };

/** The identities that the school issued, and its authority's acts: issue, renew, withdraw. */
export function Identity() {
  const t = useText();
  const read = useRead("issuer_list", {});
  const [act, setAct] = useState<Act | null>(null);
  const [made, setMade] = useState<readonly string[]>([]);
  const close = (): void => setAct(null);
  const done = (paths: readonly string[]): void => { setMade(paths); close(); };
  const title = act === null ? "" : act.what === "issue" ? t("settings-identity") : t(`settings-${act.what}-title`, { name: act.one.name });
  return (
    <Panel title={t("settings-issuer")}>
      <p>{t("settings-identity-what")}</p>
      {made.length > 0 ? <Note tone="good" role="status" title={t("settings-identity-made")}><ul>{made.map((path) => <li key={path}>{path}</li>)}</ul></Note> : null}
      <Loaded of={read}>
        {({ issuers }) => issuers.length === 0 ? (
          <>
            <p className={styles.soft}>{t("settings-issuer-none")}</p>
            <IdentityForm issuer={null} renews={null} onDone={done} />
          </>
        ) : (
          <>
            {issuers.map((issuer) => <Issued key={issuer.id} issuer={issuer} onAct={setAct} />)}
            <Actions><Button look="quiet" onPress={() => setAct({ what: "issue", issuer: null })}>{t("settings-issue-new-issuer")}</Button></Actions>
          </>
        )}
      </Loaded>
      <Dialog title={title} isOpen={act !== null} onClose={close}>
        {act?.what === "issue" ? <IdentityForm issuer={act.issuer} renews={null} onDone={done} /> : null}
        {act?.what === "renew" ? <IdentityForm issuer={act.issuer} renews={act.one} onDone={done} /> : null}
        {act?.what === "withdraw" ? <WithdrawForm issuer={act.issuer} one={act.one} onClose={close} /> : null}
      </Dialog>
    </Panel>
  );
}

function Issued({ issuer, onAct }: { issuer: IssuerView; onAct: (act: Act) => void }) {
  const t = useText();
  return (
    <div>
      <h3>{t("settings-issuer-until", { name: issuer.name, until: date(issuer.valid_until) })}</h3>
      <ul className={styles.list}>
        {issuer.issued.map((one) => (
          <li key={one.id}>
            <span className={styles.grow}>{one.name} <span className={styles.soft}>{t("settings-issued-until", { until: date(one.valid_until) })}</span></span>
            <Standing one={one} />
            {one.standing === "withdrawn" ? null : (
              <>
                <Button look="quiet" aria-label={`${t("settings-issued-renew")}: ${one.name}`} onPress={() => onAct({ what: "renew", issuer, one })}>{t("settings-issued-renew")}</Button>
                <Button look="quiet" aria-label={`${t("settings-issued-withdraw")}: ${one.name}`} onPress={() => onAct({ what: "withdraw", issuer, one })}>{t("settings-issued-withdraw")}</Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <Actions><Button onPress={() => onAct({ what: "issue", issuer })}>{t("settings-issue-another")}</Button></Actions>
    </div>
  );
}

function Standing({ one }: { one: IssuedView }) {
  const t = useText();
  if (one.standing === "valid") return <Badge tone="good" icon="check">{t("settings-issued-valid")}</Badge>;
  if (one.standing === "expired") return <Badge tone="warn" icon="warning">{t("settings-issued-expired")}</Badge>;
  return <Badge tone="bad" icon="cross">{t("settings-issued-withdrawn", { on: one.withdrawn_on ? date(one.withdrawn_on) : "" })}</Badge>;
}

interface IdentityFormProps {
  /** Who issues it; none where a new authority is made with it. */
  issuer: IssuerView | null;
  renews: IssuedView | null;
  onDone: (paths: readonly string[]) => void;
}

/** A new identity: whose, and under which password. */
function IdentityForm({ issuer, renews, onDone }: IdentityFormProps) {
  const t = useText();
  const [name, setName] = useState(renews?.name ?? "");
  const [password, setPassword] = useState("");
  const [repeat, setRepeat] = useState("");
  const [wrong, setWrong] = useState<Refused | null>(null);
  const key = useIssuerKey(issuer);
  const { run, isPending, trouble } = useWrite("identity_create");
  const submit = async (): Promise<void> => {
    const differ = password === repeat ? null : missing(t("settings-identity-differ"), [["repeat", t("settings-identity-differ")]]);
    const absent = differ ?? key.absent();
    setWrong(absent);
    const saved = absent ? null : await run({ name, password, folder: null, issuer: key.given, renews: renews?.id ?? null });
    if (!saved) return;
    setPassword("");
    setRepeat("");
    const [first] = saved.paths;
    if (first) toastSaved(t, first);
    onDone(saved.paths);
  };
  return (
    <Form trouble={wrong ?? trouble} onSubmit={() => void submit()}>
      {renews ? <p>{t("settings-renew-what")}</p> : null}
      {renews ? null : <Field name="name" label={t("settings-identity-name")} hint={t("settings-identity-name-hint")} value={name} onChange={setName} isRequired />}
      <FieldRow>
        <Field name="password" type="password" autoComplete="new-password" label={t("settings-identity-password")} hint={t("settings-identity-password-hint")} value={password} onChange={setPassword} isRequired />
        <Field name="repeat" type="password" autoComplete="new-password" label={t("settings-identity-repeat")} value={repeat} onChange={setRepeat} isRequired />
      </FieldRow>
      {issuer ? <IssuerFields of={key} /> : null}
      <Actions><Button type="submit" look="primary" isPending={isPending}>{t("settings-identity-create")}</Button></Actions>
    </Form>
  );
}

/** Withdraws an identity, after what that means was read. */
function WithdrawForm({ issuer, one, onClose }: { issuer: IssuerView; one: IssuedView; onClose: () => void }) {
  const t = useText();
  const [wrong, setWrong] = useState<Refused | null>(null);
  const key = useIssuerKey(issuer);
  const { run, isPending, trouble } = useWrite("identity_withdraw");
  const submit = async (given: IssuerKey | null): Promise<void> => {
    const absent = key.absent();
    setWrong(absent);
    if (absent || !given || !await run({ id: one.id, issuer: given })) return;
    toast(t("settings-withdrawn"));
    onClose();
  };
  return (
    <Form trouble={wrong ?? trouble} onSubmit={() => void submit(key.given)}>
      <p>{t("settings-withdraw-what")}</p>
      <IssuerFields of={key} />
      <Actions>
        <Button type="submit" look="danger" isPending={isPending}>{t("settings-issued-withdraw")}</Button>
        <Button onPress={onClose}>{t("app-cancel")}</Button>
      </Actions>
    </Form>
  );
}
