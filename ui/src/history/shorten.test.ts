import { describe, expect, it } from "vitest";
import { shortened } from "./shorten";

describe("a text in the history", () => {
  it("stays whole while it is short", () => {
    const text = "a ".repeat(80);
    expect(shortened(text)).toBe(text);
  });

  it("ends at a word when it is long", () => {
    const short = shortened("vārds ".repeat(60));
    expect(short).toMatch(/ vārds…$/u);
    expect(short.length).toBeLessThan(145);
  });

  it("is cut where no word ends", () => {
    expect(shortened("ā".repeat(500))).toBe(`${"ā".repeat(140)}…`);
  });
});
