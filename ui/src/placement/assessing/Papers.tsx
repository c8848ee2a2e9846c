import { useState } from "react";
import { useWrite } from "../../data/query";
import type { DocumentKind, PlacementAssessment } from "../../generated/ipc";
import { Actions, Button } from "../../kit/Button";
import { Radios } from "../../kit/Choices";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { Panel } from "../../kit/Page";
import { useText } from "../../text/text";
import { DocumentWork } from "../documents/DocumentWork";
import { usePlacement } from "../placement";
import styles from "./Assessing.module.css";

const kinds = ["characterisation", "assessment"] as const satisfies readonly DocumentKind[];

/** What the assessment produces on paper, and the whole file of the placement. */
export function Papers({ of }: { of: PlacementAssessment }) {
  const t = useText();
  const [kind, setKind] = useState<(typeof kinds)[number]>(of.assessment.final_mark ? "assessment" : "characterisation");
  return (
    <>
      <PlacementFile documents={of.documents} />
      <Radios
        name="paper" label={t("assessment-tab-papers")} value={kind} onChange={(chosen) => setKind(kinds.find((known) => known === chosen) ?? "assessment")}
        choices={kinds.map((id) => ({ id, label: t(`${id}-issue-title`) }))}
      />
      <DocumentWork key={kind} kind={kind} />
    </>
  );
}

/** Every issued document in one file with bookmarks. */
function PlacementFile({ documents }: { documents: number }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const write = useWrite("placement_file_save");
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const file = await write.run({ id: placement.id, path: null });
    if (file) setSaved(file.path);
  };
  return (
    <Panel title={t("assessment-file")}>
      <p className={styles.soft}>{t(documents === 0 ? "assessment-file-none" : "assessment-file-what")}</p>
      <ErrorSummary trouble={write.trouble} />
      <Actions>
        <Button isDisabled={documents === 0} isPending={write.isPending} onPress={() => void save()}>{t("assessment-file-save")}</Button>
        {saved ? <span role="status" className={styles.saved}>{t("assessment-file-saved", { path: saved })}</span> : null}
      </Actions>
    </Panel>
  );
}
