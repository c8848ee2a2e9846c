import { useNavigate, useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { RecordHistory } from "../history/RecordHistory";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { ProgrammeSaved, ProgrammeView } from "../generated/ipc";
import { Library } from "./Library";
import { OlderVersion } from "./OlderVersion";
import { ProgrammeForm } from "./ProgrammeForm";
import { Versions } from "./Versions";

/** A version of a programme with its modules and outcomes, or an empty programme. */
export function ProgrammePage() {
  const { id } = useParams({ from: "/programmes/$id" });
  return id === "new" ? <NewProgramme /> : <KnownProgramme key={id} id={id} />;
}

function NewProgramme() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t("programmes-new")}>
      <ProgrammeForm
        programme={null} placements={0} onCancel={() => void navigate({ to: "/programmes" })}
        onSaved={({ id }) => { toast(t("programmes-created")); void navigate({ to: "/programmes/$id", params: { id } }); }}
      />
    </Page>
  );
}

function KnownProgramme({ id }: { id: string }) {
  const read = useRead("programme_get", { id });
  return <Loaded of={read}>{(view) => <Card view={view} />}</Loaded>;
}

function Card({ view: { programme, versions } }: { view: ProgrammeView }) {
  const t = useText();
  const navigate = useNavigate();
  const latest = versions[0]?.id ?? programme.id;
  const placements = versions.find(({ id }) => id === programme.id)?.placements ?? 0;
  const saved = ({ id, new_version }: ProgrammeSaved): void => {
    toast(new_version === null ? t("programmes-saved") : t("programmes-version-made", { version: new_version }));
    if (id !== programme.id) void navigate({ to: "/programmes/$id", params: { id } });
  };
  return (
    <Page
      title={programme.qualification}
      subtitle={[programme.name, t("programmes-level", { level: programme.lki_level }), t("programmes-version", { version: programme.version })].join(" · ")}
      actions={<><RecordHistory entity="programme" id={programme.id} /><LinkButton to="/programmes" look="quiet"><Icon name="left" />{t("programmes-title")}</LinkButton></>}
    >
      {programme.id === latest ? <ProgrammeForm programme={programme} placements={placements} onSaved={saved} /> : <OlderVersion programme={programme} latest={latest} />}
      <Library programme={programme} />
      <Versions versions={versions} shown={programme.id} />
    </Page>
  );
}
