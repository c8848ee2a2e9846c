import { useEffect, useState } from "react";
import { AnsweringPage } from "../answering/AnsweringPage";
import { OpenPacket } from "../answering/OpenPacket";
import { pickPath } from "../data/paths";
import { useStatus, useStatusWrite } from "../data/status";
import { LanguageSwitch } from "../frame/LanguageSwitch";
import type { AnsweringView } from "../generated/ipc";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { ErrorSummary } from "../kit/ErrorSummary";
import { Toasts } from "../kit/Toasts";
import { useText } from "../text/text";
import { CreateWorkspace } from "./CreateWorkspace";
import styles from "./Welcome.module.css";

/** The beginning: the demonstration, a new workspace, one that is there, or a school's forms at a company. */
export function Welcome() {
  const t = useText();
  const { recent } = useStatus();
  const [creating, setCreating] = useState(false);
  const [answering, setAnswering] = useState<AnsweringView | "asking" | null>(null);
  const demo = useStatusWrite("workspace_demo");
  const open = useStatusWrite("workspace_open");
  useEffect(() => { document.title = t("welcome-title"); }, [t]);
  const openOne = async (): Promise<void> => {
    const path = await pickPath("open_workspace", "");
    if (path !== null) await open.run({ path });
  };
  if (answering !== null && answering !== "asking") return <AnsweringPage opened={answering} onClose={() => setAnswering(null)} />;
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t("welcome-title")}</h1>
          <p className={styles.what}>{t("welcome-what")}</p>
        </div>
        <LanguageSwitch />
      </header>
      <ErrorSummary trouble={demo.trouble ?? open.trouble} />
      <div className={styles.ways}>
        <section className={styles.way}>
          <h2>{t("welcome-demo")}</h2>
          <p>{t("welcome-demo-what")}</p>
          <Button look="primary" isPending={demo.isPending} onPress={() => void demo.run({})}>{t("welcome-demo")}</Button>
        </section>
        <section className={styles.way}>
          <h2>{t("welcome-create")}</h2>
          <p>{t("welcome-create-what")}</p>
          <Button onPress={() => setCreating(true)}>{t("welcome-create")}</Button>
        </section>
        <section className={styles.way}>
          <h2>{t("welcome-open")}</h2>
          <p>{t("welcome-open-what")}</p>
          <Button isPending={open.isPending} onPress={() => void openOne()}>{t("welcome-open")}</Button>
        </section>
        <section className={styles.way}>
          <h2>{t("answering-open")}</h2>
          <p>{t("answering-open-what")}</p>
          <Button onPress={() => setAnswering("asking")}>{t("answering-open")}</Button>
        </section>
      </div>
      {recent.length > 0 ? (
        <section>
          <h2>{t("welcome-recent")}</h2>
          <ul className={styles.recent}>
            {recent.map((workspace) => (
              <li key={workspace.path}>
                <button type="button" onClick={() => void open.run({ path: workspace.path })}>
                  <span className={styles.name}>{workspace.name}</span>
                  <span className={styles.what}>{workspace.path}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Dialog title={t("answering-open")} isOpen={answering === "asking"} onClose={() => setAnswering(null)}>
        <OpenPacket onOpen={setAnswering} onClose={() => setAnswering(null)} />
      </Dialog>
      <CreateWorkspace isOpen={creating} onClose={() => setCreating(false)} />
      <Toasts />
    </main>
  );
}
