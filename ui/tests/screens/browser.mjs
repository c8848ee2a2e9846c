/** Chromium, and a page of it whose commands go to the server. */
import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** The window's own security settings hold here too: what breaks in the window must break here. */
const { security } = JSON.parse(readFileSync(new URL("../../../tauri.conf.json", import.meta.url), "utf8")).app;
const policy = security.csp?.replace("connect-src", "connect-src 'self'");

const found = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));

export const startBrowser = () => {
  if (!found) throw new Error("Chromium is missing: install the package `chromium`, or name the program in CHROMIUM");
  return chromium.launch({
    executablePath: found,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
};

/** A page of a size. What it reports as an error is collected in `errors`. */
export async function openPage(browser, { width, height }) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce", locale: "lv-LV" });
  if (policy) {
    await context.route((url) => url.pathname === "/", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
  }
  if (security.freezePrototype) await context.addInitScript(() => Object.freeze(Object.prototype));
  await context.addInitScript(() => {
    globalThis.__TAURI_INTERNALS__ = {
      invoke: (name, args) => fetch(`/call/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(args) }).then((reply) => reply.json()),
    };
  });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") errors.push(message.text()); });
  return { page, errors, close: () => context.close() };
}

/** Calls a command from the page, as the screens do. */
export const callFrom = (page, name, input) => page.evaluate(([command, given]) => globalThis.__TAURI_INTERNALS__.invoke(command, { input: given }), [name, input]);
