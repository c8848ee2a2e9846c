/** Forms that are handed out and come back: the screens, and what has to be so. */
import { filledIn } from "./form.mjs";

const listed = { search: "", stage: null, attention: null, sort: "start_desc", after: null, limit: 100 };

/** A placement for which a kind of form can be handed out. */
export async function open(call, kind) {
  for (const { id } of (await call("placement_list", listed)).value.rows) {
    if ((await call("packet_list", { id })).value.kinds.includes(kind)) return id;
  }
  throw new Error(`no placement takes a form of kind ${kind}`);
}

/** Hands a form out; gives its file and the form. */
export async function handedOut(call, kind, program = null) {
  const placement = await open(call, kind);
  const reply = await call("packet_issue", { placements: [placement], kinds: [kind], language: "lv", folder: null, program });
  const [file] = reply.value.files;
  return { placement, path: file.path, packet: file.packets[0], program: file.program };
}

const answers = {
  "answers.M01": "rather_not", "answers.M02": "fully", "answers.M03": "not_applicable", overall: "7",
  "open.helped": "Meistare Žanete Ķēniņa-Šķērsgriezēja katru rītu pārrunāja dienas darbu, un praktikants pats plānoja instrumentus.",
};
const particulars = {
  "mentor.name": "Aleksandra Konstantinova-Vanaga", "mentor.position": "kokapstrādes ceha vadītāja", "mentor.email": "nav e-pasta",
  "company.phone": "+371 67 325 109", "signer.authority": "pilnvaru Nr. 12/2026",
};

async function give(page, name, bytes) {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/pdf", buffer: bytes });
  await page.locator("table").first().waitFor();
}

/** Selects every placement of the list with the keyboard, and asks for forms. */
async function toAll(page) {
  await page.getByRole("grid").getByRole("row").nth(1).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+a");
  await page.getByRole("button", { name: /^Sagatavot veidlapas…|^Prepare forms…/ }).click();
}

const goesBack = async (page) => { await page.getByRole("button", { name: /^(Cits fails|Another file)$/ }).click({ timeout: 1000 }).catch(() => undefined); };

export const packetScreens = [
  { name: "packets", at: "/packets", act: goesBack },
  {
    name: "packets-returned", at: "/packets",
    act: async (page, call) => {
      await goesBack(page);
      const { path } = await handedOut(call, "quality");
      await give(page, "Atbilde no uzņēmuma.pdf", await filledIn(path, answers));
      await page.locator("canvas").first().waitFor();
    },
  },
  {
    name: "packets-wrong", at: "/packets",
    act: async (page, call) => {
      await goesBack(page);
      const { path } = await handedOut(call, "company");
      await give(page, "Dati.pdf", await filledIn(path, particulars));
      await page.locator("canvas").first().waitFor();
    },
  },
  { name: "packets-paper", at: async (call) => `/packets/${(await handedOut(call, "quality")).packet.number}` },
  {
    name: "packets-out", at: async (call) => `/placements/${(await handedOut(call, "quality")).placement}?stage=quality`,
    act: async (page) => { await page.getByRole("heading", { name: /^(Veidlapas uzņēmumam|Forms for the company)$/ }).evaluate((heading) => heading.scrollIntoView()); },
  },
  {
    name: "packets-hand-out", at: async (call) => `/placements/${await open(call, "company")}?stage=agreeing`,
    act: async (page) => { await page.getByRole("button", { name: /^Sagatavot (jaunu )?veidlapu$|^Prepare a (new )?form$/ }).first().click(); await page.getByRole("dialog").waitFor(); },
  },
  {
    name: "packets-passphrase", at: async (call) => `/placements/${await open(call, "quality")}?stage=quality`,
    act: async (page, call) => {
      const password = "parole-parole";
      const { paths: [identity] } = (await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password, folder: null })).value;
      await page.getByRole("button", { name: /^Sagatavot (jaunu )?veidlapu$|^Prepare a (new )?form$/ }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("checkbox").last().check({ force: true });
      await dialog.locator("input[type=file]").setInputFiles(identity);
      await dialog.locator("input[type=password]").fill(password);
      await dialog.getByRole("button", { name: /^Sagatavot$|^Prepare$/ }).click();
      await dialog.getByText(/^([0-9A-Z]{5}-){2}[0-9A-Z]{5}$/).waitFor();
    },
  },
  {
    name: "packets-many", at: "/placements",
    act: async (page) => {
      await toAll(page);
      await page.getByRole("dialog").getByRole("checkbox").nth(1).check({ force: true });
      await page.getByRole("dialog").getByRole("checkbox").last().check({ force: true });
    },
  },
];

export const packetClaims = {
  "forms of all that are selected are handed out in one act, a file for each mentor": async ({ page, open: go }) => {
    await go("/placements");
    await toAll(page);
    await page.getByRole("dialog").getByRole("checkbox", { name: "Prakses kvalitātes anketa" }).check({ force: true });
    await page.getByRole("dialog").getByRole("button", { name: "Sagatavot", exact: true }).click();
    await page.getByRole("dialog").getByText(/^Sagatavotas veidlapas: \d+, faili: \d+$/).waitFor();
  },
  "a form that a mentor filled in is dropped on the window, shown, and written when it is accepted": async ({ page, open: go, call }) => {
    const { placement, path } = await handedOut(call, "quality");
    await go("/students");
    const bytes = [...await filledIn(path, answers)];
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "atbilde.pdf", { type: "application/pdf" }));
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, bytes);
    await page.getByRole("cell", { name: /Drīzāk nepiekrītu/ }).first().waitFor();
    await page.getByRole("button", { name: /^Pieņemt \d+ atbild/ }).click();
    await page.getByText(/atbildes ierakstītas/).first().waitFor();
    const { forms } = (await call("placement_get", { id: placement })).value;
    const company = forms.find((form) => form.party === "company");
    if (company.answers.M01 !== "rather_not" || company.overall !== 7) throw new Error(`on record: ${JSON.stringify(company)}`);
  },
  "a form on paper is found by its number and typed in by keyboard alone": async ({ page, open: go, call }) => {
    const { placement, packet } = await handedOut(call, "quality");
    await go("/packets");
    await goesBack(page);
    await page.getByRole("textbox", { name: /Veidlapas numurs/ }).fill(packet.number.toLowerCase());
    await page.keyboard.press("Enter");
    await page.getByRole("radiogroup").first().waitFor();
    await page.getByRole("radiogroup").first().getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: /^Ierakstīt atbildes$/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`placements/${placement}`));
    const { packets } = (await call("packet_list", { id: placement })).value;
    if (packets[0].state !== "answered") throw new Error(`the form is ${packets[0].state}`);
  },
};
