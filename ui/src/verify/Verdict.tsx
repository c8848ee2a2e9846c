import { Badge, Note, type Tone } from "../kit/Badge";
import { Facts, Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { SignatureView, Verdict as VerdictWord, VerifyView } from "../generated/ipc";
import { ContainerParts } from "./ContainerParts";
import styles from "./Verify.module.css";

const tones: Record<VerdictWord, Tone> = { holds: "good", untrusted: "warn", unsigned: "info", broken: "bad", unchecked: "warn" };

/** What a check found: the verdict in a sentence, what can be done about it, then each signature. The placement page shows it too. */
export function Verdict({ view, children }: { view: VerifyView; children?: React.ReactNode }) {
  const t = useText();
  return (
    <div className={styles.verdict}>
      <Note tone={tones[view.verdict]} role="status" title={t(`verify-verdict-${view.verdict}`)}>
        {view.summary ? <p>{view.summary}</p> : null}
        {view.issued ? <p>{t("verify-issued", { number: view.issued.number })} {t(view.verdict === "broken" ? "verify-issued-different" : "verify-issued-same")}</p> : null}
        {view.issued?.obstacle ? <p>{view.issued.obstacle}</p> : null}
      </Note>
      {children}
      {view.container ? <ContainerParts view={view.container} /> : null}
      {view.findings.length > 0 ? (
        <Panel title={t("verify-findings")}><ul>{view.findings.map((finding) => <li key={finding}>{finding}</li>)}</ul></Panel>
      ) : null}
      {view.signatures.map((signature, index) => <Signature key={signature.field} signature={signature} number={index + 1} />)}
    </div>
  );
}

function Signature({ signature, number }: { signature: SignatureView; number: number }) {
  const t = useText();
  const stamp = signature.time_stamp;
  return (
    <Panel
      title={t(signature.is_time_stamp ? "verify-time-stamp-of-file" : "verify-signature", { number })}
      actions={
        <span className={styles.badges}>
          <Badge tone={signature.intact ? "good" : "bad"} icon={signature.intact ? "check" : "warning"}>{t(signature.intact ? "verify-intact" : "verify-not-intact")}</Badge>
          <Badge tone={signature.trusted ? "good" : "warn"} icon={signature.trusted ? "check" : "warning"}>{t(signature.trusted ? "verify-trusted" : "verify-not-trusted")}</Badge>
        </span>
      }
    >
      <Facts
        items={[
          [t(signature.is_time_stamp ? "verify-service" : "verify-signer"), signature.signer],
          [t("verify-organisation"), signature.organisation || null],
          [t("verify-issuer"), signature.issuer || null],
          [t(signature.is_time_stamp ? "verify-stamped-at" : "verify-signed-at"), signature.signed_at || null],
          [t("verify-time-stamp"), stamp ? `${t(stamp.trusted ? "verify-time-stamp-trusted" : "verify-time-stamp-unknown", { at: stamp.at })} (${stamp.service})` : null],
          [t("verify-level"), signature.level ? t(`verify-level-${signature.level}`) : null],
          [t("verify-revision"), t("verify-revision-of", { revision: signature.revision, revisions: signature.revisions })],
          [t("verify-covers"), signature.covers_file ? t("verify-covers-file") : t("verify-covers-part", { revision: signature.revision })],
        ]}
      />
      {signature.findings.length > 0 ? <ul>{signature.findings.map((finding) => <li key={finding}>{finding}</li>)}</ul> : null}
    </Panel>
  );
}
