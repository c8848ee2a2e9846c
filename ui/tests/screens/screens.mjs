/** Every screen: its address, and what must be done there before it is looked at. */
import { readFile } from "node:fs/promises";
import { container } from "./container.mjs";
import { answeringScreens } from "./answering.mjs";
import { packetScreens } from "./packets.mjs";

const firstId = async (call, list, input) => (await call(list, input)).value.rows[0].id;
const people = { search: "", group: null, whom: "present", after: null, limit: 5 };
const placements = { search: "", stage: null, attention: null, sort: "start_desc", after: null, limit: 5 };

export const csv = [
  "Vārds;Uzvārds;Dzimšanas datums;Grupa;E-pasts",
  "Ance;Ābele-Kļaviņa;05.03.2008;K2-1;ance@example.org",
  "Bruno;Žīgurs;31.02.2008;K2-1;bruno@example.org",
  "Ķērsta;Šķērsiņa;;K2-1;",
].join("\r\n");

export const chooseFile = async (page, name, buffer, mimeType) => {
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) });
};

export const readCsv = async (page) => {
  await chooseFile(page, "audzekni.csv", csv, "text/csv");
  await page.locator("table").first().waitFor();
};

/** A file that names one whom the workspace knows under another personal code. */
const readNamesakes = async (page, call) => {
  const row = (await call("student_list", { ...people, limit: 200 })).value.rows.find((found) => found.has_code);
  const [last, first] = row.name.split(", ");
  const lines = ["Vārds;Uzvārds;Dzimšanas datums;Personas kods", `${first};${last};${row.birth_date};32345678999`, "Ance;Ābele;05.03.2008;"];
  await chooseFile(page, "grupa.csv", lines.join("\r\n"), "text/csv");
  await page.locator("table").first().waitFor();
};

/** A plan of programmes as schools keep it: one that placements began with, one that is new, one with mistakes. */
const readProgrammes = async (page, call) => {
  const used = (await call("programme_list", {})).value.programmes.find((row) => row.version > 1);
  const lines = [
    "Programmas kods;Profesionālā kvalifikācija;Programmas nosaukums;LKI līmenis;Modulis;Moduļa stundas;SR kods;Mācīšanās rezultāts",
    `${used.code};${used.qualification};;;;;SR1;${used.outcomes[0].text}`,
    ";;;;;;SR20;Plāno darba laiku un materiālus.",
    '33 341 02 1;Pārdevējs;Komerczinības;3. PKL;Apkalpošana;120 st.;;"• Apkalpo pircējus.\n• Pieņem maksājumus."',
    ";;;;;;;Izvieto preces.",
    ";;;;Uzskaite;daudz;;Uzskaita preces.",
    ";;;LKI 3;;;;Kārto noliktavu.",
    "33 812 01 1;Viesmīlis;;LKI 3;Apkalpošana;80;;Klāj galdus.",
  ];
  await chooseFile(page, "programmas.csv", lines.join("\r\n"), "text/csv");
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

/** A placement at a stage that has expectations. */
async function withExpectations(call, stage) {
  for (const { id } of (await call("placement_list", { ...placements, stage, limit: 50 })).value.rows) {
    if ((await call("placement_get", { id })).value.expectations.length > 3) return id;
  }
  return null;
}

/** The agreement of the first placement that can have one. */
async function issuedNow(call) {
  for (const stage of ["agreement", "agreeing"]) {
    for (const { id } of (await call("placement_list", { ...placements, stage, limit: 50 })).value.rows) {
      const reply = await call("document_issue", { placement_id: id, kind: "agreement", language: "lv" });
      if (reply.outcome === "ok") return { id: reply.value.id, placement: id };
    }
  }
  return null;
}

/** The dialog in which an agreement is signed for the school. */
const signing = (name, act) => ({
  name, at: async (call) => `/placements/${(await issuedNow(call)).placement}?stage=agreement`,
  act: async (page, call) => {
    await page.getByRole("button", { name: /^(Skola: Parakstīt|School: Sign) (elektroniski|electronically)/ }).first().click();
    await page.getByRole("dialog").waitFor();
    await act(page, call);
  },
});

/** Signs with a file where the time-stamp service does not answer: nothing is signed, and the person may go on without. */
const signUnanswered = async (page, call) => {
  await call("signing_settings_save", { time_stamps: "http://127.0.0.1:1/", card_library: "" });
  const password = "parole-parole";
  const { paths: [identity] } = (await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password, folder: null })).value;
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles({ name: "paraksts.p12", mimeType: "application/x-pkcs12", buffer: await readFile(identity) });
  await page.getByLabel(/Datnes parole|Password of the file/).fill(password);
  await page.getByRole("button", { name: /^(Parakstīt|Sign)$/ }).click();
  await page.getByRole("button", { name: withoutStamp }).waitFor();
  await call("signing_settings_save", { time_stamps: "", card_library: "" });
};
const withoutStamp = /Parakstīt bez laika zīmoga|Sign without a time stamp/;

