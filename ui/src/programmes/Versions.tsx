import { Link } from "@tanstack/react-router";
import { Badge } from "../kit/Badge";
import { Panel } from "../kit/Page";
import { date } from "../text/format";
import { useText } from "../text/text";
import type { ProgrammeVersion } from "../generated/ipc";
import styles from "./Programmes.module.css";

/** The versions of a programme: since when each holds, and how many placements began with it. */
export function Versions({ versions, shown }: { versions: readonly ProgrammeVersion[]; shown: string }) {
  const t = useText();
  return (
    <Panel title={t("programmes-versions")}>
      <ol className={styles.versions}>
        {versions.map((row, index) => {
          const name = t("programmes-version", { version: row.version });
          return (
            <li key={row.id}>
              {row.id === shown ? <strong>{name}</strong> : <Link to="/programmes/$id" params={{ id: row.id }}>{name}</Link>}
              {index === 0 ? <Badge tone="good">{t("programmes-version-latest")}</Badge> : null}
              <span className={styles.soft}>
                {[
                  row.valid_from ? t("programmes-version-from", { date: date(row.valid_from) }) : t("programmes-version-always"),
                  t("programmes-version-outcomes", { count: row.outcomes }), t("programmes-version-placements", { count: row.placements }),
                ].join(" · ")}
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
