import { LinkButton } from "../../kit/Button";
import { Panel } from "../../kit/Page";
import { useText } from "../../text/text";
import { studentName } from "../agreeing/record";
import { usePlacement } from "../placement";
import styles from "./Running.module.css";

interface Contact {
  role: string;
  name: string;
  about: string;
  phone: string;
  email: string;
}

/** Whom to call: the mentor, the supervisor, the trainee, and a minor's representative. */
export function Contacts() {
  const t = useText();
  const { view } = usePlacement();
  const { student, company, mentor, supervisor, minor } = view;
  const nobody = { name: t("placement-not-named"), about: "", phone: "", email: "" };
  const contacts: Contact[] = [
    { role: t("placements-field-mentor"), ...(mentor ? { ...mentor, about: mentor.position } : nobody) },
    { role: t("placements-field-supervisor"), ...(supervisor ? { ...supervisor, about: supervisor.position } : nobody) },
    { role: t("placements-party-student"), name: studentName(view), about: student.group, phone: student.phone, email: student.email },
    ...(minor && student.representative.name ? [{ role: t("placement-representative"), about: "", ...student.representative }] : []),
  ];
  return (
    <Panel title={t("placement-contacts")} actions={<LinkButton look="quiet" to="/companies/$id" params={{ id: company.id }}>{t("placement-contacts-company")}</LinkButton>}>
      <ul className={styles.contacts}>
        {contacts.map(({ role, name, about, phone, email }) => (
          <li key={role} className={styles.contact}>
            <h3>{role}</h3>
            <p className={styles.name}>{name}</p>
            {about ? <p className={styles.soft}>{about}</p> : null}
            <p>{phone || <span className={styles.soft}>{t("placement-no-phone")}</span>}</p>
            <p>{email ? <Email address={email} /> : <span className={styles.soft}>{t("placement-no-email")}</span>}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** An address that breaks before its @, where it must break at all. */
function Email({ address }: { address: string }) {
  const [name, ...domain] = address.split("@");
  return <>{name}<wbr />{domain.length > 0 ? `@${domain.join("@")}` : null}</>;
}
