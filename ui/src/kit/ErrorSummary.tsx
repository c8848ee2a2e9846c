import { use, useEffect, useRef, useState } from "react";
import type { Refused, Failed } from "../ipc";
import { FieldLabels, fieldId, LabelsContext, RefusalContext } from "./form";
import { useText } from "../text/text";
import { Note } from "./Badge";
import styles from "./ErrorSummary.module.css";

/** What was refused, in a sentence, with a link to each field concerned. Takes the focus when it appears. */
export function ErrorSummary({ trouble }: { trouble: Refused | Failed | null }) {
  const t = useText();
  const labels = use(LabelsContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (trouble) box.current?.focus(); }, [trouble]);
  if (!trouble) return null;
  const fields = trouble.outcome === "refused" ? trouble.fields : [];
  const go = (name: string) => (event: React.MouseEvent) => {
    event.preventDefault();
    const target = document.getElementById(fieldId(name));
    const inner = target?.matches("input, textarea, button") ? target : target?.querySelector<HTMLElement>("input, [tabindex='0'], button");
    (inner ?? target)?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Note tone="bad" role="alert" title={trouble.message || t("app-failed-unreachable")}>
        {fields.length > 0 ? (
          <>
            <p>{t("app-errors-where", { count: fields.length })}</p>
            <ul>{fields.map((field) => <li key={field.field}><a href={`#${fieldId(field.field)}`} onClick={go(field.field)}>{labels?.named(field) ?? field.message}</a></li>)}</ul>
          </>
        ) : null}
      </Note>
    </div>
  );
}

export interface FormProps {
  trouble: Refused | Failed | null;
  onSubmit: () => void;
  children: React.ReactNode;
  label?: string;
}

/** A form whose fields find their refusals by name. Submitting is Enter or its button. */
export function Form({ trouble, onSubmit, children, label }: FormProps) {
  const [labels] = useState(() => new FieldLabels());
  return (
    <form noValidate aria-label={label} className={styles.form} onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); onSubmit(); }}>
      <LabelsContext value={labels}>
        <ErrorSummary trouble={trouble} />
        <RefusalContext value={trouble?.outcome === "refused" ? trouble : null}>{children}</RefusalContext>
      </LabelsContext>
    </form>
  );
}
