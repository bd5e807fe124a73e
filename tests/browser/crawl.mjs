// Every public page in six languages: weight, requests, valid HTML, axe, languages, targets, width.
import { readFileSync } from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import { inspect } from "./inspect.mjs";
import { catalogue, DESK, englishOnly, LANGUAGES, PHONE, publicPages } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";
import { validate } from "./validate.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A folder for a picture of each page, if somebody wants to look at them. */
const PICTURES = process.env.PICTURES;
const started = Date.now();

const demo = await startDemo();
const browser = await startBrowser();
const pages = await publicPages(demo);
const html = validate();

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
    html.keep(address, await answer.text());
    const wanted = { language, phrases: phrases(language), english: englishOnly(language) };
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${at}-${viewport.width}-${language}.png`, fullPage: true });
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

// Two at a time.
const rest = [...LANGUAGES];
const worker = async () => {
  for (let next = rest.shift(); next; next = rest.shift()) await told(next);
};
await Promise.all([worker(), worker()]);
for (const [language, { path, bytes }] of Object.entries(heaviest)) {
  console.log(`     heaviest small page, ${language}: ${bytes} bytes, ${path || "home"}`);
}

await test("every page is valid HTML", async () => {
  const faults = html.faults();
  expect(faults.length === 0, `${faults.length} kinds of errors\n     ${faults.slice(0, 15).join("\n     ")}`);
});

console.log(`     ${Math.round((Date.now() - started) / 1000)} s`);
await finish(browser, demo);
