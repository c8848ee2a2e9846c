import { Badge } from "../kit/Badge";
import { Register } from "../kit/Register";
import { date, decimal } from "../text/format";
import { useText } from "../text/text";
import type { CompanyView, CooperationView, PolicyView, TermState } from "../generated/ipc";
import { CooperationForm } from "./CooperationForm";
import { paperName } from "./words";
import { PolicyForm } from "./PolicyForm";

function TermBadge({ term }: { term: TermState }) {
  const t = useText();
  return term === "running" ? null : <Badge tone={term === "ending" ? "warn" : "plain"}>{t(`cooperation-term-${term}`)}</Badge>;
}

/** A company's cooperation agreements and memoranda. */
export function Papers({ view: { company, cooperation } }: { view: CompanyView }) {
  const t = useText();
  const entry = ({ cooperation: paper, term }: CooperationView) => ({
    id: paper.id, name: paperName(t, paper), badge: <TermBadge term={term} />,
    about: [paper.subject, t("cooperation-paper-signed", { date: date(paper.signed_on) }), paper.until ? t("cooperation-paper-until", { date: date(paper.until) }) : t("cooperation-paper-open"), paper.note],
  });
  return (
    <Register
      entries={cooperation.map(entry)}
      words={{
        none: t("cooperation-papers-none"), add: t("cooperation-paper-new"), edit: t("cooperation-paper-edit"), saved: t("cooperation-paper-saved"),
        removeTitle: t("cooperation-paper-remove-title"), removeWhat: (name) => t("cooperation-paper-remove-what", { name }), removed: t("cooperation-paper-removed"),
      }}
      form={(id, onSaved, onCancel) => <CooperationForm companyId={company.id} paper={cooperation.find(({ cooperation: paper }) => paper.id === id)?.cooperation ?? null} onSaved={onSaved} onCancel={onCancel} />}
      remove={{ command: "cooperation_remove", input: (id) => ({ id }) }}
    />
  );
}

/** A company's civil-liability insurance. */
export function Policies({ view: { company, policies } }: { view: CompanyView }) {
  const t = useText();
  const entry = ({ policy, term }: PolicyView) => ({
    id: policy.id, name: t("cooperation-policy-name", { insurer: policy.insurer, number: policy.number }), badge: <TermBadge term={term} />,
    about: [policy.sum !== null && t("cooperation-policy-sum", { sum: decimal(policy.sum) }), t("cooperation-paper-until", { date: date(policy.valid_until) })],
  });
  return (
    <Register
      entries={policies.map(entry)}
      words={{
        none: t("cooperation-policies-none"), add: t("cooperation-policy-new"), edit: t("cooperation-policy-edit"), saved: t("cooperation-policy-saved"),
        removeTitle: t("cooperation-policy-remove-title"), removeWhat: (name) => t("cooperation-policy-remove-what", { name }), removed: t("cooperation-policy-removed"),
      }}
      form={(id, onSaved, onCancel) => <PolicyForm companyId={company.id} policy={policies.find(({ policy }) => policy.id === id)?.policy ?? null} onSaved={onSaved} onCancel={onCancel} />}
      remove={{ command: "policy_remove", input: (id) => ({ id }) }}
    />
  );
}
