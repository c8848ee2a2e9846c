import { describe, expect, it } from "vitest";
import { markOfKey, mean } from "./marks";

describe("the ten-point scale", () => {
  it("takes a digit for a mark and nought for ten", () => {
    expect(markOfKey("7")).toBe(7);
    expect(markOfKey("0")).toBe(10);
    expect(markOfKey("Delete")).toBeNull();
    expect(markOfKey("a")).toBeUndefined();
    expect(markOfKey("F1")).toBeUndefined();
  });

  it("leaves out of the mean what could not be assessed", () => {
    expect(mean([8, null, 7, 7])).toBe(7.3);
    expect(mean([null])).toBeNull();
  });
});
