import { useRead } from "../../data/query";
import { Note } from "../../kit/Badge";
import { LinkButton } from "../../kit/Button";
import { type Language, useText } from "../../text/text";
import type { DocumentKind, MissingItem } from "../../generated/ipc";
import { usePlacement } from "../placement";
import styles from "./Documents.module.css";

/** What the line of life names already, with a way to where it is done. */
const toldElsewhere: readonly MissingItem["requirement"][] = ["mentor", "supervisor", "representative"];

/** Where on the placement's page something is, that has a part of its own there. */
const parts: Partial<Record<MissingItem["requirement"], string>> = { plan: "plan", plan_share: "plan" };

/** What the agreement's template asks for and the record does not have, each leading to where it belongs. */
export function Missing({ kind, language }: { kind: DocumentKind; language: Language }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("document_missing", { placement_id: placement.id, kind, language });
  const items = (read.data?.items ?? []).filter(({ requirement }) => !toldElsewhere.includes(requirement));
  if (items.length === 0) return null;
  return (
    <Note tone="warn" title={t("agreement-missing")}>
      <ul className={styles.missing}>{items.map((item) => <li key={item.requirement}><Place item={item} /></li>)}</ul>
    </Note>
  );
}

function Place({ item: { requirement, entity, id } }: { item: MissingItem }) {
  const t = useText();
  const words = t(`templates-require-${requirement}`);
  if (entity === "student") return <LinkButton look="quiet" to="/students/$id" params={{ id }}>{words}</LinkButton>;
  if (entity === "company") return <LinkButton look="quiet" to="/companies/$id" params={{ id }}>{words}</LinkButton>;
  if (entity === "programme") return <LinkButton look="quiet" to="/programmes/$id" params={{ id }}>{words}</LinkButton>;
  if (entity === "placement") return <LinkButton look="quiet" to="/placements/$id" params={{ id }} search={{ stage: "agreeing", ...(parts[requirement] ? { part: parts[requirement] } : {}) }}>{words}</LinkButton>;
  return <LinkButton look="quiet" to="/settings">{words}</LinkButton>;
}
