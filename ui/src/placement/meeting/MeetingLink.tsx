import { useStatus } from "../../data/status";
import { LinkButton } from "../../kit/Button";
import { useText } from "../../text/text";
import { usePlacement } from "../placement";
import { talkOf } from "./order";

/** Leads to the talk; nothing while there is nothing to talk about. */
export function MeetingLink() {
  const t = useText();
  const { view } = usePlacement();
  const { today } = useStatus();
  if (view.expectations.length === 0) return null;
  return <LinkButton to="/placements/$id/meeting" params={{ id: view.placement.id }}>{t(`meeting-start-${talkOf(view, today)}`)}</LinkButton>;
}
