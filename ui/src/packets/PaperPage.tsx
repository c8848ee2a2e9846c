import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useDraft } from "../data/drafts";
import { useRead, useWrite } from "../data/query";
import type { PacketFormView } from "../generated/ipc";
import { Note } from "../kit/Badge";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { Loaded } from "../kit/Loaded";
import { Facts, Page, Panel } from "../kit/Page";
import { PdfView } from "../kit/PdfView";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import styles from "./Packets.module.css";
import { Questions } from "./Questions";
import { stageOfKind } from "./words";

/** A form that was filled in by hand: its questions in the paper's order, the paper's picture beside. */
export function PaperPage() {
  const { number } = useParams({ from: "/packets/$number" });
  const read = useRead("packet_find", { number });
  return <Loaded of={read}>{(view) => <Shown key={view.number} view={view} />}</Loaded>;
}

function Shown({ view: { packet, number, student, company, form, obstacle } }: { view: PacketFormView }) {
  const t = useText();
  const navigate = useNavigate();
  const [scan, setScan] = useState<GivenFile | null>(null);
  const draft = useDraft<{ answers: Record<string, string> }>(`packet/${packet.id}`, { answers: {} });
  const { run, isPending, trouble } = useWrite("packet_paper");
  const submit = async (): Promise<void> => {
    if (!await run({ id: packet.id, answers: draft.value.answers, scan: scan?.content ?? null })) return;
    draft.drop();
    toast(t("packets-accepted", { number }));
    await navigate({ to: "/placements/$id", params: { id: packet.placement_id }, search: { stage: stageOfKind[packet.kind] } });
  };
  return (
    <Page title={t("packets-paper-title", { number })} subtitle={t("packets-form-of", { student, company })}>
      {obstacle ? <Note tone="warn" title={t("packets-refused")}><p>{obstacle}</p></Note> : (
        <div className={styles.beside}>
          <Form trouble={trouble} onSubmit={() => void submit()} label={form.title}>
            <Panel title={form.title}>
              <p className={styles.soft}>{t("packets-paper-what")}</p>
              <Facts items={form.given.map(({ label, value }) => [label, value])} />
            </Panel>
            <Questions form={form} answers={draft.value.answers} onAnswer={(name, answer) => draft.set({ answers: { ...draft.value.answers, [name]: answer } })} />
            <Actions><Button type="submit" look="primary" isPending={isPending}>{t("packets-paper-save")}</Button></Actions>
          </Form>
          <Scan scan={scan} onScan={setScan} />
        </div>
      )}
    </Page>
  );
}

/** The picture of the paper, once it is chosen. */
function Scan({ scan, onScan }: { scan: GivenFile | null; onScan: (file: GivenFile) => void }) {
  const t = useText();
  if (!scan) {
    return <Panel title={t("packets-paper-scan")}><FileDrop label={t("packets-paper-scan-drop")} hint={t("packets-paper-scan-hint")} accept={[".pdf", ".jpg", ".jpeg", ".png"]} onFile={onScan} /></Panel>;
  }
  const label = t("packets-paper-scan-shown", { name: scan.name });
  const ending = scan.name.toLowerCase();
  if (ending.endsWith(".pdf")) return <div className={styles.paper}><PdfView content={scan.content} label={label} /></div>;
  return <img className={styles.picture} alt={label} src={`data:image/${ending.endsWith(".png") ? "png" : "jpeg"};base64,${scan.content}`} />;
}
