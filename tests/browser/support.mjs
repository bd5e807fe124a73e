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

/** A window stays open all the while: a browser without one may end in the middle of the tests. */
export async function startBrowser() {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  await browser.newPage();
  return browser;
}

const results = { passed: 0, failed: 0 };

/** What `work` gives, or an error after so many seconds. */
function within(seconds, work) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`not done after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The longest that one test may take, in seconds: a page that never answers must not hold the rest. */
const LONGEST = 900;

export async function test(name, work) {
  try {
    await within(LONGEST, work());
    results.passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    results.failed += 1;
    console.log(`FAIL ${name}\n     ${error.message}`);
  }
}

/** Ends the browser and the demonstration, says what was seen, and leaves: also when the browser no longer answers. */
export async function finish(browser, demo) {
  await within(20, browser.close()).catch((error) => console.log(`     the browser did not end: ${error.message}`));
  demo.stop();
  console.log(`${results.passed} passed, ${results.failed} failed`);
  process.exit(results.failed === 0 ? 0 : 1);
}

export function expect(condition, words) {
  if (!condition) throw new Error(words);
}
