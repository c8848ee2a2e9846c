import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Refused } from "../ipc";
import { TextProvider } from "../text/text";
import { Form } from "./ErrorSummary";
import { Field } from "./Field";

const refused: Refused = { outcome: "refused", code: "fields", message: "Nekas nav saglabāts.", fields: [{ field: "first_name", message: "Lauks nav aizpildīts." }] };

const form = (trouble: Refused | null) => (
  <TextProvider language="lv">
    <Form trouble={trouble} onSubmit={() => undefined}>
      <Field name="first_name" label="Vārds" value="" onChange={() => undefined} />
      <Field name="phone" label="Tālrunis" value="" onChange={() => undefined} />
    </Form>
  </TextProvider>
);

test("a refusal stands beside its field and in the summary with the field's name, and the link leads to the field", () => {
  const shown = render(form(null));
  expect(screen.queryByRole("alert")).toBeNull();
  shown.rerender(form(refused));
  const field = screen.getByRole("textbox", { name: "Vārds" });
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("textbox", { name: "Tālrunis" }).getAttribute("aria-invalid")).toBeNull();
  fireEvent.click(within(screen.getByRole("alert")).getByRole("link", { name: "Vārds: Lauks nav aizpildīts." }));
  expect(document.activeElement).toBe(field);
});
