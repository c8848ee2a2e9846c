import { useState } from "react";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { CompanyView } from "../generated/ipc";
import { Assessments } from "./Assessments";
import { Sites } from "./Sites";
import { SuitabilityForm } from "./SuitabilityForm";

/** Where placements take place, how each place stands, and how that came about. */
export function Suitability({ view }: { view: CompanyView }) {
  const t = useText();
  const [site, setSite] = useState<string | null | undefined>(undefined);
  const close = (): void => setSite(undefined);
  return (
    <>
      <Panel title={t("companies-sites")}><Sites view={view} onAssess={setSite} /></Panel>
      <Panel title={t("suitability-title")} actions={<Button onPress={() => setSite(view.company.sites[0]?.id ?? null)}>{t("suitability-assess")}</Button>}>
        <Assessments company={view.company} assessments={view.assessments} />
      </Panel>
      <Dialog wide title={t("suitability-assess")} isOpen={site !== undefined} onClose={close}>
        {site === undefined ? null : <SuitabilityForm view={view} site={site} onSaved={() => { toast(t("suitability-recorded")); close(); }} onCancel={close} />}
      </Dialog>
    </>
  );
}
