import { PacketsPanel } from "../../packets/PacketsPanel";
import { Hours } from "../hours/Hours";
import { Needs } from "../needs/Needs";
import { Plan } from "../plan/Plan";
import { Todo } from "../Todo";
import { blockersUntil } from "../place";
import { usePlacement } from "../placement";
import { Consents } from "./Consents";
import { Matrix } from "./Matrix";
import { People } from "./People";

/** Saskaņošana: who takes part, what each party offers and expects, who has agreed to it. */
export function Agreeing() {
  const { view } = usePlacement();
  return (
    <>
      <Todo steps={blockersUntil(view.lifecycle, "agreeing")} />
      <People />
      <PacketsPanel kinds={["company"]} />
      <Hours />
      {view.placement.kind === "work_based" ? <Plan /> : null}
      <Needs />
      <Matrix />
      <Consents />
    </>
  );
}
