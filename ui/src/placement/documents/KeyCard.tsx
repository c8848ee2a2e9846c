import { useEffect } from "react";
import { useRead } from "../../data/query";
import type { CardCertificate } from "../../generated/ipc";
import { Note } from "../../kit/Badge";
import { Button, LinkButton } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { Field } from "../../kit/Field";
import { Loaded } from "../../kit/Loaded";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import styles from "./Documents.module.css";

export interface KeyCardProps {
  /** The fingerprint of a certificate. */
  chosen: string | null;
  onChoose: (fingerprint: string | null) => void;
  pin: string;
  onPin: (pin: string) => void;
}

/** A key on a card: its certificates, read anew when asked for, and the PIN where the reader has no keys of its own. */
export function KeyCard({ chosen, onChoose, pin, onPin }: KeyCardProps) {
  const t = useText();
  const read = useRead("card_certificates", {});
  const again = <span><Button look="quiet" onPress={() => { onChoose(null); void read.refetch(); }} isPending={read.isFetching}>{t("placement-sign-card-again")}</Button></span>;
  if (read.error?.trouble.code === "NoCardLibrary") {
    return <Note tone="info" title={read.error.trouble.message}><span><LinkButton to="/settings" search={{ tab: "signing" }}>{t("placement-sign-card-settings")}</LinkButton></span></Note>;
  }
  return (
    <Loaded of={read}>
      {({ certificates }) => (
        <>
          <Certificates certificates={certificates} chosen={chosen} onChoose={onChoose} />
          {again}
          {certificates.filter((one) => one.fingerprint === chosen).map((one) => <Pin key={one.fingerprint} certificate={one} pin={pin} onPin={onPin} />)}
        </>
      )}
    </Loaded>
  );
}

interface CertificatesProps {
  certificates: readonly CardCertificate[];
  chosen: string | null;
  onChoose: (fingerprint: string) => void;
}

/** The first one that is for signing and valid is chosen already. */
function Certificates({ certificates, chosen, onChoose }: CertificatesProps) {
  const t = useText();
  const fitting = certificates.find((one) => one.binds && one.is_valid)?.fingerprint;
  useEffect(() => { if (chosen === null && fitting !== undefined) onChoose(fitting); }, [chosen, fitting, onChoose]);
  const about = (one: CardCertificate): string => [
    t("placement-sign-card-about", { card: one.card, issuer: one.issuer, until: date(one.valid_until) }),
    one.is_valid ? "" : t("placement-sign-card-invalid"),
    one.binds ? "" : t("placement-sign-card-login"),
  ].filter(Boolean).join(" ");
  return (
    <Radios
      name="certificate" label={t("placement-sign-certificate")} column isRequired value={chosen}
      onChange={onChoose}
      choices={certificates.map((one) => ({ id: one.fingerprint, label: one.name, note: about(one) }))}
    />
  );
}

function Pin({ certificate, pin, onPin }: { certificate: CardCertificate; pin: string; onPin: (pin: string) => void }) {
  const t = useText();
  const { pin: standing, has_pin_pad } = certificate;
  return (
    <div className={styles.stack}>
      {standing === "fine" ? null : <Note tone={standing === "low" ? "warn" : "bad"} role="status"><p>{t(`placement-sign-pin-${standing}`)}</p></Note>}
      {has_pin_pad
        ? <Note><p>{t("placement-sign-pin-pad")}</p></Note>
        : <Field name="pin" type="password" inputMode="numeric" autoComplete="off" label={t("placement-sign-pin")} value={pin} onChange={onPin} isRequired />}
    </div>
  );
}
