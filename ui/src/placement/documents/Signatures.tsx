import { useState } from "react";
import type { Document, Party, PartySignature, VerifyView } from "../../generated/ipc";
import { Badge, Note } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Documents.module.css";
import { SignatureForm } from "./SignatureForm";
import { SignForm } from "./SignForm";
import { awaited, looks, mixed, signed } from "./states";
import { useScan } from "./useFile";

interface Asked {
  how: "note" | "sign";
  signature: PartySignature;
}

/** How each party has signed, and how it can. */
export function Signatures({ document, onChecked }: { document: Document; onChecked: (found: VerifyView) => void }) {
  const t = useText();
  const { signing_order: order } = usePlacement().view;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = (): void => setAsked(null);
  const title = asked ? t(asked.how === "sign" ? "placement-sign-for" : "placement-signature-of", { party: asked.signature.party }) : "";
  return (
    <section aria-label={t("placement-signatures")}>
      <h3>{t("placement-signatures")}</h3>
      {mixed(document) ? <Note tone="warn"><p>{t("placement-signatures-mixed")}</p></Note> : null}
      <ul className={styles.signatures}>
        {document.signatures.map((signature) => (
          <li key={signature.party}>
            <Part name={`${document.kind}_signature-${signature.party}`}><Row document={document} signature={signature} awaits={awaited(document, signature.party, order)} onAsk={(how) => setAsked({ how, signature })} /></Part>
          </li>
        ))}
      </ul>
      <Dialog title={title} isOpen={asked !== null} onClose={close}>
        {asked?.how === "note" ? <SignatureForm document={document} signature={asked.signature} onClose={close} /> : null}
        {asked?.how === "sign" ? <SignForm document={document} party={asked.signature.party} onClose={close} onSigned={(found) => { onChecked(found); close(); }} /> : null}
      </Dialog>
    </section>
  );
}

interface RowProps {
  document: Document;
  signature: PartySignature;
  /** Who signs before. */
  awaits: Party | null;
  onAsk: (how: Asked["how"]) => void;
}

function Row({ document, signature, awaits, onAsk }: RowProps) {
  const t = useText();
  const { party, state, signer, on, recorded_by: recorder } = signature;
  const scan = useScan(document, party);
  const shown = t(state === "electronic" ? "placement-signature-container-show" : "placement-signature-scan-show");
  const who = t(`placements-party-${party}`);
  const about = [signer, on ? date(on) : "", recorder ? t("placement-signature-recorded", { name: recorder }) : ""].filter(Boolean).join(", ");
  return (
    <div className={styles.signature}>
      <strong>{who}</strong>
      <span className={styles.state}>
        <Badge tone={looks[state].tone} icon={looks[state].icon}>{t(`placement-signature-${state}`)}</Badge>
        {about ? <span>{about}</span> : null}
      </span>
      {signature.scan === null && state === "electronic" ? null : (
        <span className={styles.commands}>
          {signature.scan ? <Button look="quiet" aria-label={`${who}: ${shown}`} isPending={scan.isPending} onPress={scan.open}>{shown}</Button> : null}
          {state === "electronic" ? null : <Open who={who} signature={signature} awaits={awaits} onAsk={onAsk} />}
        </span>
      )}
    </div>
  );
}

/** What can be done about a signature that is not electronic: make it, or note how it was made. */
function Open({ who, signature, awaits, onAsk }: Pick<RowProps, "signature" | "awaits" | "onAsk"> & { who: string }) {
  const t = useText();
  const given = signed(signature);
  return (
    <>
      {awaits && !given ? <span className={styles.soft}>{t("placement-sign-awaits", { party: awaits })}</span> : null}
      {awaits || given ? null : <Button aria-label={`${who}: ${t("placement-sign")}`} onPress={() => onAsk("sign")}>{t("placement-sign")}</Button>}
      <Button look="quiet" aria-label={`${who}: ${t("placement-signature-note")}`} onPress={() => onAsk("note")}>{t("placement-signature-note")}</Button>
    </>
  );
}
