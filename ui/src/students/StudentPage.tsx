import { useNavigate, useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { RecordHistory } from "../history/RecordHistory";
import { Badge } from "../kit/Badge";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { PlacementLinks } from "../placements/PlacementLinks";
import { useText } from "../text/text";
import type { StudentView } from "../generated/ipc";
import { Identity } from "./Identity";
import { Leaving } from "./Leaving";
import { StudentForm } from "./StudentForm";

/** A learner's card, or an empty one for a new learner. */
export function StudentPage() {
  const { id } = useParams({ from: "/students/$id" });
  return id === "new" ? <NewStudent /> : <KnownStudent key={id} id={id} />;
}

function NewStudent() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t("students-new")}>
      <Panel>
        <StudentForm
          student={null}
          onSaved={(id) => { toast(t("students-created")); void navigate({ to: "/students/$id", params: { id } }); }}
          onCancel={() => void navigate({ to: "/students" })}
        />
      </Panel>
    </Page>
  );
}

function KnownStudent({ id }: { id: string }) {
  const t = useText();
  const student = useRead("student_get", { id });
  return <Loaded of={student}>{(view) => <StudentCard view={view} onSaved={() => toast(t("students-saved"))} />}</Loaded>;
}

function StudentCard({ view, onSaved }: { view: StudentView; onSaved: () => void }) {
  const t = useText();
  return (
    <Page
      title={`${view.first_name} ${view.last_name}`}
      subtitle={<>{view.group} {view.left ? <Badge>{t(`students-left-${view.left.how}`)}</Badge> : null} {view.is_minor ? <Badge tone="info">{t("students-minor")}</Badge> : null}</>}
      actions={<><RecordHistory entity="student" id={view.id} /><LinkButton to="/students" look="quiet"><Icon name="left" />{t("students-title")}</LinkButton></>}
    >
      <Identity student={view} />
      <Panel><StudentForm student={view} onSaved={onSaved} /></Panel>
      <Leaving student={view} />
      <Panel title={t("students-placements")}><PlacementLinks rows={view.placements} none={t("students-placements-none")} show="company" /></Panel>
    </Page>
  );
}
