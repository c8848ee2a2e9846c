/**
 * The real service on a real temporary demonstration workspace, behind HTTP: `serve` of the Rust tests package.
 * The screens under test are the built ones; only the way to the commands differs from the window.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

const freePort = () => new Promise((done, failed) => {
  const probe = createServer();
  probe.once("error", failed);
  probe.listen(0, "127.0.0.1", () => { const { port } = probe.address(); probe.close(() => done(port)); });
});

const answers = async (address) => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};

/**
 * Starts the server and gives its address and a way to stop it. AMATS_SERVE names a program that is built already.
 */
export async function startServer() {
  if (!existsSync(resolve(root, "ui/dist/index.html"))) throw new Error("ui/dist is missing: run `npm run build` first");
  const port = await freePort();
  const built = process.env.AMATS_SERVE;
  const [program, first] = built ? [built, []] : ["cargo", ["run", "--quiet", "-p", "tests", "--bin", "serve", "--"]];
  const child = spawn(program, [...first, "--demo", "--port", String(port)], { cwd: root, stdio: ["ignore", "inherit", "inherit"], detached: true });
  const stop = () => { try { process.kill(-child.pid, "SIGTERM"); } catch { /* it has ended already */ } };
  const address = `http://127.0.0.1:${port}`;
  // A cold build of the service takes minutes; a warm start less than a second.
  for (let tries = 0; tries < 3600; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended with status ${child.exitCode}`);
    if (await answers(address)) return { address, stop };
    await wait(250);
  }
  stop();
  throw new Error("the server did not answer in fifteen minutes");
}
