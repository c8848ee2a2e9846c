import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { createQueryClient } from "../../data/query";
import type { Classification, ClassifiedItem, Mark, Scale } from "../../generated/ipc";
import { TextProvider } from "../../text/text";
import { MarkSelect } from "./MarkSelect";

function Held({ scale }: { scale?: Scale }) {
  const [mark, setMark] = useState<Mark | null>(null);
  return (
    <QueryClientProvider client={client}>
      <TextProvider language="lv"><MarkSelect name="mark" label="Atzīme" value={mark} onChange={setMark} {...(scale ? { scale } : {})} /></TextProvider>
    </QueryClientProvider>
  );
}

const list = (...items: ClassifiedItem[]): Classification => ({ id: "list", valid_from: "2020-09-01", source: "", items });
const client = createQueryClient();
client.setQueryData(["classification_list", {}], {
  sectors: list(), fields: list(), placement_types: list(), pass_fail: list(), four_levels: list({ id: "partly", name: { lv: "daļēji", en: "partly" }, also: [] }), countries: list(),
  ten_points: list({ id: "8", name: { lv: "ļoti labi", en: "very good" }, also: [] }),
});

const shown = (): HTMLSelectElement => screen.getByLabelText("Atzīme");

afterEach(cleanup);

describe("choosing a mark", () => {
  it("says the mark's word", () => {
    render(<Held />);
    fireEvent.change(shown(), { target: { value: "8" } });
    expect(shown().selectedOptions[0]?.textContent).toBe("8 – ļoti labi");
  });

  it("takes a digit, nought for ten, and Delete to take it back", () => {
    render(<Held />);
    fireEvent.keyDown(shown(), { key: "0" });
    expect(shown().value).toBe("10");
    fireEvent.keyDown(shown(), { key: "4" });
    expect(shown().value).toBe("4");
    fireEvent.keyDown(shown(), { key: "Delete" });
    expect(shown().value).toBe("");
  });

  it("takes the levels by their place from the worst", () => {
    render(<Held scale="four_levels" />);
    fireEvent.keyDown(shown(), { key: "2" });
    expect(shown().selectedOptions[0]?.textContent).toBe("daļēji");
    fireEvent.keyDown(shown(), { key: "7" });
    expect(shown().value).toBe("partly");
  });

  it("leaves the program's own keys alone", () => {
    render(<Held />);
    fireEvent.keyDown(shown(), { key: "1", ctrlKey: true });
    expect(shown().value).toBe("");
  });
});
