import { useState } from "react";
import { useDraft } from "../data/drafts";
import { useWrite } from "../data/query";
import { useStatus } from "../data/status";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Panel } from "../kit/Page";
import saving from "../kit/SavedAt.module.css";
import { WithPaper } from "../placement/WithPaper";
import { useText } from "../text/text";
import type { TemplateInput, TemplateView } from "../generated/ipc";
import { Basics } from "./Basics";
import { Compare } from "./Compare";
import { draftOf, sectionOf } from "./draft";
import { Preview } from "./Preview";
import { Required } from "./Required";
import { Sections } from "./Sections";

export interface TemplateFormProps {
  view: TemplateView;
  /** The number of the version that saving makes. */
  next: number;
  onSaved: (id: string) => void;
  /** What stands under the form. */
  children: React.ReactNode;
}

/** The wording with everything that may be changed in it; saving makes the next version. */
export function TemplateForm({ view: { id, template, shipped }, next, onSaved, children }: TemplateFormProps) {
  const t = useText();
  const { today } = useStatus();
  const kept = useDraft<TemplateInput>(`template/${id}`, draftOf(template, today));
  const write = useWrite("template_save");
  const [open, setOpen] = useState<number | null>(null);
  const { value: draft, set, dirty, drop } = kept;
  const refused = write.trouble?.outcome === "refused" ? write.trouble.fields : [];
  const submit = async (): Promise<void> => {
    const saved = await write.run(draft, kept);
    if (!saved) return;
    drop();
    onSaved(saved.id);
  };
  const wrong = refused.map(({ field }) => sectionOf(field)).find((section) => section !== null);
  const [shownTrouble, setShownTrouble] = useState(write.trouble);
  if (shownTrouble !== write.trouble) {
    setShownTrouble(write.trouble);
    if (wrong !== undefined) setOpen(wrong);
  }
  const restore = (): void => set({ title: shipped.title, legal_basis: shipped.legal_basis, required: shipped.required, sections: shipped.sections });
  return (
    <WithPaper paper={<Preview draft={draft} version={next} />}>
      <Form trouble={write.trouble} onSubmit={() => void submit()}>
        <Actions>
          <Button type="submit" look="primary" isDisabled={!dirty} isPending={write.isPending}>{t("templates-save")}</Button>
          {dirty ? <Button onPress={() => { drop(); write.clear(); }}>{t("app-discard")}</Button> : null}
          <Compare draft={draft} shipped={shipped} onRestore={restore} />
          {dirty && !write.isPending ? <span className={saving.unsaved}>{t("app-unsaved")}</span> : null}
        </Actions>
        <Panel title={t("templates-document")}><Basics draft={draft} onChange={set} /></Panel>
        <Panel title={t("templates-sections")}><Sections draft={draft} open={open} onOpen={setOpen} onChange={(sections) => set({ sections })} /></Panel>
        <Panel title={t("templates-required")}><Required chosen={draft.required} onChange={(required) => set({ required })} /></Panel>
      </Form>
      {children}
    </WithPaper>
  );
}
