// Starts the demonstration and a browser; stops both.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const BINARY = process.env.WAYMARK_BIN ?? "target/debug/waymark";
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export async function startDemo() {
  const child = spawn(BINARY, ["demo", "--json", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const line = await new Promise((tell, fail) => {
    lines.once("line", tell);
    child.once("exit", (code) => fail(new Error(`the demonstration ended with ${code}`)));
  });
  const { url, people } = JSON.parse(line);
  return { url, people, stop: () => child.kill("SIGTERM") };
}

export async function startBrowser() {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

const results = { passed: 0, failed: 0 };

export async function test(name, work) {
  try {
    await work();
    results.passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    results.failed += 1;
    console.log(`FAIL ${name}\n     ${error.message}`);
  }
}

export function finish() {
  console.log(`${results.passed} passed, ${results.failed} failed`);
  process.exitCode = results.failed === 0 ? 0 : 1;
}

export function expect(condition, words) {
  if (!condition) throw new Error(words);
}
