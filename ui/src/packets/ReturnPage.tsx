import { useRead } from "../data/query";
import { Button } from "../kit/Button";
import { FileDrop, type GivenFile } from "../kit/FileDrop";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { PdfView } from "../kit/PdfView";
import { useText } from "../text/text";
import { ByNumber } from "./ByNumber";
import { Folder } from "./Folder";
import { endings, useGivenFile } from "./given";
import styles from "./Packets.module.css";
import { Returned } from "./Returned";

/** Forms that came back: a file, or a number from paper; what they would change, before anything is written. */
export function ReturnPage() {
  const t = useText();
  const [file, give] = useGivenFile();
  if (file) return <Found key={file.content.length} file={file} onOther={() => give(null)} />;
  return (
    <Page title={t("packets-title")} subtitle={t("packets-what")}>
      <Panel>
        <FileDrop label={t("packets-drop")} hint={t("packets-drop-hint")} accept={endings} onFile={give} />
      </Panel>
      <Folder onFile={give} />
      <ByNumber />
    </Page>
  );
}

/** The forms of a file beside the file itself. */
function Found({ file, onOther }: { file: GivenFile; onOther: () => void }) {
  const t = useText();
  const read = useRead("packet_read", { name: file.name, content: file.content });
  const isPdf = file.name.toLowerCase().endsWith(".pdf");
  return (
    <Page title={t("packets-title")} subtitle={file.name} actions={<Button onPress={onOther}>{t("packets-other")}</Button>}>
      <Loaded of={read}>{({ forms }) => (
        <div className={isPdf ? styles.beside : styles.stack}>
          <div className={styles.stack}>{forms.map((form) => <Returned key={form.number} form={form} content={file.content} />)}</div>
          {isPdf ? <div className={styles.paper}><PdfView content={file.content} label={file.name} /></div> : null}
        </div>
      )}</Loaded>
    </Page>
  );
}
