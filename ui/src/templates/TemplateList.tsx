import { Link } from "@tanstack/react-router";
import { useRead } from "../data/query";
import { Badge } from "../kit/Badge";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { useText } from "../text/text";
import type { TemplateSeries } from "../generated/ipc";
import styles from "./Templates.module.css";
import { holds, languageWords } from "./words";

/** The templates of agreements: each kind with its languages, each leading to its wording. */
export function TemplateList() {
  const t = useText();
  const read = useRead("template_list", {});
  return (
    <Panel title={t("templates-title")}>
      <p className={styles.soft}>{t("templates-lead")}</p>
      <Loaded of={read}>
        {({ series }) => (
          <div className={styles.kinds}>
            {[...new Set(series.map(({ kind }) => kind))].map((kind) => (
              <section key={kind}>
                <h3>{t(`templates-kind-${kind}`)}</h3>
                <ul className={styles.list}>{series.filter((one) => one.kind === kind).map((one) => <Entry key={one.language} series={one} />)}</ul>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Entry({ series: { language, versions } }: { series: TemplateSeries }) {
  const t = useText();
  const shown = versions.find((version) => version.in_force) ?? versions[0];
  if (!shown) return null;
  return (
    <li>
      <Link to="/settings/templates/$id" params={{ id: shown.id }}>{shown.title}</Link>
      <span className={styles.soft}>{languageWords(t, language)} · {t("templates-version", { version: shown.version })} · {holds(t, shown)}</span>
      <Badge tone={shown.origin === "school" ? "accent" : "plain"}>{t(`templates-origin-${shown.origin}`)}</Badge>
    </li>
  );
}
