import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TextProvider } from "../../text/text";
import { Statement } from "./Statement";

function show() {
  const onAnswer = vi.fn();
  const onGoOn = vi.fn();
  render(<TextProvider language="lv"><Statement id="P01" text="Zināju, kas mani sagaida." answer={undefined} onAnswer={onAnswer} onGoOn={onGoOn} /></TextProvider>);
  return { onAnswer, onGoOn, group: screen.getByRole("radiogroup") };
}

afterEach(cleanup);

describe("a statement of the questionnaire", () => {
  it("is answered by the sign of the scale, and goes on", () => {
    const { onAnswer, onGoOn, group } = show();
    fireEvent.keyDown(group, { key: "3" });
    expect(onAnswer).toHaveBeenCalledWith("rather");
    expect(onGoOn).toHaveBeenCalledOnce();
  });

  it("is answered by a click without going on", () => {
    const { onAnswer, onGoOn } = show();
    fireEvent.click(screen.getByRole("radio", { name: "N – Nav attiecināms" }));
    expect(onAnswer).toHaveBeenCalledWith("not_applicable");
    expect(onGoOn).not.toHaveBeenCalled();
  });

  it("is named by its text, and knows no other keys", () => {
    const { onAnswer, group } = show();
    fireEvent.keyDown(group, { key: "5" });
    expect(onAnswer).not.toHaveBeenCalled();
    expect(group.getAttribute("aria-labelledby")).toBeTruthy();
  });
});
