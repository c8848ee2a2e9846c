import { useState } from "react";
import { useWrite } from "../data/query";
import { useNavigate } from "@tanstack/react-router";
import { Button, LinkButton } from "../kit/Button";
import { ErrorSummary } from "../kit/ErrorSummary";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { Page, Panel } from "../kit/Page";
import { PdfView } from "../kit/PdfView";
import { useText } from "../text/text";
import type { VerifyView } from "../generated/ipc";
import { KeepContainer } from "./KeepContainer";
import { Receive } from "./Receive";
import { Verdict } from "./Verdict";
import styles from "./Verify.module.css";

/** Any PDF: who signed it, whether the signatures hold, what was changed. A signed container: what it holds and claims. */
export function VerifyPage() {
  const t = useText();
  const [file, setFile] = useState<GivenFile | null>(null);
  const [found, setFound] = useState<VerifyView | null>(null);
  const { run, isPending, trouble, clear } = useWrite("pdf_verify");
  const check = async (given: GivenFile): Promise<void> => {
    setFile(given);
    setFound(await run({ name: given.name, content: given.content }));
  };
  const navigate = useNavigate();
  const issued = found?.issued;
  const inside = found?.container?.files.find((one) => one.issued?.same);
  const again = (): void => { setFile(null); setFound(null); clear(); };
  return (
    <Page
      title={t("verify-title")} subtitle={found ? found.name : t("verify-what")}
      actions={found ? <><LinkButton to="/settings">{t("verify-trust-add")}</LinkButton><Button look="primary" onPress={again}>{t("verify-other")}</Button></> : undefined}
    >
      {found && file ? (
        <div className={found.container ? styles.verdict : styles.beside}>
          <Verdict view={found}>
            {issued && issued.fresh.length > 0 && !issued.obstacle ? (
              <Receive issued={issued} content={file.content} onReceived={() => void navigate({ to: "/placements/$id", params: { id: issued.placement_id } })} />
            ) : null}
            {found.container && inside?.issued ? (
              <KeepContainer
                view={found.container} match={inside.issued} name={inside.name} content={file.content}
                onKept={() => void navigate({ to: "/placements/$id", params: { id: inside.issued?.placement_id ?? "" } })}
              />
            ) : null}
          </Verdict>
          {found.container ? null : <div className={styles.paper}><PdfView content={file.content} label={t("verify-document")} /></div>}
        </div>
      ) : (
        <Panel>
          <ErrorSummary trouble={trouble} />
          <FileDrop label={t("verify-drop")} accept={[".pdf", ".asice", ".edoc"]} onFile={(given) => void check(given)} />
          <p role="status">{isPending ? t("verify-checking") : null}</p>
        </Panel>
      )}
    </Page>
  );
}
