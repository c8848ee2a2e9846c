import { useState } from "react";
import { useWrite } from "../../data/query";
import { Note } from "../../kit/Badge";
import { Button, LinkButton } from "../../kit/Button";
import { Dialog } from "../../kit/Dialog";
import { Facts, Panel } from "../../kit/Page";
import { SavedAt } from "../../kit/SavedAt";
import { Hints } from "../../placements/Hints";
import { PlacementForm } from "../../placements/PlacementForm";
import { span } from "../../text/format";
import { useText } from "../../text/text";
import { Part, usePlacement } from "../placement";
import styles from "./Agreeing.module.css";
import { Leaders } from "./Leaders";
import { draftOf } from "./record";

/** Who takes part, when, where and on what terms. */
export function People() {
  const t = useText();
  const { view } = usePlacement();
  const [editing, setEditing] = useState(false);
  const write = useWrite("placement_save");
  const { placement, programme } = view;
  const or = (text: string): string => text || t("placement-not-given");
  return (
    <Panel title={t("placements-form-who")} actions={<span className={styles.tools}><SavedAt at={write.savedAt} pending={write.isPending} /><Button onPress={() => setEditing(true)}>{t("placement-edit")}</Button></span>}>
      <Leaders write={write} />
      <Hints hints={view.hints} companyId={view.company.id} studentId={view.student.id} />
      <Representative />
      <Facts
        items={[
          [t("placements-field-programme"), [`${programme.qualification} (${t("placement-lki", { level: programme.lki_level })})`, programme.version > 1 ? t("programmes-version", { version: programme.version }) : ""].filter(Boolean).join(" · ")],
          [t("placements-column-period"), span(placement.period.start, placement.period.end)],
          [t("placement-hours"), t("placement-hours-value", { total: placement.hours_total, day: placement.hours_per_day })],
          [t("placements-field-site"), or(placement.site_address)],
          [t("placements-field-insurance"), or(placement.insurance)],
          [t("placements-field-remuneration"), or(placement.remuneration)],
        ]}
      />
      <div className={styles.wide}><Facts items={[[t("placements-field-goal"), or(placement.goal)]]} /></div>
      <Dialog wide title={t("placements-form-title-edit")} isOpen={editing} onClose={() => setEditing(false)}>
        <PlacementForm initial={draftOf(view)} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

/** A minor's legal representative: named here, or to be named on the learner's card. */
function Representative() {
  const t = useText();
  const { view: { student, minor } } = usePlacement();
  if (!minor) return null;
  const { name, phone, email } = student.representative;
  if (name) return <Facts items={[[t("placement-representative"), [name, phone, email].filter(Boolean).join(", ")]]} />;
  return (
    <Part name="representative">
      <Note tone="warn" title={t("placement-representative-missing")}>
        <span><LinkButton to="/students/$id" params={{ id: student.id }}>{t("placement-representative-add")}</LinkButton></span>
      </Note>
    </Part>
  );
}