/** An agreement in a signed container, as a company sends it back. */
async function inContainer(call) {
  const { id } = await issuedNow(call);
  const { name, content } = (await call("document_pdf", { id })).value;
  await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password: "parole-parole", folder: null });
  const { pem } = (await call("anchor_list", {})).value.anchors[0];
  const certificate = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ""), "base64");
  return { name: name.replace(/\.pdf$/, ".asice"), bytes: container(name, Buffer.from(content, "base64"), certificate) };
}

/** A document with a signature that the workspace does not have: signed here, and forgotten with a backup. */
async function signedElsewhere(call) {
  const document = await issuedNow(call);
  const { path } = (await call("backup_create", { path: null })).value;
  const password = "parole-parole";
  const { paths: [identity] } = (await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password, folder: null })).value;
  await call("document_sign", { id: document.id, party: "company", with: { what: "file", identity: (await readFile(identity)).toString("base64"), password }, without_time_stamp: false });
  const signed = (await call("document_pdf", { id: document.id })).value;
  await call("backup_restore", { path });
  return signed;
}

/** The page of a placement: each stage where work goes on, what a finished one shows, and what is opened on it. */
const placementAt = (name, filter, stage, more = {}) => ({
  name: `placement-${name}`, at: async (call) => `/placements/${await firstId(call, "placement_list", { ...placements, stage: filter, sort: "start_asc" })}?stage=${stage}${more.part ? `&part=${more.part}` : ""}`, act: more.act,
});
const press = (selector) => async (page) => { await page.locator(selector).first().click(); };
/** Gives the placement on the page eight hours more than its agreement has. */
const changeHours = async (page, call) => {
  const { placement } = (await call("placement_get", { id: page.url().match(/placements\/([^?]+)/)[1] })).value;
  const { number, period, ended, ...form } = placement;
  await call("placement_save", { ...form, start: period.start, end: period.end, hours_total: placement.hours_total + 8 });
  await page.reload();
  await page.getByRole("tab").first().waitFor();
};

/** A placement whose assessment is as wanted, at its stage „Vērtēšana”. */
async function assessedAs(call, wanted) {
  const { rows } = (await call("placement_list", { ...placements, sort: "start_asc", limit: 200 })).value;
  for (const { id } of rows) {
    const of = (await call("assessment_get", { id })).value;
    if (wanted(of)) return `/placements/${id}?stage=assessing`;
  }
  throw new Error("no placement is assessed so");
}
const tabNamed = (name) => async (page) => { await page.getByRole("tab", { name }).click(); };
const assessing = (name, wanted, tab, more) => ({
  name: `assessing-${name}`, at: (call) => assessedAs(call, wanted),
  act: async (page, call) => { await tabNamed(tab)(page); if (more) await more(page, call); },
});
const confirmedMentor = ({ assessment: { mentor } }) => mentor?.standing.confirmed_on;
const openMentor = ({ assessment: { mentor, own, diary } }) => mentor && own && !diary && !mentor.standing.confirmed_on;
const openFinal = ({ assessment: { final_mark } }) => final_mark && !final_mark.standing.confirmed_on;
const doneFinal = ({ assessment: { final_mark, defence } }) => defence && final_mark?.standing.confirmed_on;
const nothingYet = ({ assessment: { midterm, mentor, own } }) => !midterm && !mentor && !own;
const tabsOf = { midterm: /^(Vidus|Mid-term)$/, mentor: /^(Uzņēmums|Company)$/, own: /^(Pašvērtējums|Self-assessment)$/, school: /^(Dienasgrāmata un|Diary and)/, final: /^(Gala atzīme|Final mark)$/, papers: /^(Dokumenti|Documents)$/ };

/** A form with the longest criteria that a school would write, for the placement on the page. */
async function longCriteria(call) {
  const place = await assessedAs(call, nothingYet);
  const { programme } = (await call("placement_get", { id: place.match(/placements\/([^?]+)/)[1] })).value;
  const { form } = (await call("assessment_form_list", {})).value.forms[0];
  const words = "Spēja patstāvīgi plānot darba secību, izvēlēties piemērotus instrumentus, materiālus un individuālos aizsardzības līdzekļus un pamatot izvēli prakses vadītājam";
  const criteria = form.criteria.slice(0, 4).map(({ id, name, scale }, index) => ({ id, scale: index === 1 ? "four_levels" : scale, lv: `${words} – ${name.lv.toLowerCase()}`, en: `${words} – ${name.en.toLowerCase()}` }));
  const { outcome_scale, final_scale, pass_from, parts } = form;
  await call("assessment_form_save", { programme: programme.first_id ?? programme.id, valid_from: "2026-09-01", valid_until: null, outcome_scale, final_scale, pass_from, company_signs: true, parts, criteria });
  return place;
}

