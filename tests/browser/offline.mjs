// What a phone keeps and what it must never keep; the voice; another language with what was typed. The last part takes
// the server away.
import { api, catalogue, PHONE } from "./pages.mjs";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";

const demo = await startDemo();
const browser = await startBrowser();
const certified = (await api(demo, "/organisations?status=certified&limit=1")).items[0];
const number = certified.certificate?.number ?? "WM-2026-99999";

await test("a typed name goes along into another language, with JavaScript", async () => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${demo.url}/en`);
  await page.waitForFunction(() => [...document.scripts].some((script) => script.src.includes("/static/after.")));
  await page.waitForLoadState("networkidle");
  await page.fill('input[name="q"]', "green bamboo");
  await page.click(".langs summary");
  await page.click('.langs a[lang="my"]');
  await page.waitForURL(/\/my\/register\?q=green\+bamboo/);
  await page.close();
});

await test("what is typed into a form that sends never stands in an address", async () => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${demo.url}/en/sign-in`, { waitUntil: "networkidle" });
  await page.fill('input[type="email"]', "someone@example.org");
  await page.fill('input[type="password"]', "a secret of mine");
  await page.click(".langs summary");
  await page.click('.langs a[lang="th"]');
  await page.waitForURL(/\/th\/sign-in$/);
  await page.close();
});

await test("Listen is offered only with a voice that lives in the device, and reads the page in order", async () => {
  for (const isLocal of [false, true]) {
    const context = await browser.newContext({ viewport: PHONE });
    await context.addInitScript((localService) => {
      window.spoken = [];
      const voices = [{ lang: "my-MM", localService }, { lang: "en-GB", localService }];
      const speech = { getVoices: () => voices, speak: (words) => window.spoken.push(words.text), cancel() {} };
      Object.defineProperty(window, "speechSynthesis", { value: speech });
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    }, isLocal);
    const page = await context.newPage();
    await page.goto(`${demo.url}/my/register/${certified.id}`, { waitUntil: "networkidle" });
    const button = page.getByRole("button", { name: catalogue("my").get("listen-start") });
    expect((await button.count()) === (isLocal ? 1 : 0), `${await button.count()} buttons, local voice: ${isLocal}`);
    if (isLocal) {
      await button.click();
      const spoken = await page.evaluate(() => window.spoken);
      const name = (await page.locator("h1").innerText()).replace(/\s+/g, " ");
      expect(spoken[0] === name, `it begins with “${spoken[0]}”`);
      const status = catalogue("my").get("status-certified");
      expect(spoken.slice(0, 8).some((words) => words.includes(status)), "the status is not read early");
      expect((await button.count()) === 0 && (await page.locator("[aria-pressed=true]").count()) === 1, "no way to stop");
    }
    await context.close();
  }
});

const context = await browser.newContext({ viewport: PHONE });
const page = await context.newPage();
const kept = () => page.evaluate(async () => {
  const found = [];
  for (const name of await caches.keys()) {
    for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname + new URL(request.url).search);
  }
  return found.sort();
});

await test("after a search, an organisation and a fee check nothing of them is kept", async () => {
  await page.goto(`${demo.url}/my`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    for (const name of await caches.keys()) {
      if ((await (await caches.open(name)).keys()).length >= 4) return true;
    }
    return false;
  });
  const paths = ["/register?q=agency", `/register/${certified.id}`, `/verify/${number}`, "/contact?q=%2B66812345678",
    "/fees?for=RF1&from=MM&to=TH&amount=27000&currency=THB", "/help?country=TH", "/standard", "/report", "/sign-in"];
  for (const path of paths) await page.goto(`${demo.url}/my${path}`, { waitUntil: "networkidle" });
  const found = await kept();
  const allowed = /^\/my(\/(offline|help|standard(\/[\w.-]+)?|corridors(\/[A-Z]{2}-[A-Z]{2})?))?$/;
  expect(found.includes("/my/help") && found.includes("/my") && found.includes("/my/offline"), `kept: ${found}`);
  const wrong = found.filter((path) => !allowed.test(path));
  expect(wrong.length === 0, `kept: ${wrong}`);
  const whole = await page.evaluate(async () => {
    let all = "";
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) all += await (await store.match(request)).text();
    }
    return all;
  });
  expect(!whole.includes(certified.id) && !whole.includes(certified.names[0].text), "an organisation is kept");
});

demo.stop();
await new Promise((ended) => setTimeout(ended, 1500));

await test("without a connection help is shown with the day it was saved", async () => {
  await page.goto(`${demo.url}/my/help`);
  const mark = await page.locator(".note[role=status]").innerText();
  const [before, after] = catalogue("my").get("offline-saved-on").split("{ $date }");
  expect(mark.startsWith(before.trim()) && mark.includes(after.trim().slice(0, 12)), `the mark says: ${mark}`);
  const year = String(new Date().getFullYear());
  expect(mark.includes(year) && mark.includes(String(new Date().getDate())), `no day in: ${mark}`);
  expect((await page.locator("main h1").count()) === 1, "help has no heading");
});

await test("without a connection a narrowed list of help falls back to the whole one", async () => {
  await page.goto(`${demo.url}/my/help?country=TH`);
  expect((await page.locator(".note[role=status]").count()) === 1, "not marked as saved");
});

await test("without a connection the register answers nothing, and says so", async () => {
  for (const path of [`/register/${certified.id}`, "/register?q=agency", `/verify/${number}`, "/fees?for=RF1"]) {
    const answer = await page.goto(`${demo.url}/my${path}`);
    expect(answer.status() === 503, `${path} answers ${answer.status()}`);
    const said = await page.locator("main").innerText();
    expect(said.includes(catalogue("my").get("offline-title")), `${path} says: ${said.slice(0, 80)}`);
    expect((await page.locator(".plate").count()) === 0, `${path} shows an answer`);
  }
});

await test("without a connection a report page is left to the browser", async () => {
  const failed = await page.goto(`${demo.url}/my/report`).then(() => false, () => true);
  expect(failed, "something answered");
});

await finish(browser, demo);
