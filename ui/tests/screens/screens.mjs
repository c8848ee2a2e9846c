/** Every screen: its address, and what must be done there before it is looked at. */

const firstId = async (call, list, input) => (await call(list, input)).value.rows[0].id;
const people = { search: "", group: null, after: null, limit: 5 };
const placements = { search: "", stage: null, attention: null, sort: "start_desc", after: null, limit: 5 };

export const csv = [
  "Vārds;Uzvārds;Dzimšanas datums;Grupa;E-pasts",
  "Ance;Ābele-Kļaviņa;05.03.2008;K2-1;ance@example.org",
  "Bruno;Žīgurs;31.02.2008;K2-1;bruno@example.org",
  "Ķērsta;Šķērsiņa;;K2-1;",
].join("\r\n");

const chooseFile = async (page, name, buffer, mimeType) => {
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });
};

export const readCsv = async (page) => {
  await chooseFile(page, "audzekni.csv", csv, "text/csv");
  await page.locator("table").first().waitFor();
};

/** A document with an electronic signature, or the latest one where none is signed so. */
async function signedDocument(call) {
  let latest = null;
  for (const stage of ["done", "report"]) {
    for (const row of (await call("placement_list", { ...placements, stage, limit: 20 })).value.rows) {
      for (const document of (await call("placement_get", { id: row.id })).value.documents) {
        if (document.signatures.some((signature) => signature.state === "electronic")) return document;
        latest = document;
      }
    }
  }
  return latest;
}

/** The page of a placement: each stage where work goes on, each stage of one that is done, and one that ended early. */
const placementStages = ["agreeing", "agreement", "running", "assessing", "quality", "report"].flatMap((stage) => [
  { name: `placement-${stage}-now`, at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage })}?stage=${stage}` },
  { name: `placement-${stage}-done`, at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage: "done" })}?stage=${stage}` },
]);
const placementParts = ["quality_form-student", "quality_form-company", "gates"].map((part) => (
  { name: `placement-${part}`, at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage: "done" })}?stage=quality&part=${part}` }
));
const placementDialogs = [["expectation", "agreeing", "#add-school-offers"], ["consent", "agreeing", "#part-consent-school button"], ["signature", "agreement", "#part-agreement_signature-student button"]].map(([name, stage, button]) => (
  { name: `placement-${name}`, at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage, sort: "start_asc" })}?stage=${stage}`, act: async (page) => { await page.locator(button).first().click(); } }
));

export const screens = [
  ...placementStages, ...placementParts, ...placementDialogs,
  { name: "placement-ended", at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage: "ended" })}?stage=running` },
  { name: "today", at: "/" },
  { name: "placements", at: "/placements" },
  { name: "placements-filtered", at: "/placements?attention=overdue" },
  { name: "placements-none", at: "/placements?search=nekasneatbilst" },
  { name: "placement-new", at: "/placements/new" },
  {
    name: "placement-new-refused", at: "/placements/new",
    act: async (page) => { await page.locator("button[type=submit]").click(); await page.getByRole("alert").first().waitFor(); },
  },
  { name: "students", at: "/students" },
  { name: "student", at: async (call) => `/students/${await firstId(call, "student_list", people)}` },
  {
    name: "student-refused", at: "/students/new",
    act: async (page) => { await page.locator("button[type=submit]").click(); await page.getByRole("alert").first().waitFor(); },
  },
  { name: "companies", at: "/companies" },
  { name: "company", at: async (call) => `/companies/${await firstId(call, "company_list", { search: "", after: null, limit: 5 })}` },
  { name: "programmes", at: "/programmes" },
  { name: "programme", at: async (call) => `/programmes/${(await call("programme_list", {})).value.programmes[0].id}` },
  { name: "import-file", at: "/import" },
  { name: "import-columns", at: "/import", act: readCsv },
  {
    name: "import-differences", at: "/import",
    act: async (page) => { await readCsv(page); await page.locator("article button").filter({ hasText: /Salīdzināt|Compare/ }).click(); await page.getByRole("table").waitFor(); },
  },
  { name: "quality", at: "/quality" },
  { name: "verify", at: "/verify" },
  {
    name: "verify-result", at: "/verify",
    act: async (page, call) => {
      const document = await signedDocument(call);
      const pdf = (await call("document_pdf", { id: document.id })).value;
      await chooseFile(page, pdf.name, Buffer.from(pdf.content, "base64"), "application/pdf");
      await page.locator("canvas").first().waitFor();
    },
  },
  ...["school", "signing", "program", "data"].map((tab, index) => ({
    name: `settings-${tab}`, at: "/settings",
    act: async (page) => { await page.getByRole("tab").nth(index).click(); },
  })),
  { name: "keys", at: "/", act: async (page) => { await page.keyboard.press("F1"); await page.getByRole("dialog").waitFor(); } },
  { name: "not-found", at: "/nowhere" },
];

/** The beginning has no workspace open: it comes last, since it closes the one that the others use. */
export const welcome = { name: "welcome", at: "/" };
