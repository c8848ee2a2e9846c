import { useNavigate } from "@tanstack/react-router";
import { Page, Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import { emptyPlacement, PlacementForm } from "./PlacementForm";

/** A new placement: who, where, when. */
export function NewPlacementPage() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <Page title={t("placements-form-title-new")}>
      <Panel>
        <PlacementForm
          initial={emptyPlacement}
          onSaved={(id) => { toast(t("placements-created")); void navigate({ to: "/placements/$id", params: { id } }); }}
          onCancel={() => void navigate({ to: "/placements" })}
        />
      </Panel>
    </Page>
  );
}
