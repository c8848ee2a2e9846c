/** The program at the company: a school's packet is opened, answered, and its answer taken at the school. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { handedOut } from "./packets.mjs";

const password = "parole-parole";

/** A packet file of the demonstration, made by the school; leaves no workspace open. */
async function packet(call, kind) {
  await call("workspace_demo", {});
  const { paths: [identity] } = (await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password, folder: null })).value;
  const program = { what: "file", identity: (await readFile(identity)).toString("base64"), password };
  const made = await handedOut(call, kind, program);
  await call("workspace_close", {});
  return made;
}

const byName = (lv, en) => new RegExp(`^(${lv}|${en})$`);

async function choose(page, { path }) {
  await page.getByRole("button", { name: byName("Atvērt skolas paketi", "Open a packet from a school") }).click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(path);
}

async function enter(page, made) {
  await choose(page, made);
  await page.getByRole("dialog").getByRole("textbox").fill(made.passphrase.toLowerCase());
  await page.getByRole("dialog").getByRole("button", { name: byName("Atvērt", "Open") }).click();
  await page.getByRole("button", { name: /^(Aizpildīt|Fill in|Labot|Change):/ }).first().waitFor();
}

/** The window is told of another workspace by the command that opens it; here the command went past it. */
async function anew(page, go, place) {
  await page.goto("about:blank");
  await go(place);
}

let made;
const at = async (call) => { made = (await packet(call, "quality")).program; return "/"; };

export const answeringScreens = [
  {
    name: "answering-open", at,
    act: async (page) => {
      await choose(page, made);
      await page.getByRole("dialog").getByRole("textbox").fill("AAAAA-AAAAA-AAAAB");
      await page.getByRole("dialog").getByRole("button", { name: byName("Atvērt", "Open") }).click();
      await page.getByText(/^Parole neder|passphrase does not fit/).waitFor();
    },
  },
  { name: "answering-list", at, act: async (page) => enter(page, made) },
  {
    name: "answering-form", at,
    act: async (page) => {
      await enter(page, made);
      await page.getByRole("button", { name: /^(Aizpildīt|Fill in):/ }).first().click();
      await page.getByRole("radiogroup").first().waitFor();
    },
  },
];

export const answeringClaims = {
  "a mentor opens the school's packet, goes on after a break, and the school takes the answer": async ({ page, open: go, call }) => {
    const { placement, program, packet: { number } } = await packet(call, "quality");
    await anew(page, go, "/");
    await enter(page, program);
    await page.getByRole("button", { name: /^Aizpildīt:/ }).click();
    await page.getByRole("radiogroup").first().getByRole("radio").first().check({ force: true });
    await page.getByRole("button", { name: "Saglabāt un turpināt vēlāk" }).click();
    await page.getByText("Iesākta", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Aizvērt paketi" }).click();
    await enter(page, program);
    await page.getByRole("button", { name: /^Aizpildīt:/ }).click();
    assert.ok(await page.getByRole("radiogroup").first().getByRole("radio").first().isChecked());
    await page.getByRole("button", { name: "Pabeigts", exact: true }).click();
    await page.getByText("Pabeigta", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Sagatavot e-pastu" }).click();
    await page.getByText(/Datne saglabāta/).first().waitFor();
    const { path } = (await call("answering_save", { path: null })).value;
    await call("workspace_demo", {});
    await anew(page, go, "/packets");
    await page.locator("input[type=file]").first().setInputFiles(path);
    await page.getByRole("button", { name: /^Pieņemt \d+ atbild/ }).click();
    await page.getByText(/atbildes ierakstītas/).waitFor();
    const { packets } = (await call("packet_list", { id: placement })).value;
    assert.equal(packets.find(({ packet: one }) => one.number === number).packet.answer.manner, "program");
  },
};
