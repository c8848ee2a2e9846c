import { Check } from "../kit/Choices";
import { useText } from "../text/text";
import type { Requirement } from "../generated/ipc";
import styles from "./Templates.module.css";

/** In the order of a placement's page: who, then what, then the rest. */
const all: readonly Requirement[] = [
  "identity", "student_address", "student_contact", "representative", "school_signatory", "supervisor", "supervisor_contact",
  "company_registration", "company_address", "company_signatory", "mentor", "mentor_contact", "mentor_qualification",
  "site", "hours", "plan", "plan_share", "goal", "programme_code", "outcomes", "expectations", "consents", "insurance", "remuneration",
];

/** What must be on record before an agreement is issued. */
export function Required({ chosen, onChange }: { chosen: readonly Requirement[]; onChange: (chosen: Requirement[]) => void }) {
  const t = useText();
  const put = (what: Requirement, is: boolean): void => onChange(is ? all.filter((known) => known === what || chosen.includes(known)) : chosen.filter((known) => known !== what));
  return (
    <>
      <p className={styles.soft}>{t("templates-required-lead")}</p>
      <div className={styles.checks} role="group" aria-label={t("templates-required")}>
        {all.map((what) => <Check key={what} label={t(`templates-require-${what}`)} value={chosen.includes(what)} onChange={(is) => put(what, is)} />)}
      </div>
    </>
  );
}
