import { useStatus } from "../data/status";
import { Badge } from "../kit/Badge";
import { Register } from "../kit/Register";
import { date } from "../text/format";
import { type Say, useText } from "../text/text";
import type { CompanyRepresentative, CompanyView } from "../generated/ipc";
import { RepresentativeForm } from "./RepresentativeForm";

const term = (t: Say, { from, until }: CompanyRepresentative): string => {
  if (from && until) return t("companies-representative-term", { from: date(from), until: date(until) });
  if (from) return t("companies-representative-since", { from: date(from) });
  return until ? t("companies-representative-until", { until: date(until) }) : "";
};

/** Who may sign for a company. */
export function Representatives({ view: { company, signer_id } }: { view: CompanyView }) {
  const t = useText();
  const { today } = useStatus();
  const badge = ({ id, from, until }: CompanyRepresentative) => {
    if (until && until < today) return <Badge tone="warn">{t("companies-representative-ended")}</Badge>;
    if (from && from > today) return <Badge tone="plain">{t("companies-representative-ahead")}</Badge>;
    return id === signer_id ? <Badge tone="good">{t("companies-representative-signs")}</Badge> : null;
  };
  const authority = (words: string): string => (words ? t("companies-representative-authority", { authority: words }) : "");
  return (
    <Register
      entries={company.representatives.map((person) => ({ id: person.id, name: person.name, about: [person.position, authority(person.authority), term(t, person)], badge: badge(person) }))}
      words={{
        none: t("companies-representatives-none"), add: t("companies-representative-new"), edit: t("companies-representative-edit"), saved: t("companies-representative-saved"),
        removeTitle: t("companies-representative-remove-title"), removeWhat: (name) => t("companies-representative-remove-what", { name }), removed: t("companies-representative-removed"),
      }}
      form={(id, onSaved, onCancel) => <RepresentativeForm company={company} id={id} onSaved={onSaved} onCancel={onCancel} />}
      remove={{ command: "representative_remove", input: (id) => ({ company_id: company.id, id }) }}
    />
  );
}
