// A worker tells what was paid: the whole way on a small phone without JavaScript and without a style sheet, what it
// weighs, and each of its pages looked at in six languages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inspect } from "./inspect.mjs";
import { catalogue, DESK, englishOnly, LANGUAGES, PHONE } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";
import { validate } from "./validate.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const MOST_PAGES = 9;
const MOST_BYTES = 150_000;
/** A folder for pictures of each page, if somebody wants to look at them. */
const PICTURES = process.env.PICTURES;

const demo = await startDemo();
const browser = await startBrowser();
const html = validate();

/** What is typed on each page of questions, by the end of its address. */
const ANSWERS = {
  report: (page) => page.check('input[name="happened"][value="fees"]'),
  who: (page) => page.fill('textarea[name="known_as"]', "091234567"),
  job: async (page) => {
    await page.selectOption('select[name="from"]', "MM");
    await page.selectOption('select[name="to"]', "TH");
    await page.fill('input[name="wage"]', "10000");
  },
  paid: async (page) => {
    await page.check('input[name="code"][value="RF1"]');
    await page.fill('input[name="amount"]', "၂၇၀၀၀");
  },
  signs: (page) => page.locator('input[name="signs"]').first().check(),
  story: (page) => page.fill('textarea[name="story"]', "27000"),
  wish: (page) => page.check('input[name="wish"][value="count_me"]'),
  contact: (page) => page.check('input[name="by"][value="receipt"]'),
  check: async () => {},
};

/** Goes from the first question to the receipt; `look` sees each page before it is answered. Gives the code. */
async function tell(page, language, look) {
  await page.goto(`${demo.url}/${language}/report`);
  for (let step = 0; step < 12; step += 1) {
    const place = new URL(page.url()).pathname.split("/").pop();
    await look(page, place);
    if (place === "receipt") return (await page.locator("p.num b").first().innerText()).trim();
    const answer = ANSWERS[place];
    expect(answer, `an unknown page: ${page.url()}`);
    await answer(page);
    await page.locator("main form button.btn").first().click();
    const now = new URL(page.url()).pathname.split("/").pop();
    expect(now !== place, `${place} was not taken: ${(await page.locator("main").innerText()).slice(0, 300)}`);
  }
  throw new Error("the questions do not end");
}

await test(`in Burmese at ${PHONE.width} px without JavaScript and style sheet: at most ${MOST_PAGES} pages and ${MOST_BYTES} bytes`, async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, serviceWorkers: "block" });
  const page = await context.newPage();
  const sizes = [];
  page.on("requestfinished", (request) => sizes.push(request.sizes().then((of) => of.responseBodySize + of.responseHeadersSize)));
  const places = [];
  const code = await tell(page, "my", async (_, place) => {
    places.push(place);
    await page.evaluate(() => document.querySelectorAll("style,link[rel=stylesheet]").forEach((sheet) => sheet.remove()));
    // In the order of the page: the question, then its fields, then the button.
    const order = await page.evaluate(() => [...document.querySelectorAll("main h1, main input:not([type=hidden]), main button")].map((e) => e.tagName));
    expect(order[0] === "H1", `${place} begins with ${order[0]}`);
  });
  expect(/^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}$/.test(code), `no receipt: ${code}`);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const questions = places.filter((place) => place !== "receipt");
  console.log(`     ${questions.length} pages of questions, ${bytes} bytes with the receipt`);
  expect(questions.length <= MOST_PAGES, `${questions.length} pages: ${questions.join(" ")}`);
  expect(bytes <= MOST_BYTES, `${bytes} bytes`);
  // The code is shown again only after "I saved it"; it opens the report's status in a browser that knows nothing.
  await page.check('input[name="saved"]');
  await page.locator("main form button").first().click();
  expect((await page.locator("p.num b").first().innerText()).trim() === code, "the code is not shown again");
  const other = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const back = await other.newPage();
  await back.goto(`${demo.url}/my/report/return`);
  await back.fill('input[name="code"]', code);
  await back.locator("main form button").first().click();
  expect((await back.locator("h1").innerText()).includes(catalogue("my").get("report-report")), "the code opens nothing");
  await other.close();
  await context.close();
});

await test("whoever leaves in the middle leaves nothing on the phone; whoever comes back finds all of it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  let page = await context.newPage();
  await page.goto(`${demo.url}/my/report`);
  await page.check('input[name="happened"][value="threats"]');
  await page.locator("main form button.btn").first().click();
  // The phone goes off and on again: what was typed is there.
  const other = await context.newPage();
  await page.close();
  page = other;
  await page.goto(`${demo.url}/my/report`);
  expect(await page.isChecked('input[name="happened"][value="threats"]'), "what was typed is lost");
  await page.locator('form[action$="/leave"] button, a[href$="/leave"]').first().click();
  expect((await context.cookies()).length === 0, "a cookie is left");
  await page.goto(`${demo.url}/my/report`);
  expect(!(await page.isChecked('input[name="happened"][value="threats"]')), "what was typed is still there");
  await context.close();
});

async function walk(language) {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const faults = [];
  const english = englishOnly(language);
  let last = null;
  page.on("response", (answer) => {
    if (answer.request().isNavigationRequest() && answer.status() < 300) last = answer;
  });
  const look = async (_, place) => {
    html.keep(`/${language}/report … ${place}`, await last.text());
    await page.evaluate(AXE);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${place}-${viewport.width}-${language}.png`, fullPage: true });
      for (const fault of await page.evaluate(inspect, { language, phrases: [], english })) faults.push(`${viewport.width} ${place} ${fault}`);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const v of violations) faults.push(`${viewport.width} ${place} axe ${v.id}: ${v.nodes[0].html.slice(0, 160)}`);
    }
    await page.setViewportSize(PHONE);
  };
  const code = await tell(page, language, look);
  await page.check('input[name="saved"]');
  await page.locator("main form button").first().click();
  await look(page, "saved");
  await page.goto(`${demo.url}/${language}/report/return`);
  await page.fill('input[name="code"]', code);
  await page.locator("main form button").first().click();
  await look(page, "back");
  await context.close();
  return faults;
}

for (const language of LANGUAGES) {
  await test(`each page of a report at ${PHONE.width} and ${DESK.width} px, ${language}`, async () => {
    const faults = await walk(language);
    expect(faults.length === 0, `${faults.length} faults\n     ${faults.slice(0, 25).join("\n     ")}`);
  });
}

await test("each page of a report is valid HTML", async () => {
  const faults = html.faults();
  expect(faults.length === 0, `${faults.length} kinds of errors\n     ${faults.slice(0, 15).join("\n     ")}`);
});

await finish(browser, demo);
