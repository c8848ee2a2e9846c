import { useState } from "react";
import { Badge, type Tone } from "../kit/Badge";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Facts } from "../kit/Page";
import styles from "../kit/Register.module.css";
import { date } from "../text/format";
import { type Say, useLanguage, useText } from "../text/text";
import type { AssessmentView, Company, Judgement } from "../generated/ipc";
import { siteName, StandingBadge } from "./standing";

/** The place that an assessment is about. */
function place(t: Say, company: Company, { assessment }: AssessmentView): string {
  const site = company.sites.find((known) => known.id === assessment.site_id);
  return site ? siteName(site) : t("suitability-whole");
}

/** Every assessment of a company, the latest first; each can be read with its criteria. */
export function Assessments({ company, assessments }: { company: Company; assessments: readonly AssessmentView[] }) {
  const t = useText();
  const [shown, setShown] = useState<AssessmentView | null>(null);
  if (assessments.length === 0) return <p className={styles.soft}>{t("suitability-none")}</p>;
  return (
    <>
      <ul className={styles.list}>
        {assessments.map((view) => {
          const { id, assessed_on, assessed_by, valid_until, conditions } = view.assessment;
          const when = date(assessed_on);
          return (
            <li key={id}>
              <div className={styles.who}>
                <p className={styles.name}>{place(t, company, view)} {view.counts ? <StandingBadge standing={view.standing} /> : <Badge>{t("suitability-history")}</Badge>}</p>
                <p className={styles.soft}>
                  {[t("suitability-by", { date: when, person: assessed_by }), view.counts ? null : t(`suitability-standing-${view.assessment.verdict}`), t("suitability-holds", { date: date(valid_until) }), conditions].filter(Boolean).join(" · ")}
                </p>
              </div>
              <Button look="quiet" aria-label={`${t("suitability-show")}: ${place(t, company, view)}, ${when}`} onPress={() => setShown(view)}>{t("suitability-show")}</Button>
            </li>
          );
        })}
      </ul>
      <Dialog wide title={t("suitability-shown", { date: date(shown?.assessment.assessed_on) })} isOpen={shown !== null} onClose={() => setShown(null)}>
        {shown ? <Assessment company={company} view={shown} /> : null}
      </Dialog>
    </>
  );
}

const tones: Record<Judgement, Tone> = { meets: "good", with_conditions: "warn", does_not: "bad", not_looked_at: "plain" };

/** One assessment, as it was written down. */
function Assessment({ company, view }: { company: Company; view: AssessmentView }) {
  const t = useText();
  const language = useLanguage();
  const { assessment, checklist } = view;
  return (
    <>
      <Facts
        items={[
          [t("suitability-field-site"), place(t, company, view)],
          [t("suitability-field-verdict"), t(`suitability-standing-${assessment.verdict}`)],
          [t("suitability-field-assessed-by"), assessment.assessed_by],
          [t("suitability-field-valid-until"), date(assessment.valid_until)],
          [t("suitability-field-next-check"), date(assessment.next_check)],
          [t("suitability-field-conditions"), assessment.conditions || "—"],
        ]}
      />
      <ul className={styles.list}>
        {checklist.criteria.map(({ id, name }) => {
          const found = assessment.findings[id];
          const judgement = found?.judgement ?? "not_looked_at";
          return (
            <li key={id}>
              <div className={styles.who}>
                <p>{name[language]}</p>
                {found?.note ? <p className={styles.soft}>{found.note}</p> : null}
              </div>
              <Badge tone={tones[judgement]}>{t(`suitability-judgement-${judgement}`)}</Badge>
            </li>
          );
        })}
      </ul>
    </>
  );
}
