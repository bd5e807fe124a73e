// Every page behind the sign-in that the people of the demonstration reach by links: members in six languages, staff in
// two; at both widths: axe, width, targets, languages, weight; and valid HTML.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inspect } from "./inspect.mjs";
import { DESK, englishOnly, LANGUAGES, PHONE } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";
import { validate } from "./validate.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MOST_BYTES = 60_000;
const OFFICE_LANGUAGES = ["en", "th"];
/** Every kind of page is looked at once in a language: by the first of the staff who reaches it. ALL=yes: by each. */
const all = process.env.ALL === "yes";
/** A folder for a picture of each page, if somebody wants to look at them. */
const PICTURES = process.env.PICTURES;
const started = Date.now();

const demo = await startDemo();
const browser = await startBrowser();
const html = validate();

const english = (language) => [...englishOnly(language), ...(OFFICE_LANGUAGES.includes(language) ? englishOnly(language, "office") : [])];

/** The kind of a page: its path with ids left out, and which questions it was asked. */
const kindOf = (path) => {
  const url = new URL(path, demo.url);
  const place = url.pathname.replace(/\/[0-9a-f-]{36}(?=\/|$)/g, "/…").replace(/\/[A-Z0-9]+(-[A-Z0-9]+)+(?=\/|$)/g, "/…");
  return place + [...url.searchParams.keys()].sort().join("&");
};

/** Pages that know nobody: `crawl` and `voice` look at them. */
const PUBLIC = new Set(["agreement", "contact", "corridors", "fees", "help", "how-it-works", "mark", "offline", "privacy",
  "receipts", "register", "report", "sign-in", "standard", "statistics", "verify", "watch"]);

const isRoom = (href, language) => {
  const url = new URL(href, demo.url);
  const [, first, second] = url.pathname.split("/");
  return url.origin === new URL(demo.url).origin && first === language && second && !PUBLIC.has(second)
    && !/\/(sign-out|files)(\/|$)/.test(url.pathname) && !/\.(csv|xlsx|ics|json|pdf)$/.test(url.pathname);
};

async function signIn(page, person, language) {
  await page.goto(`${demo.url}/${language}/sign-in`);
  await page.fill('input[name="email"]', person.email);
  await page.fill('input[name="password"]', person.password);
  await page.click("main form button.btn");
}

async function walk(person, language, known) {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, serviceWorkers: "block" });
  const page = await context.newPage();
  await signIn(page, person, language);
  const faults = [];
  const walked = new Set();
  let pages = 0;
  const waiting = [page.url()];
  const look = async (path) => {
    const answer = await page.goto(path);
    if (!answer || !(answer.headers()["content-type"] ?? "").startsWith("text/html")) return;
    const name = new URL(page.url()).pathname + new URL(page.url()).search;
    if (answer.status() !== 200) return faults.push(`${name} answers ${answer.status()}`);
    const text = await answer.text();
    if (Buffer.byteLength(text) > 6 * MOST_BYTES) faults.push(`${name} is ${Buffer.byteLength(text)} bytes before packing`);
    const links = await page.locator("a[href]").evaluateAll((every) => every.map((link) => link.href));
    waiting.push(...links.filter((href) => isRoom(href, language)));
    if (known.has(kindOf(path))) return;
    known.add(kindOf(path));
    pages += 1;
    html.keep(`${person.role} ${name}`, text);
    const wanted = { language, phrases: [], english: english(language), isRoom: true };
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${person.role}-${String(pages).padStart(3, "0")}-${viewport.width}-${language}.png`, fullPage: true });
      for (const fault of await page.evaluate(inspect, wanted)) faults.push(`${viewport.width} ${name} ${fault}`);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const v of violations) faults.push(`${viewport.width} ${name} axe ${v.id}: ${v.nodes[0].html.slice(0, 160)}`);
    }
  };
  while (waiting.length > 0) {
    const path = waiting.shift().split("#")[0];
    const kind = kindOf(path);
    if (walked.has(kind)) continue;
    walked.add(kind);
    await page.setViewportSize(PHONE);
    await look(path);
  }
  await context.close();
  return { faults, pages };
}

async function told(person, language, known) {
  if (process.env.ONLY && !`${person.role} ${language}`.startsWith(process.env.ONLY)) return;
  await test(`the pages of ${person.role}, ${language}`, async () => {
    const { faults, pages } = await walk(person, language, known);
    console.log(`     ${person.role}, ${language}: ${pages} pages`);
    const most = Number(process.env.FAULTS ?? 25);
    expect(faults.length === 0, `${faults.length} faults\n     ${faults.slice(0, most).join("\n     ")}`);
  });
}

/** The people one after another, in one language: what one has seen the next need not. */
async function round(people, language) {
  const known = new Set();
  for (const person of people) await told(person, language, all ? new Set() : known);
}

// Two rounds at a time.
const isOutside = (person) => person.role.endsWith("_owner") || person.role === "partner";
const members = demo.people.filter(isOutside);
const staff = demo.people.filter((person) => !isOutside(person));
const rounds = [...OFFICE_LANGUAGES.map((language) => [[...staff].reverse(), language]), ...LANGUAGES.map((language) => [members, language])];
const worker = async () => {
  for (let next = rounds.shift(); next; next = rounds.shift()) await round(...next);
};
await Promise.all([worker(), worker()]);

await test("every one of them is valid HTML", async () => {
  const faults = html.faults();
  expect(faults.length === 0, `${faults.length} kinds of errors\n     ${faults.slice(0, 25).join("\n     ")}`);
});

console.log(`     ${Math.round((Date.now() - started) / 1000)} s`);
await finish(browser, demo);
