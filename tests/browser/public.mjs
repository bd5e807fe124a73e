// The migrant's way through the public pages: without JavaScript on a small phone, with the keyboard only, at 400 %
// zoom, without a style sheet, on paper, in the preview of a shared link.
import { api as ask, catalogue, LANGUAGES, PHONE, STATUSES } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";

const demo = await startDemo();
const browser = await startBrowser();

const api = (path) => ask(demo, path);
const first = async (status) => (await api(`/organisations?status=${status}&limit=1`)).items[0];

for (const language of ["my", "en"]) {
  await test(`search → organisation → fee check without JavaScript, ${language}`, async () => {
    const certified = (await api("/organisations?status=certified&limit=1")).items[0];
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
    const page = await context.newPage();
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${demo.url}/${language}`);
    expect(requests.length === 1, `home asked for ${requests.length} things: ${requests.join(" ")}`);
    await page.fill('main form input[name="q"]', certified.names[0].text);
    await page.click("main form button");
    expect(new URL(page.url()).pathname === `/${language}/register`, `search led to ${page.url()}`);
    await page.click(`main a[href^="/${language}/register/${certified.id}"]`);
    expect((await page.locator(".plate.ok").count()) === 1, "the organisation page has no certified plate");
    await page.click(`main a[href^="/${language}/fees"]`);
    await page.check('input[name="for"][value="RF1"]');
    await page.selectOption('select[name="from"]', "MM");
    await page.selectOption('select[name="to"]', "TH");
    await page.fill('input[name="amount"]', "27000");
    await page.click("main form button.btn");
    expect((await page.locator(".plate").count()) === 1, "the fee check gives no plate");
    expect((await page.locator(".verdict").count()) >= 2, "the fee check does not show both verdicts");
    expect((await context.cookies()).length === 0, "a cookie was set");
    await context.close();
  });
}

for (const status of STATUSES) {
  await test(`the demonstration has an organisation that is ${status}`, async () => expect(await first(status), "none"));
}

/** Opens the front page in Burmese on a small phone without JavaScript and counts the pages opened from there. */
async function fromHome(work) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${demo.url}/my`);
  let opened = 0;
  page.on("framenavigated", () => (opened += 1));
  await work(page, () => opened);
  expect((await context.cookies()).length === 0, "a cookie was set");
  await context.close();
}

await test("from the Burmese front page: the status of an agency in 2 pages", () =>
  fromHome(async (page, opened) => {
    const suspended = await first("suspended");
    await page.fill('input[name="q"]', suspended.names[0].text);
    await page.click("main form button");
    await page.click(`main a[href^="/my/register/${suspended.id}"]`);
    const plate = await page.locator(".plate.stop").innerText();
    expect(plate.includes(catalogue("my").get("status-do-not-pay")), `the plate says: ${plate}`);
    expect(opened() <= 2, `it took ${opened()} pages`);
  }));

await test("from the Burmese front page: what may be asked for in 2 pages, with a receipt in 3", () =>
  fromHome(async (page, opened) => {
    await page.click('main a[href="/my/fees"]');
    await page.check('input[name="for"][value="RF1"]');
    await page.selectOption('select[name="from"]', "MM");
    await page.selectOption('select[name="to"]', "TH");
    await page.fill('input[name="amount"]', "၂၇၀၀၀");
    await page.click("main form button.btn");
    expect((await page.locator(".plate.stop").count()) === 1, "the answer is not barred");
    expect((await page.locator("main").innerText()).includes("27,000"), "Burmese digits were not understood");
    expect(opened() <= 2, `it took ${opened()} pages`);
    await page.click('form[action="/my/receipts"] button');
    expect(/\/my\/verify\/CK-/.test(page.url()), `the receipt is at ${page.url()}`);
    expect(opened() <= 3, `the receipt took ${opened()} pages`);
  }));

/** Presses Tab until the element in focus answers to the selector; each stop must be seen. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const { there, seen, what } = await page.evaluate((wanted) => {
      const at = document.activeElement;
      const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(at);
      const ring = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      return { there: at.matches(wanted), seen: ring, what: at.outerHTML.slice(0, 100) };
    }, selector);
    expect(seen, `the focus cannot be seen on ${what}`);
    if (there) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

await test("search → organisation → fee check → another language with the keyboard only", async () => {
  const certified = await first("certified");
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${demo.url}/km`);
  await tabTo(page, ".skip");
  await page.keyboard.press("Enter");
  await tabTo(page, 'input[name="q"]');
  await page.keyboard.type(certified.names[0].text);
  await page.keyboard.press("Enter");
  await page.waitForURL(/register\?q=/);
  await tabTo(page, `main a[href^="/km/register/${certified.id}"]`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/register\/[0-9a-f-]+/);
  await tabTo(page, 'main a[href^="/km/fees"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/fees/);
  await tabTo(page, 'input[name="for"]');
  await page.keyboard.press("Space");
  await tabTo(page, 'input[name="amount"]');
  await page.keyboard.type("500");
  await page.keyboard.press("Enter");
  await page.waitForURL(/amount=500/);
  await tabTo(page, ".langs summary");
  await page.keyboard.press("Enter");
  await tabTo(page, '.langs a[lang="th"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/th\/fees\?.*amount=500/);
  await page.close();
});

await test("at 400 % zoom everything is read without scrolling sideways", async () => {
  // 1280 × 1024 px at 400 % are 320 × 256 px.
  const page = await browser.newPage({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  const suspended = await first("suspended");
  const paths = ["", "/register?q=agency", `/register/${suspended.id}`, "/fees", "/help",
    "/fees?for=RF1&from=MM&to=TH&amount=27000&currency=THB"];
  for (const language of LANGUAGES) {
    for (const path of paths) {
      await page.goto(`${demo.url}/${language}${path}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide <= 0, `/${language}${path} is ${wide} px too wide`);
      const stuck = await page.evaluate(() => [...document.querySelectorAll("header, nav, .out")]
        .filter((e) => /sticky|fixed/.test(getComputedStyle(e).position) && e.offsetHeight > 100).length);
      expect(stuck === 0, `/${language}${path} keeps more than a third of the screen`);
    }
  }
  await page.close();
});

await test("without a style sheet the answer comes first and in words", async () => {
  const context = await browser.newContext({ bypassCSP: true, viewport: PHONE });
  const page = await context.newPage();
  for (const language of LANGUAGES) {
    const words = catalogue(language);
    for (const status of ["suspended", "withdrawn", "licence_revoked"]) {
      await page.goto(`${demo.url}/${language}/register/${(await first(status)).id}`);
      await page.evaluate(() => document.querySelectorAll("style").forEach((style) => style.remove()));
      const said = (await page.locator("main").innerText()).toLowerCase();
      const word = words.get(`status-${status.replace("_", "-")}`).toLowerCase();
      const answer = said.indexOf(word);
      expect(answer >= 0 && answer < 400, `/${language}: ${status} is first said at ${answer}`);
      const order = words.get("do-not-pay-inline").toLowerCase();
      expect(said.indexOf(order) < 700, `/${language}: ${status} does not say “${order}” at once`);
    }
  }
  await context.close();
});

await test("on paper an organisation is its answer, its address and the day, without ways around", async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  for (const status of ["certified", "suspended"]) {
    await page.goto(`${demo.url}/my/register/${(await first(status)).id}`);
    const shown = (selector) => page.locator(selector).first().isVisible();
    expect(await shown(".plate"), "the answer is not printed");
    for (const way of [".top nav", ".langs", ".foot nav", ".crumb", "main .btn"]) {
      expect(!(await shown(way)), `${way} is printed`);
    }
    expect(await shown(".printed"), "address and day are not printed");
    const line = await page.locator(".printed").innerText();
    expect(line.includes(new URL(page.url()).pathname), `the printed line says: ${line}`);
  }
  await page.close();
});

await test("a shared link is shown in the language of its page", async () => {
  const page = await browser.newPage();
  const certified = await first("certified");
  for (const language of LANGUAGES) {
    for (const path of ["", "/help", "/fees", `/register/${certified.id}`]) {
      await page.goto(`${demo.url}/${language}${path}`);
      const read = (name) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
      expect((await read("locale")).startsWith(`${language}_`), `/${language}${path}: ${await read("locale")}`);
      expect((await page.title()).startsWith(await read("title")), `/${language}${path}: ${await read("title")}`);
      expect((await read("description")).length > 20, `/${language}${path} has no description`);
      const image = await fetch(new URL(new URL(await read("image")).pathname, demo.url));
      expect(image.ok && image.headers.get("content-type") === "image/png", "the picture is missing");
    }
  }
  await page.close();
});

await finish(browser, demo);