const assessingScreens = [
  assessing("midterm", nothingYet, tabsOf.midterm),
  assessing("mentor", openMentor, tabsOf.mentor),
  assessing("mentor-told", confirmedMentor, tabsOf.mentor),
  assessing("own", openMentor, tabsOf.own),
  assessing("school", openMentor, tabsOf.school),
  assessing("sum", openMentor, tabsOf.final),
  assessing("final", openFinal, tabsOf.final),
  assessing("final-told", doneFinal, tabsOf.final),
  assessing("final-refused", openFinal, tabsOf.final, async (page) => {
    await page.locator("select").first().selectOption("4");
    await page.locator("button[type=submit]").first().click();
    await page.locator("[role=alert]").first().waitFor();
  }),
  assessing("papers", doneFinal, tabsOf.papers, async (page) => { await page.locator("canvas").first().waitFor(); }),
  assessing("characterisation", doneFinal, tabsOf.papers, async (page) => {
    await page.getByText(/^(Raksturojums|Characterisation)$/).first().click();
    await page.locator("canvas").first().waitFor();
  }),
  assessing("confirm", openFinal, tabsOf.final, async (page) => {
    await page.getByRole("button", { name: /^(Apstiprināt|Confirm): / }).first().click();
    await page.getByRole("alertdialog").waitFor();
  }),
  assessing("reopen", doneFinal, tabsOf.final, async (page) => {
    await page.getByRole("button", { name: /^(Sākt jaunu versiju|Begin a new version): / }).first().click();
    await page.getByRole("dialog").waitFor();
    await page.getByRole("dialog").locator("button[type=submit]").click();
    await page.locator("[role=dialog] [role=alert]").waitFor();
  }),
  { name: "settings-assessment", at: "/settings?tab=assessment" },
  {
    name: "settings-assessment-wrong", at: "/settings?tab=assessment",
    act: async (page) => {
      await page.locator("input[inputmode=numeric]").first().fill("50");
      await page.getByRole("button", { name: /Pievienot kritēriju|Add a criterion/ }).click();
      await page.locator("button[type=submit]").click();
      await page.locator("[role=alert]").first().waitFor();
    },
  },
  {
    name: "assessing-long", at: longCriteria,
    act: async (page) => {
      await tabNamed(tabsOf.mentor)(page);
      await page.locator("[id^=field-criteria-]").nth(3).scrollIntoViewIfNeeded();
    },
  },
];

const placementScreens = [
  ...["agreeing", "agreement", "running", "assessing", "quality", "report"].map((stage) => placementAt(stage, stage, stage)),
  placementAt("quality-done", "done", "quality"),
  ...[["agreeing", "agreeing"], ["review", "quality"]].map(([name, stage]) => ({
    name: `meeting-${name}`, at: async (call) => `/placements/${await withExpectations(call, stage)}/meeting`,
  })),
  {
    name: "meeting-end", at: async (call) => `/placements/${await withExpectations(call, "agreeing")}/meeting`,
    act: async (page) => { await page.getByRole("navigation", { name: /Sarunas gaita|Course of the talk/ }).getByRole("button").last().click(); },
  },
  placementAt("report-done", "done", "report"),
  placementAt("form", "done", "quality", { part: "quality_form-student" }),
  placementAt("gates", "done", "quality", { part: "gates" }),
  placementAt("expectation", "agreeing", "agreeing", { act: press("#add-school-offers") }),
  placementAt("pen", "agreement", "agreement", { act: async (page, call) => {
    const id = page.url().match(/placements\/([^?]+)/)[1];
    if ((await call("placement_get", { id })).value.documents.length === 0) {
      await call("document_issue", { placement_id: id, kind: "agreement", language: "lv" });
      await page.reload();
    }
    await page.getByRole("button", { name: /: (Pierakstīt|Record)$/ }).nth(1).click();
    await page.getByRole("dialog").waitFor();
    await chooseFile(page, "ligums-skens.png", "\x89PNG\r\n\x1a\n", "image/png");
  } }),
  placementAt("edited", "running", "agreeing", { act: press("#part-expectations-school button[id^=edit-]") }),
  placementAt("ended", "ended", "running"),
  placementAt("termination", "ended", "agreement"),
  placementAt("amendment", "running", "agreement", { act: async (page, call) => { await changeHours(page, call); await page.getByRole("tab").nth(1).click(); await page.locator("canvas").first().waitFor(); } }),
];

/** The weeks at the company on the page of a running placement, on one side, and what is opened there. */
const weeksAt = (name, part, act) => placementAt(`weeks-${name}`, "running", "running", { part, act: act ?? (async (page) => { await page.getByRole("tablist").first().evaluate((tabs) => tabs.scrollIntoView()); }) });
const openForm = (words) => async (page) => { await page.getByRole("button", { name: words }).first().click(); await page.getByRole("dialog").waitFor(); };
const weekScreens = [
  weeksAt("diary", "diary"),
  weeksAt("entry", "diary", openForm(/^(Pievienot ierakstu|Add an entry): /)),
  weeksAt("return", "diary", openForm(/^(Atgriezt labošanai|Return): /)),
  weeksAt("attendance", "attendance"),
  weeksAt("absence", "attendance", openForm(/^(Pievienot kavējumu|Add an absence)$/)),
  weeksAt("visits", "visits"),
  weeksAt("visit", "visits", openForm(/^(Labot|Edit): (apmeklējums|visit)/)),
  weeksAt("instruction", "instruction"),
  weeksAt("instruction-form", "instruction", openForm(/^(Pievienot instruktāžu|Add an instruction)$/)),
  weeksAt("papers", "papers", async (page) => { await page.locator("canvas").first().waitFor(); await page.getByRole("tablist").first().evaluate((tabs) => tabs.scrollIntoView()); }),
  weeksAt("incidents", "incidents"),
  weeksAt("incident", "incidents", async (page) => {
    await openForm(/^(Pievienot|Add)$/)(page);
    await page.getByRole("button", { name: /^(Pievienot soli|Add a step)$/ }).click();
  }),
];

