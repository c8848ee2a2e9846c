import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { dropDraft, hasDraft, useDraft } from "./drafts";

const recorded = { reason: "", mark: null as number | null };
afterEach(() => dropDraft("mark"));

describe("a draft", () => {
  it("outlives the form that shows it", () => {
    const first = renderHook(() => useDraft("mark", recorded));
    act(() => first.result.current.set({ reason: "Aizstāvēšana" }));
    first.unmount();
    const second = renderHook(() => useDraft("mark", recorded));
    expect(second.result.current.value.reason).toBe("Aizstāvēšana");
    expect(second.result.current.dirty).toBe(true);
  });

  it("keeps both of two fields that change at once", () => {
    const form = renderHook(() => useDraft("mark", recorded));
    act(() => { form.result.current.set({ mark: 8 }); form.result.current.set({ reason: "a" }); });
    expect(form.result.current.value).toEqual({ mark: 8, reason: "a" });
  });

  it("is not unsaved once it says what is on record", () => {
    const form = renderHook(() => useDraft("mark", recorded));
    act(() => form.result.current.set({ mark: 8 }));
    act(() => form.result.current.set({ mark: null }));
    expect(form.result.current.dirty).toBe(false);
  });

  it("remembers what was seen when the typing began", () => {
    const form = renderHook(() => useDraft("mark", recorded));
    expect(form.result.current.seen).toBeNull();
    act(() => form.result.current.set({ mark: 8 }));
    expect(form.result.current.seen).toBe(0);
  });

  it("shows what others changed in the fields that were not typed", () => {
    const form = renderHook(({ record }) => useDraft("mark", record), { initialProps: { record: recorded } });
    act(() => form.result.current.set({ mark: 8 }));
    form.rerender({ record: { reason: "cita", mark: 5 } });
    expect(form.result.current.value).toEqual({ reason: "cita", mark: 8 });
  });

  it("follows the record again when it is dropped", () => {
    const form = renderHook(() => useDraft("mark", recorded));
    act(() => form.result.current.set({ mark: 8 }));
    act(() => form.result.current.drop());
    expect(form.result.current.value.mark).toBeNull();
    expect(hasDraft("mark")).toBe(false);
  });
});
