import { useState } from "react";
import { useWrite } from "../data/query";
import type { AnsweringView } from "../generated/ipc";
import { Toasts } from "../kit/Toasts";
import styles from "./Answering.module.css";
import { Filling } from "./Filling";
import { FormsList } from "./FormsList";

/** A school's forms at the company, in a program with no workspace open: the list, or one of them. */
export function AnsweringPage({ opened, onClose }: { opened: AnsweringView; onClose: () => void }) {
  const [view, setView] = useState(opened);
  const [chosen, setChosen] = useState<string | null>(null);
  const leaving = useWrite("answering_close");
  const form = view.forms.find(({ number }) => number === chosen);
  const close = async (): Promise<void> => { if (await leaving.run({})) onClose(); };
  return (
    <main className={styles.page}>
      {form
        ? <Filling key={form.number} of={form} onSaid={setView} onBack={() => setChosen(null)} />
        : <FormsList view={view} onView={setView} onChoose={setChosen} onClose={() => void close()} />}
      <Toasts />
    </main>
  );
}