/** A side of a company's page, found by its name. */
const companyAt = (name, search, tab, act) => ({
  name, at: async (call) => `/companies/${await firstId(call, "company_list", { search, filter: null, after: null, limit: 5 })}?tab=${tab}`, act,
});

/** The school year of the demonstration's day, of which nothing is known. */
export const unsetYear = async (call) => {
  await call("school_year_reset", { school_year: 2026 });
  return "/settings?tab=calendar&year=2026";
};

/** Types a date into a field, day first or month first as the language of the screens has it. */
export const typeDate = async (page, name, digits) => {
  await page.getByRole("group", { name }).getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
};

/** Selects rows of the list by their check boxes. */
export const selectRows = async (page, numbers) => {
  const boxes = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await boxes.first().waitFor();
  for (const number of numbers) await boxes.nth(number).getByRole("checkbox").check({ force: true });
};

/** Opens the dialog of an act over all rows of the list, and chooses the last of its choices where it has some. */
const actOnAll = (name) => async (page) => {
  await selectRows(page, [0]);
  await page.getByRole("button", { name: /Atlasīt visus|Select all that/ }).click();
  await page.getByRole("button", { name }).click();
  const choices = page.getByRole("dialog").getByRole("button", { name: /vadītāj|supervisor|grupa|group/i }).first();
  await choices.click();
  await page.getByRole("option").last().click();
  await page.getByRole("dialog").getByText(/Mainīs(ies|ieties)|will change/).waitFor();
};

/** Keeps two filters of the list of placements once, and opens their menu with the first in force and altered. */
const keptFilters = async (page, call) => {
  const kept = (await call("saved_view_list", {})).value.views;
  for (const [name, attention] of [["Kavētās prakses", "overdue"], ["Gaidām uzņēmumu vai audzēkni", "waiting"]]) {
    if (!kept.some((view) => view.name === name)) {
      await call("saved_view_save", { id: null, name, shows: { register: "placements", query: { ...placements, attention } } });
    }
  }
  await page.reload();
  await page.getByRole("button", { name: /Saglabātie filtri|Saved filters/ }).click();
  await page.getByRole("menuitemradio", { name: "Kavētās prakses" }).click();
  await page.getByRole("searchbox").fill("a");
  await page.getByRole("button", { name: /\((mainīts|changed)\)/ }).click();
  await page.getByRole("menu").waitFor();
};

/** The history of the record on a page; what one of its lines had on record is opened. */
const openHistory = async (page) => {
  await page.getByRole("button", { name: /^(Ieraksta vēsture|History of the record)$/ }).click();
  await page.locator("[role=dialog] time").first().waitFor();
  const recorded = page.locator("[role=dialog] details").first();
  if (await recorded.count() > 0) await recorded.evaluate((details) => { details.open = true; });
};

/** A student found by name. */
const studentAt = (name, search, act) => ({
  name, at: async (call) => `/students/${await firstId(call, "student_list", { ...people, whom: "all", search })}`, act,
});

/** A company whose address was changed and changed back, with a site that came. */
const changedCompany = async (call) => {
  const id = await firstId(call, "company_list", { search: "vigriezu", filter: null, after: null, limit: 5 });
  const { company } = (await call("company_get", { id })).value;
  const { name, legal_form, registration_number, address, phone, email } = company;
  const form = { id, name, legal_form, registration_number: registration_number ?? "", address, phone, email };
  await call("company_save", { ...form, address: `${address}, 2. stāvs`, phone: "" });
  await call("company_save", form);
  return `/companies/${id}`;
};

/** The first placement that a working time says something of. */
export const placementWhose = async (call, holds) => {
  for (const row of (await call("placement_list", { ...placements, limit: 200 })).value.rows) {
    const told = (await call("working_time_get", { id: row.id })).value;
    if (holds(told)) return { id: row.id, told };
  }
  return null;
};

/** The first placement of work-based learning, with a plan from the modules of its programme. */
export const workBased = async (call) => {
  const found = await placementWhose(call, ({ time }) => time.employed);
  const { proposed, period } = (await call("plan_get", { id: found.id })).value;
  return { id: found.id, rows: proposed.map((row) => ({ ...row, id: null })), period };
};

/** A 16-year-old, eight hours a day over the week of 18 November and four lessons on Mondays; no note says why. */
const youth = async (call) => {
  const { id, told } = await placementWhose(call, ({ findings }) => findings.some(({ whose }) => /pusaudzis|adolescent/.test(whose)) );
  const { period, ...placement } = (await call("placement_get", { id })).value.placement;
  await call("placement_save", { ...placement, start: "2026-11-09", end: "2026-12-04", hours_total: 120 });
  const days = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "8.00", to: "16.30", break_minutes: 30, lessons: weekday === 1 ? 4 : 0 }));
  await call("working_time_save", { placement_id: id, employed: false, moved_days: told.time.moved_days, days, note: "" });
  return `/placements/${id}?stage=agreeing&part=hours`;
};

