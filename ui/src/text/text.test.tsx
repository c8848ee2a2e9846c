import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { date, decimal } from "./format";
import { matches } from "./matches";
import { type Language, TextProvider, useText } from "./text";

const say = (language: Language) =>
  renderHook(() => useText(), { wrapper: ({ children }) => <TextProvider language={language}>{children}</TextProvider> }).result.current;

test("latvian_has_three_plural_forms", () => {
  const t = say("lv");
  expect(t("app-count", { count: 0 })).toBe("0 ierakstu");
  expect(t("app-count", { count: 1 })).toBe("1 ieraksts");
  expect(t("app-count", { count: 2 })).toBe("2 ieraksti");
  expect(t("app-count", { count: 11 })).toBe("11 ierakstu");
  expect(t("app-count", { count: 21 })).toBe("21 ieraksts");
});

test("dates_and_numbers_follow_the_language_of_the_screens", () => {
  say("lv");
  expect(date("2026-11-21")).toBe("21.11.2026.");
  expect(decimal(79.2579, 2)).toBe("79,26");
  say("en");
  expect(date("2026-11-21")).toBe("21 Nov 2026");
  expect(decimal(79.2579, 2)).toBe("79.26");
});

test("what_is_no_date_is_shown_as_it_stands", () => {
  expect(date("rīt")).toBe("rīt");
  expect(date(null)).toBe("—");
});

test("a_search_without_diacritics_finds_words_by_their_beginning", () => {
  expect(matches("abele", "Ābele, Anna")).toBe(true);
  expect(matches("GAL meb", "Mēbeļu galdnieks")).toBe(true);
  expect(matches("niek", "Mēbeļu galdnieks")).toBe(false);
});
