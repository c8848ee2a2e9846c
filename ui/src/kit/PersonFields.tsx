import { useText } from "../text/text";
import { Field, FieldRow } from "./Field";

interface Person {
  name: string;
  position: string;
  phone: string;
  email: string;
}

/** Who somebody is and how they are reached; what else is known of them stands between. */
export function PersonFields({ person, onChange, children }: { person: Person; onChange: (part: Partial<Person>) => void; children?: React.ReactNode }) {
  const t = useText();
  return (
    <>
      <Field name="name" label={t("app-person-name")} value={person.name} onChange={(name) => onChange({ name })} isRequired />
      <Field name="position" label={t("app-person-position")} value={person.position} onChange={(position) => onChange({ position })} />
      {children}
      <FieldRow>
        <Field name="phone" label={t("app-person-phone")} value={person.phone} onChange={(phone) => onChange({ phone })} inputMode="tel" />
        <Field name="email" label={t("app-person-email")} value={person.email} onChange={(email) => onChange({ email })} inputMode="email" />
      </FieldRow>
    </>
  );
}
