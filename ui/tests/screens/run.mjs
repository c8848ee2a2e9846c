/**
 * Every screen in both languages, light, dark and forced colours: axe finds nothing, nothing is reported as an
 * error, nothing runs out of the window; also at 200 % zoom; pictures at 1280×800 and 1920×1080 go to `screens-out/`.
 *
 * Each language has a server of its own, so that both go side by side; a screen is opened once and looked at in every look.
 *
 * `node tests/screens/run.mjs [name…]` takes only the screens whose name begins so (and `claims`); `AMATS_LOOKS=light,dark` only those looks.
 */
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { callFrom, openPage, startBrowser } from "./browser.mjs";
import { claims } from "./claims.mjs";
import { outside, screens } from "./screens.mjs";
import { startServer } from "./server.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wanted = process.argv.slice(2);
const pictures = new URL("../../screens-out/", import.meta.url).pathname;
const sizes = { small: { width: 1280, height: 800 }, large: { width: 1920, height: 1080 }, zoomed: { width: 640, height: 400 } };
const looks = [
  { name: "light", theme: "light", size: "small" },
  { name: "light-large", theme: "light", size: "large", axe: false },
  { name: "dark", theme: "dark", size: "small" },
  { name: "forced", theme: "light", size: "small", forced: true },
  // 1280×800 at 200 %: the page has half the pixels each way.
  { name: "zoomed", theme: "light", size: "zoomed" },
].filter((look) => !process.env.AMATS_LOOKS || process.env.AMATS_LOOKS.split(",").includes(look.name));

const chosen = (screen) => wanted.length === 0 || wanted.some((name) => screen.name.startsWith(name));
const wantedClaims = chosen({ name: "claims" }) ? Object.entries(claims) : [];
const failures = [];

async function judge(page, errors, title, look) {
  if (look.axe !== false) await judgeAccess(page, title);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) failures.push(`${title}: ${wide} px too wide`);
  for (const error of errors.splice(0)) failures.push(`${title}: ${error}`);
}

async function judgeAccess(page, title) {
  await page.evaluate(axe);
  // React Aria's announcer names things that may have gone since; pdf.js measures letters on a canvas of its own.
  const theirs = [["[data-live-announcer]"], [".hiddenCanvasElement"]];
  const { violations } = await page.evaluate((exclude) => globalThis.axe.run({ exclude }, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    // Addresses of screens begin with a hash: axe takes the first one out of sight for a skip link.
    rules: { "skip-link": { enabled: false } },
  }), theirs);
  for (const violation of violations) failures.push(`${title}: ${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(" | ")} (${violation.help})`);
}

/** Waits until nothing is being read and two frames have been painted. */
const settle = (page) => page.evaluate(async () => {
  const words = /Ielādē…|Loading…/;
  for (let tries = 0; tries < 100 && words.test(document.body.innerText); tries++) await new Promise((done) => setTimeout(done, 50));
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
});

/** Puts the page into a look. Chromium leaves some icons in their old colour unless every style is worked out anew. */
async function dress(page, look) {
  await page.emulateMedia({ colorScheme: look.theme, forcedColors: look.forced ? "active" : "none", reducedMotion: "reduce" });
  await page.setViewportSize(sizes[look.size]);
  await page.evaluate(async (name) => {
    // The page follows the media in its next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { --look: ${name}; }`);
    document.adoptedStyleSheets = [sheet];
  }, look.name);
}

async function take(opened, title, look) {
  const { page, errors } = opened;
  await dress(page, look);
  await settle(page);
  await page.screenshot({ path: `${pictures}${title}.png` });
  await judge(page, errors, title, look);
}

async function visit(opened, address, screen, language) {
  const { page, errors } = opened;
  const call = (name, input) => callFrom(page, name, input);
  let title = `${screen.name}-${language}`;
  try {
    const place = typeof screen.at === "string" ? screen.at : await screen.at(call);
    await page.setViewportSize(sizes.small);
    await page.goto("about:blank");
    await page.goto(`${address}/#${place}`);
    await page.locator("h1").first().waitFor({ timeout: 10000 });
    await settle(page);
    if (screen.act) await screen.act(page, call);
    for (const look of looks) {
      title = `${screen.name}-${language}-${look.name}`;
      await take(opened, title, look);
    }
  } catch (error) {
    failures.push(`${title}: ${String(error).split("\n")[0]}`);
    await page.screenshot({ path: `${pictures}${title}.png` }).catch(() => undefined);
    errors.splice(0);
  }
}

/** Looks at screens in one language, on a server of its own. */
async function tour(browser, address, shown, language) {
  const opened = await openPage(browser, sizes.small);
  await opened.page.goto(`${address}/`);
  await callFrom(opened.page, "theme_set", { theme: "system" });
  await callFrom(opened.page, "language_set", { language });
  for (const screen of shown) await visit(opened, address, screen, language);
  await opened.close();
}

/** Tries claims, each in a page of its own, in Latvian. */
async function tryClaims(browser, address, tried) {
  for (const [claim, attempt] of tried) {
    const opened = await openPage(browser, sizes.small);
    const call = (name, input) => callFrom(opened.page, name, input);
    const open = async (place) => {
      await opened.page.goto(`${address}/#${place}`);
      await opened.page.locator("h1").first().waitFor({ timeout: 10000 });
      await settle(opened.page);
    };
    try {
      await opened.page.goto(`${address}/`);
      await call("language_set", { language: "lv" });
      await opened.page.goto("about:blank");
      await opened.page.goto(`${address}/`);
      await attempt({ page: opened.page, open, call });
    } catch (error) {
      failures.push(`not so: ${claim}: ${String(error).split("\n").slice(0, 4).join(" ")}`);
      await opened.page.screenshot({ path: `${pictures}not-so-${claim.replaceAll(/\W+/g, "-")}.png` });
    }
    for (const error of opened.errors.splice(0)) failures.push(`${claim}: ${error}`);
    await opened.close();
  }
}

await mkdir(pictures, { recursive: true });
const servers = await Promise.all([startServer(), startServer()]);
const browser = await startBrowser();
try {
  await Promise.all(["lv", "en"].map(async (language, lane) => {
    const { address } = servers[lane];
    if (looks.length > 0) await tour(browser, address, screens.filter(chosen), language);
    await tryClaims(browser, address, wantedClaims.filter((_, index) => index % servers.length === lane));
    if (looks.length > 0 && outside.some(chosen)) {
      await fetch(`${address}/call/workspace_close`, { method: "POST", headers: { "content-type": "application/json" }, body: "{\"input\":{},\"seen\":null}" });
      await tour(browser, address, outside.filter(chosen), language);
    }
  }));
} finally {
  await browser.close();
  for (const server of servers) server.stop();
}
if (failures.length > 0) {
  process.stderr.write(`${failures.join("\n")}\n${failures.length} findings\n`);
  process.exit(1);
}
const count = [...screens, ...outside].filter(chosen).length;
process.stdout.write(`${count} screens, 2 languages, ${looks.length} looks: axe finds nothing, no errors, nothing too wide; ${wantedClaims.length} claims hold\n`);
