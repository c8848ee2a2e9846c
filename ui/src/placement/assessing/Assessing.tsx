import { blockersUntil } from "../place";
import { Part, usePlacement } from "../placement";
import { Todo } from "../Todo";
import { FinalMark } from "./FinalMark";
import { MentorAssessment } from "./MentorAssessment";

/** Vērtēšana: the mentor's assessment against the agreed outcomes, and the school's final mark. */
export function Assessing() {
  const { view: { lifecycle } } = usePlacement();
  const steps = blockersUntil(lifecycle, "assessing").filter(({ what }) => what === "mentor_assessment" || what === "final_mark");
  return (
    <>
      <Todo steps={steps} />
      <Part name="mentor_assessment"><MentorAssessment /></Part>
      <Part name="final_mark"><FinalMark /></Part>
    </>
  );
}
