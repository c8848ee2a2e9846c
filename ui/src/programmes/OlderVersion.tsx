import { useClassifications } from "../data/classifications";
import { Note } from "../kit/Badge";
import { LinkButton } from "../kit/Button";
import { Facts, Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { Outcome, Programme } from "../generated/ipc";
import { hoursOf } from "./draft";
import styles from "./Programmes.module.css";

/** An earlier version: to be read, since placements are agreed and assessed by it. */
export function OlderVersion({ programme, latest }: { programme: Programme; latest: string }) {
  const t = useText();
  const lists = useClassifications();
  const without = programme.outcomes.filter(({ module_id }) => module_id === null);
  return (
    <>
      <Note tone="info">{t("programmes-version-older")}</Note>
      <div><LinkButton to="/programmes/$id" params={{ id: latest }}>{t("programmes-version-open-latest")}</LinkButton></div>
      <Panel title={t("programmes-form")}>
        <Facts items={[
          [t("programmes-field-qualification"), programme.qualification], [t("programmes-field-name"), programme.name], [t("programmes-field-code"), programme.code || "—"],
          [t("programmes-field-sector"), lists.name("sectors", programme.sector) || "—"], [t("programmes-field-level"), programme.lki_level],
          [t("programmes-field-placement-hours"), programme.placement_hours || "—"],
        ]} />
      </Panel>
      <Panel title={t("programmes-outcomes")}>
        {programme.modules.map((module) => (
          <section key={module.id}>
            <h3>{[module.code, module.name].filter(Boolean).join(" ")}</h3>
            <p className={styles.soft}>{t("programmes-modules-sum", hoursOf([module]))}</p>
            <OutcomeList outcomes={programme.outcomes.filter(({ module_id }) => module_id === module.id)} />
          </section>
        ))}
        <OutcomeList outcomes={without} />
      </Panel>
    </>
  );
}

function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  return <ul className={styles.read}>{outcomes.map((outcome) => <li key={outcome.id}><strong>{outcome.code}</strong> {outcome.text}</li>)}</ul>;
}