const toWeeks = async (page) => { await page.getByRole("heading", { name: /^(Nedēļas|Weeks)$/ }).evaluate((heading) => heading.scrollIntoView()); };
/** The placement of work-based learning with a plan in order: the hours of the placement in the company, dealt to the modules. */
const goodPlan = async (call) => {
  const { id, rows, period } = await workBased(call);
  const { hours_total } = (await call("placement_get", { id })).value.placement;
  const modules = rows.filter(({ place }) => place === "company").length;
  const hours = (index) => Math.floor((hours_total * (index + 1)) / modules) - Math.floor((hours_total * index) / modules);
  let company = 0;
  await call("plan_save", { placement_id: id, rows: rows.map((row) => ({ ...row, ...period, amount: row.place === "company" ? hours(company++) : 40 })) });
  return `/placements/${id}?stage=agreeing&part=plan`;
};

/** The same with most of its plan at the school, a module twice, and days after the placement. */
const shortPlan = async (call) => {
  const { id, rows, period } = await workBased(call);
  const [first] = rows;
  const own = { ...first, module_id: null, module: "Svešvaloda profesionālajā saziņā un starptautiskajā sadarbībā" };
  await call("plan_save", { placement_id: id, rows: [...rows, { ...first, place: "school", amount: 5000, end: `${Number(period.end.slice(0, 4)) + 1}${period.end.slice(4)}` }, own] });
  return `/placements/${id}?stage=agreeing&part=plan`;
};

const noPlan = async (call) => {
  const { id } = await workBased(call);
  await call("plan_save", { placement_id: id, rows: [] });
  return `/placements/${id}?stage=agreeing&part=plan`;
};

const toPlan = async (page) => { await page.getByRole("heading", { name: /^(Individuālais plāns|Individual plan)$/ }).evaluate((heading) => heading.scrollIntoView()); };

const hoursScreens = [
  { name: "hours-youth", at: youth, act: async (page) => { await page.getByRole("heading", { name: /^(Darba laiks|Working time)$/ }).evaluate((heading) => heading.scrollIntoView()); } },
  { name: "hours-youth-standing", at: youth, act: async (page) => { await page.getByText(/pusaudzis:|adolescent:/).first().evaluate((said) => said.closest("div").scrollIntoView()); } },
  { name: "hours-youth-weeks", at: youth, act: toWeeks },
  { name: "plan", at: goodPlan, act: toPlan },
  { name: "plan-short", at: shortPlan, act: toPlan },
  { name: "plan-none", at: noPlan, act: toPlan },
  { name: "needs-work-based", at: async (call) => `/placements/${(await placementWhose(call, ({ time }) => time.employed)).id}?stage=agreeing&part=needs` },
  { name: "needs-youth", at: async (call) => (await youth(call)).replace("part=hours", "part=needs") },
  { name: "hours-none", at: async (call) => `/placements/${(await placementWhose(call, ({ time }) => time.shifts.length === 0)).id}?stage=agreeing&part=hours` },
  { name: "hours-refused", at: youth, act: async (page) => { await page.getByText(/ir noslēgts darba līgums|employment contract with the trainee/).click(); await page.getByText(/nevar saglabāt\.|cannot be saved\./).first().waitFor(); await page.locator("#part-hours button[type=submit]").click(); await page.getByRole("alert").first().waitFor(); } },
  { name: "hours-interrupt", at: async (call) => `/placements/${(await placementWhose(call, ({ time }) => time.employed)).id}?stage=agreeing&part=hours`, act: async (page) => { await page.getByRole("button", { name: /^(Pārtraukt|Interrupt)$/ }).click(); await page.getByRole("dialog").waitFor(); } },
  { name: "hours-contract", at: async (call) => `/placements/${(await placementWhose(call, ({ time }) => time.employed)).id}?stage=agreeing&part=hours`, act: toWeeks },
];

const historyScreens = [
  placementAt("history", "done", "quality", { act: openHistory }),
  { name: "company-history", at: changedCompany, act: openHistory },
  studentAt("student-history", "vasiljeva", async (page, call) => {
    const id = await firstId(call, "student_list", { ...people, whom: "all", search: "vasiljeva" });
    await call("student_reveal_document", { id });
    await openHistory(page);
  }),
];

/** Opens a section of the template by its place, and waits for the page beside it. */
const openSection = async (page, number) => {
  await page.locator("canvas").first().waitFor();
  await page.getByRole("button", { name: new RegExp(`^${number}\\. `) }).click();
};

/** Types over the first clause of the third section. */
const changeClause = async (page, words) => {
  await openSection(page, 3);
  await page.getByRole("textbox", { name: /punkta teksts$|text$/ }).first().fill(words);
};

