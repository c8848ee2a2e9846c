import { useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useRead } from "../../data/query";
import { useStatus } from "../../data/status";
import type { PlacementView } from "../../generated/ipc";
import { LinkButton } from "../../kit/Button";
import { EmptyState } from "../../kit/EmptyState";
import { Loaded } from "../../kit/Loaded";
import { Page } from "../../kit/Page";
import { useText } from "../../text/text";
import { companyName, studentName } from "../agreeing/record";
import { type OnPage, PlacementContext } from "../placement";
import { Ending } from "./Ending";
import { Item } from "./Item";
import styles from "./Meeting.module.css";
import { inOrder, nextOpen, talkOf } from "./order";
import { Steps } from "./Steps";

/** The expectations gone through together, one at a time and large enough for three people at one screen. */
export function MeetingPage() {
  const { id } = useParams({ from: "/placements/$id/meeting" });
  const read = useRead("placement_get", { id });
  return <Loaded of={read}>{(view) => <Meeting key={id} view={view} />}</Loaded>;
}

function Meeting({ view }: { view: PlacementView }) {
  const t = useText();
  const { today } = useStatus();
  const talk = talkOf(view, today);
  const items = inOrder(view.expectations);
  const [place, setPlace] = useState(() => nextOpen(items, talk, 0));
  const onPage = useMemo<OnPage>(() => ({ view, stage: "agreeing", part: undefined, go: () => undefined }), [view]);
  const { id, number } = view.placement;
  const item = items[place];
  return (
    <PlacementContext value={onPage}>
      <Page
        title={t(`meeting-title-${talk}`)} subtitle={[studentName(view), companyName(view), t("placement-title", { number })].join(" · ")}
        actions={<LinkButton to="/placements/$id" params={{ id }} search={{ stage: talk === "agreeing" ? "agreeing" : "quality" }}>{t("meeting-back")}</LinkButton>}
      >
        {items.length === 0 ? <EmptyState title={t("meeting-empty")}>{t("meeting-empty-what")}</EmptyState> : (
          <div className={styles.meeting}>
            <Steps items={items} talk={talk} place={place} onPlace={setPlace} />
            {item
              ? <Item key={item.id} item={item} talk={talk} place={place} count={items.length} onPlace={setPlace} />
              : <Ending items={items} talk={talk} onBack={() => setPlace(items.length - 1)} />}
          </div>
        )}
      </Page>
    </PlacementContext>
  );
}
