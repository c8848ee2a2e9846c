import { useState } from "react";
import { useWrite } from "../../data/query";
import type { ConsentView, Party } from "../../generated/ipc";
import { Badge } from "../../kit/Badge";
import { Button } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Panel } from "../../kit/Page";
import { date } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { ConsentForm } from "./ConsentForm";
import { parties } from "./Matrix";

/** Who has agreed to the matrix: for each party the person, the day and the way. */
export function Consents() {
  const t = useText();
  const { view } = usePlacement();
  const [asking, setAsking] = useState<Party | null>(null);
  return (
    <Panel title={t("placement-consents")}>
      <p className={styles.soft}>{t("placement-consents-what")}</p>
      <ul className={styles.consents}>
        {parties.map((party) => (
          <li key={party}>
            <Part name={`consent-${party}`}>
              <Row party={party} given={view.consents.find(({ consent }) => consent.party === party)} onAsk={() => setAsking(party)} />
            </Part>
          </li>
        ))}
      </ul>
      <Dialog title={asking ? t("placement-consent-of", { party: asking }) : ""} isOpen={asking !== null} onClose={() => setAsking(null)}>
        {asking ? <ConsentForm party={asking} onClose={() => setAsking(null)} /> : null}
      </Dialog>
    </Panel>
  );
}

function Row({ party, given, onAsk }: { party: Party; given: ConsentView | undefined; onAsk: () => void }) {
  const t = useText();
  const { run, isPending, trouble } = useWrite("consent_withdraw");
  const who = t(`placements-party-${party}`);
  const ask = t(given ? "placement-consent-again" : "placement-consent-record");
  return (
    <div className={styles.consent}>
      <h3>{who}</h3>
      <div className={styles.given}>
        <State given={given} />
        {given ? <p>{t("placement-consent-given", { person: given.consent.person, date: date(given.consent.agreed_on), manner: given.consent.manner })}</p> : null}
        <ErrorSummary trouble={trouble} />
      </div>
      <span className={styles.actions}>
        {given?.holds ? null : <Button onPress={onAsk} aria-label={`${who}: ${ask}`}>{ask}</Button>}
        {given ? <Button look="quiet" isPending={isPending} aria-label={`${who}: ${t("placement-consent-withdraw")}`} onPress={() => void run({ id: given.consent.id })}>{t("placement-consent-withdraw")}</Button> : null}
      </span>
    </div>
  );
}

function State({ given }: { given: ConsentView | undefined }) {
  const t = useText();
  if (!given) return <Badge icon="ring">{t("placement-consent-none")}</Badge>;
  if (given.holds) return <Badge tone="good" icon="check">{t("placement-consent-holds")}</Badge>;
  return <span className={styles.stale}><Badge tone="warn" icon="warning">{t("placement-consent-stale")}</Badge></span>;
}