const templateScreens = [
  { name: "template", at: "/settings/templates/agreement-placement-1.lv", act: async (page) => { await page.locator("canvas").first().waitFor(); } },
  { name: "template-english", at: "/settings/templates/agreement-work-based-2.en", act: async (page) => { await page.locator("canvas").first().waitFor(); } },
  {
    name: "template-section", at: "/settings/templates/agreement-placement-1.lv",
    act: async (page) => { await openSection(page, 10); await page.getByRole("button", { name: /^10\. / }).click({ trial: true }); await page.mouse.wheel(0, 350); },
  },
  {
    name: "template-placeholders", at: "/settings/templates/agreement-final-1.lv",
    act: async (page) => { await openSection(page, 2); await page.getByRole("button", { name: /Ievietot ziņas|Insert what/ }).first().click(); await page.getByRole("menuitem").first().waitFor(); },
  },
  {
    name: "template-compare", at: "/settings/templates/agreement-placement-1.lv",
    act: async (page) => {
      await changeClause(page, "Darba diena sākas plkst. 8.00; prakse notiek no {start} līdz {end}");
      await page.getByRole("button", { name: /Salīdzināt ar|Compare with/ }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "template-refused", at: "/settings/templates/agreement-placement-1.lv",
    act: async (page) => {
      await changeClause(page, "Prakse sākas {sakums}.");
      await page.locator("button[type=submit]").click();
      await page.getByRole("alert").first().waitFor();
      await page.getByText(/pēdējo derīgo tekstu|last good wording/).waitFor();
    },
  },
  {
    name: "template-required", at: "/settings/templates/agreement-placement-1.lv",
    act: async (page) => { await page.locator("canvas").first().waitFor(); await page.getByRole("checkbox").last().focus(); },
  },
];

export const screens = [
  ...templateScreens,
  ...placementScreens,
  ...assessingScreens,
  ...weekScreens,
  ...hoursScreens,
  ...historyScreens,
  { name: "today", at: "/" },
  { name: "placements", at: "/placements" },
  { name: "placements-filtered", at: "/placements?attention=overdue" },
  ...["one_file", "file_each"].map((paper, index) => ({
    name: `placements-print-${paper}`, at: "/placements",
    act: async (page) => {
      await selectRows(page, [0]);
      await page.keyboard.press("Control+a");
      await page.getByRole("button", { name: /^Sagatavot līgumus…|^Prepare agreements…/ }).click();
      await page.getByRole("dialog").getByText(/jau ir izsniegt|issued before/).waitFor();
      await page.getByRole("dialog").getByRole("radio").nth(index).check({ force: true });
    },
  })),
  { name: "placements-selected", at: "/placements", act: async (page) => { await selectRows(page, [0, 2, 3]); } },
  { name: "placements-act", at: "/placements", act: actOnAll(/Mainīt vadītāju|Change supervisor/) },
  { name: "placements-views", at: "/placements", act: keptFilters },
  { name: "placements-view-new", at: "/placements?attention=waiting&search=s", act: async (page) => { await page.getByRole("button", { name: /Saglabātie filtri|Saved filters/ }).click(); await page.getByRole("menuitem").first().click(); await page.getByRole("dialog").waitFor(); } },
  { name: "placements-none", at: "/placements?search=nekasneatbilst" },
  { name: "placement-new", at: "/placements/new" },
  {
    name: "placement-new-refused", at: "/placements/new",
    act: async (page) => { await page.locator("button[type=submit]").click(); await page.getByRole("alert").first().waitFor(); },
  },
  { name: "students", at: "/students" },
  { name: "students-selected", at: "/students", act: async (page) => { await selectRows(page, [1]); await page.keyboard.press("Control+a"); await page.getByRole("button", { name: /Atlasīt visus|Select all that/ }).waitFor({ state: "detached" }); } },
  { name: "students-act-group", at: "/students?whom=all", act: actOnAll(/^Mainīt grupu|^Change group/) },
  { name: "students-act-leave", at: "/students", act: async (page) => { await selectRows(page, [0, 1]); await page.getByRole("button", { name: /^Atzīmēt aiziešanu|^Record leaving/ }).click(); await page.getByRole("dialog").getByText(/Mainīsies|will change/).waitFor(); } },
  { name: "student", at: async (call) => `/students/${await firstId(call, "student_list", people)}` },
  {
    name: "student-refused", at: "/students/new",
    act: async (page) => { await page.locator("button[type=submit]").click(); await page.getByRole("alert").first().waitFor(); },
  },
  studentAt("student-document", "vasiljeva"),
  studentAt("student-document-expired", "scerbakovs"),
  studentAt("student-unidentified", "ezerina"),
  { name: "companies", at: "/companies" },
  { name: "companies-selected", at: "/companies", act: async (page) => { await selectRows(page, [0, 1]); } },
  { name: "companies-filtered", at: "/companies?filter=cooperation_ending" },
  ...["overview", "sites", "cooperation", "data"].map((tab) => companyAt(`company-${tab}`, "vigriezu", tab)),
  companyAt("company-unsuitable", "ergluzari", "sites"),
  companyAt("company-long", "ozols", "overview"),
  companyAt("company-empty", "udris", "cooperation"),
  companyAt("company-assess", "vigriezu", "sites", async (page) => {
    await page.getByRole("button", { name: /^(Novērtēt|Assess)$/ }).last().click();
    await page.locator("button[type=submit]").click();
    await page.locator("[role=dialog] [role=alert]").waitFor();
  }),
  companyAt("company-assessment", "ergluzari", "sites", async (page) => { await page.getByRole("button", { name: /Rādīt kritērijus|Show the criteria/ }).first().click(); }),
  companyAt("company-mentor", "vigriezu", "overview", async (page) => { await page.getByRole("button", { name: /^(Labot|Mainīt|Edit|Change).*: / }).first().click(); await page.getByRole("dialog").waitFor(); }),
  companyAt("company-paper", "vigriezu", "cooperation", async (page) => { await page.getByRole("button", { name: /Pievienot līgumu|Add an agreement/ }).first().click(); await page.getByRole("dialog").waitFor(); }),
  companyAt("company-signer", "vigriezu", "data", async (page) => { await page.getByRole("button", { name: /Pievienot pārstāvi|Add a representative/ }).first().click(); await page.getByRole("dialog").waitFor(); }),
  {
    name: "placement-hints",
    at: async (call) => {
      for (const row of (await call("placement_list", { ...placements, limit: 60 })).value.rows) {
        if ((await call("placement_get", { id: row.id })).value.hints.length > 0) return `/placements/${row.id}?stage=agreeing`;
      }
      return "/placements";
    },
    act: async (page) => { await page.getByRole("button", { name: /^(Labot|Mainīt|Edit|Change)/ }).first().click(); await page.getByRole("dialog").waitFor(); },
  },
  { name: "programmes", at: "/programmes" },
  { name: "programme", at: async (call) => `/programmes/${(await call("programme_list", {})).value.programmes[0].id}` },
  {
    name: "programme-older",
    at: async (call) => `/programmes/${(await call("programme_list", {})).value.programmes.find((row) => row.version > 1).first_id}`,
  },
  {
    name: "programme-new-version",
    at: async (call) => `/programmes/${(await call("programme_list", {})).value.programmes.find((row) => row.version > 1).id}`,
    act: async (page) => { await page.getByRole("heading", { name: /^(Moduļi|Modules)$/ }).evaluate((heading) => heading.scrollIntoView()); },
  },
  { name: "groups", at: "/students/groups" },
  { name: "group", at: "/students/groups", act: async (page) => { await page.getByRole("row").nth(1).click(); await page.getByRole("dialog").waitFor(); } },
  { name: "groups-rollover", at: "/students/groups/rollover" },
  { name: "groups-rollover-places", at: "/students/groups/rollover", act: async (page) => { await page.getByRole("table").first().evaluate((table) => table.scrollIntoView()); } },
  { name: "students-left", at: "/students", act: async (page) => { await page.getByRole("button", { name: /^(Mācās|Attending)/ }).click(); await page.getByRole("option").last().click(); } },
  { name: "import-file", at: "/import" },
  { name: "import-columns", at: "/import", act: readCsv },
  {
    name: "import-differences", at: "/import",
    act: async (page) => { await readCsv(page); await page.locator("article button").filter({ hasText: /Salīdzināt|Compare/ }).click(); await page.getByRole("table").waitFor(); },
  },
  {
    name: "import-choose", at: "/import",
    act: async (page, call) => { await readNamesakes(page, call); await page.locator("article button").filter({ hasText: /Salīdzināt|Compare/ }).click(); await page.getByRole("table").waitFor(); },
  },
  {
    name: "import-programmes", at: "/import?kind=programmes",
    act: async (page, call) => { await readProgrammes(page, call); await page.locator("article button").filter({ hasText: /Salīdzināt|Compare/ }).click(); await page.getByRole("table").waitFor(); await page.getByRole("button", { name: /Visas rindas|All rows/ }).click(); },
  },
  { name: "import-programmes-file", at: "/import?kind=programmes" },
  ...["students", "companies", "placements", "programmes"].map((list) => ({
    name: `export-${list}`, at: `/${list}`,
    act: async (page) => { await page.getByRole("button", { name: /^Eksportēt…|^Export…/ }).click(); await page.getByRole("dialog").waitFor(); if (list === "students") await page.getByText(/Personas kods|Personal code/).click(); },
  })),
  {
    name: "programme-library",
    at: async (call) => {
      const { programmes } = (await call("programme_list", {})).value;
      const [{ id, outcomes }] = programmes;
      const items = [["company", "offers", "Darba apģērbs, apavi un instrumenti no pirmās dienas.", [outcomes[0].code]], ["student", "expects", "Pilnu objekta gaitu no rievām sienā līdz nodošanai.", []]];
      for (const [party, side, text, outcome_codes] of items) await call("proven_item_save", { id: null, programme_id: text.startsWith("D") ? id : null, party, side, text, outcome_codes });
      return `/programmes/${id}`;
    },
    act: async (page) => { await page.getByRole("heading", { name: /Gaidu bibliotēka|Library of expectations/ }).scrollIntoViewIfNeeded(); },
  },
  { name: "quality", at: "/quality" },
  ...packetScreens,
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
  {
    name: "verify-receive", at: "/verify",
    act: async (page, call) => {
      const { name, content } = await signedElsewhere(call);
      await chooseFile(page, name, Buffer.from(content, "base64"), "application/pdf");
      await page.getByRole("button", { name: /^(Pievienot|Keep)$/ }).waitFor();
    },
  },
  {
    name: "settings-issued", at: async (call) => {
      const password = "parole-parole";
      const given = async (path) => (await readFile(path)).toString("base64");
      const { issuers } = (await call("issuer_list", {})).value;
      if (!issuers.some(({ issued }) => issued.some(({ standing }) => standing === "withdrawn"))) {
        const { paths } = (await call("identity_create", { name: "Žanete Krauze-Ķīniņa", password, folder: null })).value;
        const [{ id, issued: [old] }] = (await call("issuer_list", {})).value.issuers;
        const issuer = { id, file: await given(paths[2]), password };
        await call("identity_create", { name: "Aleksandra Konstantinova-Vanaga, prakses vadītāja", password, folder: null, issuer });
        await call("identity_withdraw", { id: old.id, issuer });
      }
      return "/settings";
    },
    act: async (page) => {
      await page.getByRole("tab", { name: /^(Parakstīšana|Signing)$/ }).click();
      await page.getByRole("heading", { name: /^(Skolas izdotās|Identities that)/ }).evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: "settings-withdraw", at: "/settings",
    act: async (page) => {
      await page.getByRole("tab", { name: /^(Parakstīšana|Signing)$/ }).click();
      await page.getByRole("button", { name: /^(Atsaukt|Withdraw): / }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  signing("sign-file", async () => undefined),
  signing("sign-card", async (page) => { await page.getByText(/^(Ar karti|A card)$/).click(); await page.getByText(/kartes programmatūr|card software|Sertifikāts kartē|Certificate on the card/).first().waitFor(); }),
  signing("sign-unanswered", signUnanswered),
  signing("sign-signed", async (page, call) => {
    await signUnanswered(page, call);
    await page.getByRole("button", { name: withoutStamp }).click();
    await page.getByText(/PAdES B-B/).waitFor();
    await page.getByText(/PAdES B-B/).scrollIntoViewIfNeeded();
  }),
  {
    name: "verify-container", at: "/verify",
    act: async (page, call) => {
      const { name, bytes } = await inContainer(call);
      await chooseFile(page, name, bytes, "application/vnd.etsi.asic-e+zip");
      await page.getByText(/Nav pārbaudīts|Not validated/).waitFor();
    },
  },
  ...["school", "templates", "calendar", "signing", "program", "data"].map((tab, index) => ({
    name: `settings-${tab}`, at: async (call) => { await unsetYear(call); return "/settings"; },
    act: async (page) => { await page.getByRole("tab").nth(index).click(); },
  })),
  { name: "calendar-shipped", at: "/settings?tab=calendar&year=2025", act: async (page) => { await page.getByRole("heading", { name: /^(Pārceltās darba dienas|Moved working days|Svētku dienas|Public holidays)$/ }).last().evaluate((heading) => heading.scrollIntoView()); } },
  {
    name: "calendar-refused", at: unsetYear,
    act: async (page) => {
      await page.getByRole("button", { name: /^(Pievienot pārceltu dienu|Add a moved day)$/ }).click();
      await typeDate(page, /^(1\. pārceltā diena: Brīva ir|Moved day 1: Off)/, "18112026");
      await page.locator("main button[type=submit]").click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  {
    name: "calendar-school", at: "/settings?tab=calendar&year=2026",
    act: async (page, call) => {
      await call("school_year_save", {
        school_year: 2026, moved: [{ off: "2027-05-03", worked: "2027-05-08" }],
        school_holidays: [{ name: "Rudens brīvdienas", start: "2026-10-19", end: "2026-10-23" }, { name: "Prakses konferences un karjeras nedēļa", start: "2027-02-08", end: "2027-02-12" }],
      });
      await page.reload();
      await page.getByText(/Šīs dienas noteikusi skola|set by the school/).waitFor();
    },
  },
  { name: "keys", at: "/", act: async (page) => { await page.keyboard.press("F1"); await page.getByRole("dialog").waitFor(); } },
  { name: "palette", at: "/", act: async (page) => { await page.keyboard.press("Control+k"); await page.getByRole("menuitem").first().waitFor(); } },
  {
    name: "palette-found", at: "/",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type("ko");
      await page.getByRole("menuitem").filter({ hasText: "SIA" }).first().waitFor();
    },
  },
  { name: "history", at: "/history" },
  {
    name: "record-history", at: async (call) => `/placements/${await firstId(call, "placement_list", placements)}`,
    act: async (page) => {
      await page.getByRole("button", { name: /Ieraksta vēsture|History of the record/ }).click();
      await page.getByRole("dialog").locator("li").first().waitFor();
    },
  },
  { name: "not-found", at: "/nowhere" },
];

/** Without a workspace: these come last, since they close the one that the others use. */
export const outside = [{ name: "welcome", at: "/" }, ...answeringScreens];
