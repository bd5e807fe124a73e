// Every public page in six languages: weight, requests, valid HTML, axe, languages, targets, width.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, textsOf } from "./inspect.mjs";
import { catalogue, DESK, LANGUAGES, PHONE, publicPages } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const started = Date.now();

const demo = await startDemo();
const browser = await startBrowser();
const pages = await publicPages(demo);
const saved = mkdtempSync(join(tmpdir(), "waymark-pages-"));

/** The answer as it goes over the wire to a browser that takes gzip. */
const weigh = (path) =>
  new Promise((tell, fail) => {
    http.get(demo.url + path, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece) => (bytes += piece.length));
      answer.on("end", () => tell({ bytes, status: answer.statusCode }));
    }).on("error", fail);
  });

const phrases = (language) => {
  const words = catalogue(language);
  return ["status-do-not-pay", "do-not-pay-inline", "do-not-pay-short"].map((key) => words.get(key)).filter(Boolean);
};

const english = new Map();
const heaviest = {};

async function crawl(language) {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const faults = [];
  for (const [at, { path, limit, status }] of pages.entries()) {
    const address = `/${language}${path}`;
    const weight = await weigh(address);
    if (weight.status !== status) faults.push(`${path} answers ${weight.status}, not ${status}`);
    if (weight.bytes > limit) faults.push(`${path} weighs ${weight.bytes} bytes, more than ${limit}`);
    if (limit < 20_000 && weight.bytes > (heaviest[language]?.bytes ?? 0)) heaviest[language] = { path, ...weight };
    await page.setViewportSize(PHONE);
    const answer = await page.goto(demo.url + address);
    writeFileSync(join(saved, `${language}-${at}.html`), await answer.text());
    if (language === "en") english.set(path, await page.evaluate(textsOf));
    const wanted = { language, phrases: phrases(language), english: english.get(path) ?? [] };
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      for (const fault of await page.evaluate(inspect, wanted)) faults.push(`${viewport.width} ${path} ${fault}`);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const v of violations) faults.push(`${viewport.width} ${path} axe ${v.id}: ${v.nodes[0].html.slice(0, 160)}`);
    }
  }
  await context.close();
  return faults;
}

const told = async (language) =>
  test(`${pages.length} pages at ${PHONE.width} and ${DESK.width} px, ${language}`, async () => {
    const faults = await crawl(language);
    const most = Number(process.env.FAULTS ?? 25);
    expect(faults.length === 0, `${faults.length} faults\n     ${faults.slice(0, most).join("\n     ")}`);
  });

// English first: the others are compared with it. Then two at a time.
await told("en");
const rest = LANGUAGES.filter((language) => language !== "en");
const worker = async () => {
  for (let next = rest.shift(); next; next = rest.shift()) await told(next);
};
await Promise.all([worker(), worker()]);
for (const [language, { path, bytes }] of Object.entries(heaviest)) {
  console.log(`     heaviest small page, ${language}: ${bytes} bytes, ${path || "home"}`);
}

await test("every page is valid HTML", async () => {
  const jar = join(require.resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  try {
    execFileSync("java", ["-Xss4m", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "gnu", saved], { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 });
  } catch (error) {
    const lines = String(error.stderr).trim().split("\n");
    const kinds = new Map(lines.map((line) => [line.replace(/^.*?: (error|info)/, "$1").slice(0, 200), line]));
    const named = [...kinds.values()].slice(0, 15).map((line) =>
      line.replace(/^"?file:.*\/(..)-(\d+)\.html"?/, (_, language, at) => `/${language}${pages[at].path}`));
    expect(false, `${lines.length} errors\n     ${named.join("\n     ")}`);
  }
});

rmSync(saved, { recursive: true });
await browser.close();
demo.stop();
console.log(`     ${Math.round((Date.now() - started) / 1000)} s`);
finish();
