/** What the screens do, said as claims and tried over the real service. */
import assert from "node:assert/strict";
import { answeringClaims } from "./answering.mjs";
import { packetClaims } from "./packets.mjs";
import { chooseFile, csv, placementWhose, readCsv, selectRows, typeDate, unsetYear, workBased } from "./screens.mjs";

const people = (search) => ({ search, group: null, after: null, limit: 50 });
const rows = (page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });

export const claims = {
  ...packetClaims,
  ...answeringClaims,
  "a search without diacritics finds names with them": async ({ page, open, call }) => {
    const name = (await call("student_list", people(""))).value.rows.map((row) => row.name).find((found) => found.startsWith("Ā"));
    assert.ok(name, "the demonstration has a student whose name begins with Ā");
    await open("/students");
    const typed = name.split(",")[0].normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
    const total = (await call("student_count", people(typed))).value.count;
    await page.getByRole("searchbox").fill(typed);
    await page.getByRole("status").filter({ hasText: new RegExp(`^${total} `) }).waitFor();
    await page.getByRole("rowheader", { name }).waitFor();
    assert.equal(await rows(page).count(), total);
  },

  "a list is searched and opened with the keyboard alone": async ({ page, open }) => {
    await open("/companies");
    await rows(page).first().waitFor();
    await page.keyboard.press("Control+f");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "search");
    // Past the filter beside the search, and the saved ones.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/companies\/[0-9a-f-]{36}/);
  },

  "a name is found and opened by typing it behind Ctrl+K": async ({ page, open, call }) => {
    const [row] = (await call("student_list", people(""))).value.rows;
    await open("/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type(row.name.replaceAll(/[,-]/g, " ").normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
    await page.getByRole("menuitem", { name: row.name }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`students/${row.id}`));
  },

  "a change is undone with Ctrl+Z, named, and made again with Ctrl+Y": async ({ page, open, call }) => {
    const [row] = (await call("student_list", people(""))).value.rows;
    const telephone = async () => (await call("student_get", { id: row.id })).value.phone;
    const before = await telephone();
    await open(`/students/${row.id}`);
    await page.getByLabel("Tālrunis", { exact: true }).first().fill("20 000 001");
    await page.getByRole("button", { name: "Saglabāt" }).first().click();
    await page.getByRole("button", { name: /^Atsaukt: audzēkņa dati/ }).waitFor();
    assert.equal(await telephone(), "20 000 001");
    await page.locator("main").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Atsaukts: audzēkņa dati.").waitFor();
    assert.equal(await telephone(), before);
    await page.keyboard.press("Control+y");
    await page.getByText("Atjaunots: audzēkņa dati.").waitFor();
    assert.equal(await telephone(), "20 000 001");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: /^Atjaunot: audzēkņa dati/ }).waitFor();
    assert.equal(await telephone(), before);
  },

  "a plan is begun from the modules of the programme, told about while it is typed, and saved": async ({ page, open, call }) => {
    const { id } = await workBased(call);
    await call("plan_save", { placement_id: id, rows: [] });
    await open(`/placements/${id}?stage=agreeing&part=plan`);
    const plan = page.locator("#part-plan");
    await plan.getByText("Bez tā līgumu par darba vidē balstītām mācībām nevar izsniegt").waitFor();
    await plan.getByRole("button", { name: "Sākt no programmas moduļiem" }).press("Enter");
    const amount = plan.getByRole("textbox", { name: /^1\. rinda: Stundas/ });
    await amount.waitFor();
    const share = () => plan.getByText(/% \(vismaz 25 %\)/).innerText();
    await plan.getByText(/% \(vismaz 25 %\)/).waitFor();
    const before = await share();
    await amount.fill("5000");
    await amount.press("Tab");
    await plan.getByText("mazāk par 25 %").waitFor();
    assert.notEqual(await share(), before);
    await plan.getByRole("button", { name: "Noņemt 1. rindu" }).press("Enter");
    await plan.getByText("mazāk par 25 %").waitFor({ state: "detached" });
    const rows = await plan.getByRole("button", { name: /^Noņemt/ }).count();
    await plan.getByRole("button", { name: "Saglabāt" }).click();
    await page.getByRole("button", { name: /^Atsaukt: individuālais plāns/ }).waitFor();
    assert.equal((await call("plan_get", { id })).value.plan.rows.length, rows);
  },

  "a week is typed with the keyboard, told about as it is left, and saved": async ({ page, open, call }) => {
    const { id } = await placementWhose(call, ({ time }) => time.shifts.length === 0);
    await open(`/placements/${id}?stage=agreeing&part=hours`);
    const field = (day, part) => page.getByRole("textbox", { name: `${day}: ${part}`, exact: true });
    await field("Pirmdiena", "Sākums").fill("8");
    await field("Pirmdiena", "Beigas").fill("15.30");
    await page.getByRole("button", { name: "Kā pirmdien: līdz piektdienai" }).click();
    await page.getByText("35 h", { exact: true }).first().waitFor();
    await field("Ceturtdiena", "Sākums").press("ArrowDown");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "Piektdiena: Sākums");
    await field("Piektdiena", "Beigas").fill("13.3");
    await field("Piektdiena", "Beigas").press("Enter");
    await page.getByRole("alert").filter({ hasText: "Tas nav laiks" }).waitFor();
    await field("Piektdiena", "Beigas").fill("13.30");
    await field("Piektdiena", "Beigas").press("Enter");
    await page.getByText("33 h", { exact: true }).first().waitFor();
    const { week, time } = (await call("working_time_get", { id })).value;
    assert.deepEqual([week, time.shifts.at(-1)], [33 * 60, { weekday: 5, from: "08:00", to: "13:30", break_minutes: 30 }]);
  },

  "a school year is typed, kept for the weeks of placements, and forgotten again": async ({ page, open, call }) => {
    const year = async () => (await call("school_year_get", { school_year: 2026 })).value;
    await open(await unsetYear(call));
    await page.getByText("zināmas tikai svētku dienas").waitFor();
    await typeDate(page, /^Rudens brīvdienas: No/, "19102026");
    await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
    await page.getByRole("alert").filter({ hasText: "Rudens brīvdienas: Līdz" }).waitFor();
    await typeDate(page, /^Rudens brīvdienas: Līdz/, "23102026");
    await page.getByRole("button", { name: "Saglabāt", exact: true }).click();
    await page.getByText("Šīs dienas noteikusi skola").waitFor();
    assert.deepEqual((await year()).school_holidays, [{ name: "Rudens brīvdienas", start: "2026-10-19", end: "2026-10-23" }]);
    await page.getByRole("button", { name: "Aizmirst skolas ierakstīto" }).click();
    await page.getByText("zināmas tikai svētku dienas").waitFor();
    assert.equal((await year()).known, "unknown");
  },

  "what somebody else changed while a form was filled in is not overwritten": async ({ page, open, call }) => {
    const [row] = (await call("student_list", people(""))).value.rows;
    const student = (await call("student_get", { id: row.id })).value;
    const { placements, has_code, code_is_doubtful, is_minor, ...input } = student;
    await open(`/students/${row.id}`);
    await page.getByLabel("Tālrunis", { exact: true }).first().fill("20 000 003");
    await call("student_save", { ...input, personal_code: null, email: "cits@example.org" });
    await page.getByRole("button", { name: "Saglabāt" }).first().click();
    await page.getByRole("alert").filter({ hasText: "pa to laiku kāds ir mainījis" }).waitFor();
    const after = (await call("student_get", { id: row.id })).value;
    assert.deepEqual([after.phone, after.email], [student.phone, "cits@example.org"]);
    assert.equal(await page.getByLabel("E-pasts", { exact: true }).first().inputValue(), "cits@example.org");
    await page.getByRole("button", { name: "Saglabāt" }).first().click();
    await page.getByText("pa to laiku kāds ir mainījis").waitFor({ state: "detached" });
    const both = (await call("student_get", { id: row.id })).value;
    assert.deepEqual([both.phone, both.email], ["20 000 003", "cits@example.org"]);
    await call("undo", {});
    await call("undo", {});
  },

  "a tile of the day opens its list with as many rows as it says": async ({ page, open, call }) => {
    const { overdue } = (await call("today", {})).value.counts;
    await open("/");
    await page.getByRole("link", { name: /Nokavēts/ }).first().click();
    await page.waitForURL(/attention=overdue/);
    await page.getByRole("status").filter({ hasText: new RegExp(`^${overdue} `) }).waitFor();
  },

  "the language changes while the page stays": async ({ page, open }) => {
    await open("/programmes");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Programmes" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    assert.match(page.url(), /programmes$/);
    await page.getByRole("button", { name: "Latviešu" }).click();
    await page.getByRole("heading", { level: 1, name: "Programmas" }).waitFor();
  },

  "a refused form takes the focus to its summary, and the summary leads to the field": async ({ page, open }) => {
    await open("/placements/new");
    await page.getByRole("button", { name: "Saglabāt" }).click();
    const summary = page.getByRole("alert").filter({ hasText: "Praktikants" });
    await summary.waitFor();
    assert.ok(await page.evaluate(() => document.activeElement?.querySelector("[role=alert]") !== null));
    await summary.getByRole("link", { name: /Praktikants/ }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "field-student_id");
  },

  "a personal code is shown only when asked for, and the asking is in the journal": async ({ page, open, call }) => {
    const student = (await call("student_list", people(""))).value.rows.find((row) => row.has_code);
    await open(`/students/${student.id}`);
    const shown = page.getByText(/^\d{6}-\d{5}$/);
    assert.equal(await shown.count(), 0);
    await page.getByRole("button", { name: "Rādīt kodu" }).click();
    await shown.waitFor();
    const history = (await call("history_get", { entity: "student", id: student.id })).value.rows;
    assert.ok(history.some((row) => row.note !== null), "the journal has a note about it");
  },

  "an import writes the good rows after they were shown, and names the bad ones": async ({ page, open, call }) => {
    await open("/import");
    await readCsv(page);
    await page.getByRole("button", { name: "Salīdzināt ar darba datni" }).click();
    await page.getByText("Nekas vēl nav ierakstīts.").waitFor();
    assert.equal((await call("student_list", people("kļaviņa ance"))).value.rows.length, 0, "nothing is written yet");
    const bad = page.getByRole("row").filter({ hasText: "C, Dzimšanas datums" });
    assert.equal(await bad.count(), csv.split("\r\n").length - 2);
    await page.getByRole("button", { name: /^Ierakstīt 1 / }).click();
    await page.getByText("Imports pabeigts").waitFor();
    const found = (await call("student_list", people("klavina ance"))).value.rows;
    assert.equal(found.length, 1);
    await page.getByRole("link", { name: "Skatīt sarakstu" }).click();
    await page.getByRole("rowheader", { name: found[0].name }).waitFor();
  },

  "a long import says how far it is and is stopped with nothing written": async ({ page, open, call }) => {
    const before = (await call("student_count", people(""))).value.count;
    await open("/import");
    const rows = Array.from({ length: 20_000 }, (_, row) => `Gunta;Garāimporta ${row};01.02.2008.;K9`);
    await chooseFile(page, "liela.csv", ["Vārds;Uzvārds;Dzimšanas datums;Grupa", ...rows].join("\n"), "text/csv");
    await page.getByRole("button", { name: "Salīdzināt ar darba datni" }).click();
    const listed = page.getByRole("table", { name: "Kas mainīsies" });
    assert.equal(await listed.getAttribute("aria-rowcount"), "20001");
    await listed.getByRole("rowheader", { name: "Gunta Garāimporta 0", exact: true }).waitFor();
    const last = async () => Number(await listed.locator("[aria-rowindex]").last().getAttribute("aria-rowindex"));
    for (let tries = 0; await last() < 390; tries++) {
      assert.ok(tries < 300, `the rows end at ${await last()}`);
      await listed.evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await page.waitForTimeout(100);
    }
    // Stopped from within the page the moment it can be: a fast machine has written the rows before a second word from here arrives.
    await page.evaluate(() => new MutationObserver((_, watch) => {
      const stop = [...document.querySelectorAll("button")].find((button) => button.textContent === "Apturēt");
      if (!stop || !document.querySelector("[role=progressbar]")?.textContent.includes("Ieraksta rindas")) return;
      watch.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true, attributes: true }));
    await page.getByRole("button", { name: /^Ierakstīt 20\s?000 / }).click();
    await page.getByText("Darbs ir apturēts. Nekas nav ierakstīts.").waitFor();
    assert.equal((await call("student_count", people(""))).value.count, before);
  },

  "all that match are selected with the keyboard, changed in one step and brought back by one undo": async ({ page, open, call }) => {
    const present = async () => (await call("student_list", { ...people(""), limit: 200 })).value.rows;
    const before = await present();
    const group = before[0].group;
    const others = before.filter((row) => row.group !== group).length;
    await open("/students");
    await rows(page).first().waitFor();
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Control+a");
    await page.getByRole("status").filter({ hasText: new RegExp(`^Atlasīt. ${before.length} `) }).waitFor();
    await page.getByRole("button", { name: "Mainīt grupu…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: /grupa/ }).click();
    await page.getByRole("option", { name: group }).click();
    await page.getByRole("dialog").getByText(new RegExp(`^Mainīsies ${others} `)).waitFor();
    await page.getByRole("button", { name: new RegExp(`^Mainīt ${others} `) }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    assert.ok((await present()).every((row) => row.group === group));
    assert.equal(await page.getByRole("region", { name: "Atlasītie ieraksti" }).count(), 0);
    await page.getByRole("button", { name: new RegExp(`^Atsaukt: audzēkņu grupas maiņa .${others} `) }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Atsaukts: audzēkņu grupas maiņa").waitFor();
    assert.deepEqual(await present(), before);
  },

  "Space selects, a row with Shift ends a range, Esc clears and leaves the focus in the list": async ({ page, open }) => {
    await open("/companies");
    await rows(page).first().waitFor();
    const bar = page.getByRole("region", { name: "Atlasītie ieraksti" });
    await page.getByRole("grid").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(" ");
    await bar.getByRole("status").filter({ hasText: "Atlasīts 1 " }).waitFor();
    await selectRows(page, [2]);
    await rows(page).nth(5).getByRole("checkbox").click({ force: true, modifiers: ["Shift"] });
    await bar.getByRole("status").filter({ hasText: "Atlasīti 5 " }).waitFor();
    await bar.getByRole("button", { name: "Noņemt atlasi" }).focus();
    await page.keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.closest("[role=grid]") !== null);
  },

  "a filter kept under a name is chosen again, and says when the list was altered": async ({ page, open, call }) => {
    await open("/students");
    await page.getByRole("searchbox").fill("a");
    await page.waitForURL(/search=a/);
    await page.getByRole("button", { name: "Saglabātie filtri" }).click();
    await page.getByRole("menuitem", { name: "Saglabāt ar nosaukumu…" }).click();
    await page.getByLabel("Nosaukums").fill("Ar burtu a");
    await page.getByRole("dialog").getByRole("button", { name: "Saglabāt" }).click();
    await page.getByRole("button", { name: "Filtrs: Ar burtu a", exact: true }).waitFor();
    await page.getByRole("searchbox").fill("ab");
    await page.getByRole("button", { name: "Filtrs: Ar burtu a (mainīts)" }).click();
    await page.getByRole("menuitemradio", { name: "Ar burtu a" }).click();
    await page.getByRole("button", { name: "Filtrs: Ar burtu a", exact: true }).waitFor();
    assert.equal(await page.getByRole("searchbox").inputValue(), "a");
    await call("undo", {});
    assert.deepEqual((await call("saved_view_list", {})).value.views.filter((view) => view.shows.register === "students"), []);
  },
};
