import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useRead, useWrite } from "../data/query";
import { Actions, Button, LinkButton } from "../kit/Button";
import { DateField } from "../kit/DateField";
import { EmptyState } from "../kit/EmptyState";
import { Form } from "../kit/ErrorSummary";
import { Icon } from "../kit/Icon";
import { Loaded } from "../kit/Loaded";
import { Page, Panel } from "../kit/Page";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { RolloverView } from "../generated/ipc";
import styles from "./Groups.module.css";
import { RolloverPlaces } from "./RolloverPlaces";
import { RolloverTable } from "./RolloverTable";
import { inputOf, proposed, proposedPlaces, sums } from "./years";

/** The roll-over to the next school year: every change before it is made, and one write. */
export function RolloverPage() {
  const read = useRead("rollover_propose", {});
  return <Loaded of={read}>{(view) => <Decisions key={view.groups.map(({ group }) => `${group.id}${group.school_year}`).join()} view={view} />}</Loaded>;
}

function Decisions({ view }: { view: RolloverView }) {
  const t = useText();
  const navigate = useNavigate();
  const [decisions, setDecisions] = useState(() => view.groups.map(proposed));
  const [plans, setPlans] = useState(() => view.places.map(proposedPlaces));
  const [leftOn, setLeftOn] = useState<string | null>(view.today);
  const write = useWrite("rollover_apply");
  const { moved, graduated } = sums(view.groups, decisions);
  const carried = plans.filter((plan) => plan.carried).length;
  const year = { from: String(view.school_year), to: String(view.school_year + 1) };
  const submit = async (): Promise<void> => {
    if (leftOn === null || !await write.run(inputOf(view, leftOn, decisions, plans))) return;
    toast(t("groups-rollover-done"));
    void navigate({ to: "/students/groups" });
  };
  const back = <LinkButton to="/students/groups" look="quiet"><Icon name="left" />{t("groups-title")}</LinkButton>;
  if (view.groups.length === 0) {
    return <Page title={t("groups-rollover-title", year)} actions={back}><EmptyState title={t("groups-rollover-none-title")}>{t("groups-rollover-none-what")}</EmptyState></Page>;
  }
  return (
    <Page title={t("groups-rollover-title", year)} actions={back}>
      <Form trouble={write.trouble} onSubmit={() => void submit()}>
        <p>{t("groups-rollover-what")}</p>
        <Panel>
          <RolloverTable groups={view.groups} decisions={decisions} onChange={(index, decision) => setDecisions(decisions.map((old, place) => (place === index ? decision : old)))} />
        </Panel>
        <div className={styles.date}><DateField name="left_on" label={t("groups-rollover-left-on")} value={leftOn} onChange={setLeftOn} isRequired /></div>
        {view.places.length > 0 ? <RolloverPlaces title={t("groups-rollover-places", year)} rows={view.places} plans={plans} onChange={setPlans} /> : null}
        <p role="status">
          {t("groups-rollover-moved", { count: moved })} {t("groups-rollover-graduated", { count: graduated })}
          {carried > 0 ? ` ${t("groups-rollover-places-sum", { count: carried })}` : null}
        </p>
        <Actions>
          <Button type="submit" look="primary" isPending={write.isPending} isDisabled={leftOn === null}>{t("groups-rollover-apply")}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
