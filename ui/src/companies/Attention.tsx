import { Link } from "@tanstack/react-router";
import { useStatus } from "../data/status";
import { Note } from "../kit/Badge";
import { date } from "../text/format";
import { type Say, useText } from "../text/text";
import type { CompanyView } from "../generated/ipc";
import { type CompanyTab } from "./filters";
import { paperName } from "./words";
import { siteName } from "./standing";

interface Word {
  tone: "warn" | "bad";
  text: string;
  tab: CompanyTab;
}

function sitesWords(t: Say, { sites }: CompanyView, today: string): Word[] {
  const several = sites.length > 1;
  return sites.flatMap((site): Word[] => {
    const named = { site: siteName(site) };
    if (site.standing === "unsuitable") return [{ tone: "bad", tab: "sites", text: several ? t("companies-attention-unsuitable-at", named) : t("companies-attention-unsuitable") }];
    if (site.standing === "expired") return [{ tone: "warn", tab: "sites", text: several ? t("companies-attention-expired-at", named) : t("companies-attention-expired") }];
    const check = site.assessment?.next_check;
    return check && check < today ? [{ tone: "warn", tab: "sites", text: t("companies-attention-check", { date: date(check) }) }] : [];
  });
}

function signerWords(t: Say, { company, signer_id, signer_may_sign }: CompanyView): Word[] {
  const signer = company.representatives.find((person) => person.id === signer_id);
  if (!signer) return [{ tone: "warn", tab: "data", text: t("companies-attention-signer-none") }];
  if (!signer_may_sign) return [{ tone: "warn", tab: "data", text: t("companies-attention-signer", { name: signer.name }) }];
  const usual = company.representatives.find((person) => person.signs) ?? signer;
  return usual.id === signer.id ? [] : [{ tone: "warn", tab: "data", text: t("companies-attention-signer-other", { usual: usual.name, name: signer.name }) }];
}

function papersWords(t: Say, { cooperation, policies }: CompanyView): Word[] {
  const ending = cooperation.filter(({ term }) => term === "ending").map((paper): Word => (
    { tone: "warn", tab: "cooperation", text: t("companies-attention-cooperation", { paper: paperName(t, paper.cooperation), date: date(paper.cooperation.until) }) }
  ));
  const last = policies[0];
  if (!last || last.term === "running") return ending;
  const text = last.term === "ending"
    ? t("companies-attention-insurance", { number: last.policy.number, date: date(last.policy.valid_until) })
    : t("companies-attention-insurance-ended", { date: date(last.policy.valid_until) });
  return [...ending, { tone: "warn", tab: "cooperation", text }];
}

/** What asks to be looked at before the next placement goes to the company. */
export function Attention({ view, tab }: { view: CompanyView; tab: CompanyTab }) {
  const t = useText();
  const { today } = useStatus();
  const words = [...sitesWords(t, view, today), ...signerWords(t, view), ...papersWords(t, view)];
  if (view.number_is_doubtful) words.push({ tone: "warn", tab: "data", text: t("companies-number-doubtful") });
  if (words.length === 0) return null;
  return (
    <Note tone={words.some(({ tone }) => tone === "bad") ? "bad" : "warn"} title={t("companies-attention")}>
      <ul>
        {words.map(({ text, tab: to }) => (
          <li key={text}>{text} {to === tab ? null : <Link to="/companies/$id" params={{ id: view.company.id }} search={{ tab: to }}>{t(`companies-tab-${to}`)}</Link>}</li>
        ))}
      </ul>
    </Note>
  );
}
