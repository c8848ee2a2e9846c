import { useState } from "react";
import { useWrite } from "../data/query";
import type { AnsweringForm, AnsweringView } from "../generated/ipc";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Facts, Page, Panel } from "../kit/Page";
import { Questions } from "../packets/Questions";
import { useText } from "../text/text";
import styles from "./Answering.module.css";

/** One form. Going back to the list keeps what was typed. */
export function Filling({ of: { number, written, student, company, form, answers, is_done }, onSaid, onBack }: { of: AnsweringForm; onSaid: (view: AnsweringView) => void; onBack: () => void }) {
  const t = useText();
  const [typed, setTyped] = useState<Partial<Record<string, string>>>(answers);
  const { run, isPending, trouble } = useWrite("answering_say");
  const isTouched = typed !== answers;
  const say = async (done: boolean): Promise<void> => {
    const said = Object.fromEntries(Object.entries(typed).map(([name, answer]) => [name, answer ?? ""]));
    const view = await run({ number, answers: said, is_done: done });
    if (!view) return;
    onSaid(view);
    onBack();
  };
  return (
    <Page title={form.title} subtitle={`${t("packets-form-of", { student, company })} · ${t("packets-number", { number: written })}`} actions={<Button isPending={isPending} onPress={() => { if (isTouched) void say(false); else onBack(); }}>{t("answering-back")}</Button>}>
      <Form trouble={trouble} onSubmit={() => void say(true)} label={form.title}>
        <Panel title={t("answering-given")}>
          <div className={styles.stack}>
            <p className={styles.soft}>{form.introduction}</p>
            <Facts items={form.given.map(({ label, value }) => [label, value])} />
          </div>
        </Panel>
        <Questions form={form} answers={typed} onAnswer={(name, answer) => setTyped({ ...typed, [name]: answer })} />
        <Actions>
          <Button type="submit" look="primary" isPending={isPending}>{t("answering-done")}</Button>
          <Button isPending={isPending} isDisabled={!isTouched || is_done} onPress={() => void say(false)}>{t("answering-later")}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
