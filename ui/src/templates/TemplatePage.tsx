import { useNavigate, useParams } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { RecordHistory } from "../history/RecordHistory";
import { LinkButton } from "../kit/Button";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { TemplateView } from "../generated/ipc";
import { TemplateForm } from "./TemplateForm";
import { Versions } from "./Versions";
import { languageWords } from "./words";

/** A version of a template: its wording to be changed on the left, the page that it makes on the right. */
export function TemplatePage() {
  const { id } = useParams({ from: "/settings/templates/$id" });
  const read = useRead("template_get", { id });
  return <Loaded of={read}>{(view) => <Editor key={view.id} view={view} />}</Loaded>;
}

function Editor({ view }: { view: TemplateView }) {
  const t = useText();
  const navigate = useNavigate();
  const { template, versions } = view;
  const next = (versions[0]?.version ?? 0) + 1;
  const saved = (id: string): void => {
    toast(t("templates-saved", { version: next }));
    void navigate({ to: "/settings/templates/$id", params: { id } });
  };
  return (
    <Page
      title={template.title}
      subtitle={[languageWords(t, template.language), t("templates-version", { version: template.version }), t(`templates-origin-${template.origin}`)].join(" · ")}
      actions={<><RecordHistory entity="ruleset" id={view.id} /><LinkButton to="/settings" search={{ tab: "templates" }} look="quiet"><Icon name="left" />{t("templates-title")}</LinkButton></>}
    >
      <TemplateForm view={view} next={next} onSaved={saved}><Versions versions={versions} shown={view.id} /></TemplateForm>
    </Page>
  );
}
