import { useState } from "react";
import type { Party } from "../../generated/ipc";
import { Tabs } from "../../kit/Tabs";
import { PacketsPanel } from "../../packets/PacketsPanel";
import { useText } from "../../text/text";
import { parties } from "../agreeing/Matrix";
import { MeetingLink } from "../meeting/MeetingLink";
import { blockersUntil } from "../place";
import { usePlacement } from "../placement";
import { Todo } from "../Todo";
import { countOf } from "./answers";
import { Gates } from "./Gates";
import { PartyForm } from "./PartyForm";
import { Results } from "./Results";

const order: readonly Party[] = [...parties].reverse();

/** Kvalitāte: the questionnaires of the three parties, the gates, and what they add up to. */
export function Quality() {
  const t = useText();
  const { view, part, go } = usePlacement();
  const { questionnaire, forms, gates } = view;
  const known = [...order.map((party) => `quality_form-${party}`), "gates", "results"];
  const named = known.find((id) => id === part);
  const [first] = useState(() => (forms.length > 0 ? "results" : `quality_form-${order[0] ?? "student"}`));
  const steps = blockersUntil(view.lifecycle, "quality").filter(({ what }) => what === "quality_form" || what === "gates");
  const label = (party: Party): string => {
    const { answered, items } = countOf(questionnaire, party, forms.find((form) => form.party === party)?.answers ?? {});
    return t("questionnaire-tab", { party, answered, items });
  };
  return (
    <>
      <Todo steps={steps} />
      <div><MeetingLink /></div>
      <PacketsPanel kinds={["quality"]} />
      <Tabs
        label={t("questionnaire-tabs")}
        selected={named ?? first}
        onSelect={(id) => go("quality", id, true)}
        tabs={[
          { id: "results", label: t("questionnaire-results"), content: <Results /> },
          ...order.map((party) => ({ id: `quality_form-${party}`, label: label(party), content: <PartyForm key={party} party={party} /> })),
          { id: "gates", label: t("questionnaire-tab-gates", { answered: gates.answers.length, items: questionnaire.gates.length }), content: <Gates /> },
        ]}
      />
    </>
  );
}
