import { Link } from "@tanstack/react-router";
import { Badge } from "../kit/Badge";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { TemplateVersion } from "../generated/ipc";
import styles from "./Templates.module.css";
import { holds } from "./words";

/** Every version of the template, the latest first. */
export function Versions({ versions, shown }: { versions: readonly TemplateVersion[]; shown: string }) {
  const t = useText();
  return (
    <Panel title={t("templates-versions")}>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.id}>
            {version.id === shown
              ? <strong aria-current="page">{t("templates-version", { version: version.version })}</strong>
              : <Link to="/settings/templates/$id" params={{ id: version.id }}>{t("templates-version", { version: version.version })}</Link>}
            <span className={styles.soft}>{t(`templates-origin-${version.origin}`)} · {holds(t, version)}</span>
            {version.in_force ? <Badge tone="good">{t("templates-in-force")}</Badge> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
