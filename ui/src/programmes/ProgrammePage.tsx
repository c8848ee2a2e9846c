import { useNavigate, useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { RecordHistory } from "../history/RecordHistory";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { toast } from "../kit/toasts";
import { NotFound } from "../frame/Trouble";
import { useText } from "../text/text";
import type { Programme } from "../generated/ipc";
import { ProgrammeForm } from "./ProgrammeForm";

/** A programme with its outcomes, or an empty one. */
export function ProgrammePage() {
  const { id } = useParams({ from: "/programmes/$id" });
  const read = useRead("programme_list", {});
  return (
    <Loaded of={read}>
      {({ programmes }) => {
        const programme = programmes.find((row) => row.id === id);
        return programme || id === "new" ? <Card key={id} programme={programme ?? null} /> : <NotFound />;
      }}
    </Loaded>
  );
}

function Card({ programme }: { programme: Programme | null }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page
      title={programme?.qualification ?? t("programmes-new")}
      subtitle={programme ? `${programme.name} · ${t("programmes-level", { level: programme.lki_level })}` : undefined}
      actions={<>{programme ? <RecordHistory entity="programme" id={programme.id} /> : null}<LinkButton to="/programmes" look="quiet"><Icon name="left" />{t("programmes-title")}</LinkButton></>}
    >
      <ProgrammeForm
        programme={programme}
        onSaved={(id) => {
          toast(t(programme ? "programmes-saved" : "programmes-created"));
          if (!programme) void navigate({ to: "/programmes/$id", params: { id } });
        }}
        onCancel={() => void navigate({ to: "/programmes" })}
      />
    </Page>
  );
}
