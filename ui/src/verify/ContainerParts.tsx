import { Badge, Note, type Tone } from "../kit/Badge";
import { LinkButton } from "../kit/Button";
import { Facts, Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { ClaimedSignature, ContainedFile, ContainerView, CoverState } from "../generated/ipc";
import styles from "./Verify.module.css";

const tones: Record<CoverState, Tone> = { same: "good", different: "bad", missing: "bad", unknown: "warn" };

/** A signed container: what was compared and what was not, the files inside, and each signature as a claim. */
export function ContainerParts({ view }: { view: ContainerView }) {
  const t = useText();
  return (
    <>
      <Note tone="info"><p>{t("verify-container-checked")}</p><p>{t("verify-container-unchecked")}</p></Note>
      <Panel title={t("verify-container-files")}>
        <ul className={styles.files}>{view.files.map((file) => <li key={file.name}><File file={file} /></li>)}</ul>
      </Panel>
      {view.signatures.map((claim, index) => <Claim key={index} claim={claim} number={index + 1} />)}
    </>
  );
}

function File({ file: { name, issued } }: { file: ContainedFile }) {
  const t = useText();
  if (!issued) return <><strong>{name}</strong><span>{t("verify-container-foreign")}</span></>;
  return (
    <>
      <strong>{name}</strong>
      <Badge tone={issued.same ? "good" : "bad"} icon={issued.same ? "check" : "warning"}>{t(issued.same ? "verify-container-same" : "verify-container-differs", { number: issued.number })}</Badge>
      <LinkButton look="quiet" to="/placements/$id" params={{ id: issued.placement_id }}>{t("verify-container-open")}</LinkButton>
    </>
  );
}

function Claim({ claim, number }: { claim: ClaimedSignature; number: number }) {
  const t = useText();
  return (
    <Panel title={t("verify-claim", { number })} actions={<Badge tone="warn">{t("verify-claim-badge")}</Badge>}>
      <Facts
        items={[
          [t("verify-claim-signer"), claim.signer || null],
          [t("verify-organisation"), claim.organisation || null],
          [t("verify-issuer"), claim.issuer || null],
          [t("verify-claim-at"), claim.claimed_at || null],
        ]}
      />
      <ul className={styles.files}>
        {claim.covers.map(({ name, state }) => <li key={name}><span>{name}</span><Badge tone={tones[state]}>{t(`verify-cover-${state}`)}</Badge></li>)}
      </ul>
    </Panel>
  );
}
