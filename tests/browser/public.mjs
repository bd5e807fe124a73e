// The migrant's way through the public pages: first without JavaScript on a small phone, then axe and width on every
// public page in six languages.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGUAGES = ["en", "th", "my", "km", "lo", "vi"];
const PHONE = { width: 320, height: 640 };
const DESK = { width: 1280, height: 900 };

const demo = await startDemo();
const browser = await startBrowser();

const api = async (path) => (await fetch(`${demo.url}/api/v1${path}`)).json();

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

const statuses = ["certified", "conditions", "suspended", "withdrawn", "surrendered", "expired", "licensed",
  "licence_revoked", "not_certified"];
const paths = ["", "/register", "/register?q=agency", "/register?q=zzzzqqq", "/verify", "/verify/WM-2026-99999", "/fees",
  "/standard", "/how-it-works", "/help", "/corridors", "/corridors/MM-TH", "/corridors/VN-TH", "/privacy"];
for (const status of statuses) {
  const found = (await api(`/organisations?status=${status}&limit=1`)).items[0];
  await test(`the demonstration has an organisation that is ${status}`, async () => expect(found, "none"));
  if (found) paths.push(`/register/${found.id}`);
}

for (const viewport of [PHONE, DESK]) {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  for (const language of LANGUAGES) {
    await test(`axe and width, ${language} at ${viewport.width} px`, async () => {
      const faults = [];
      for (const path of paths) {
        await page.goto(`${demo.url}/${language}${path}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        if (wide) faults.push(`${path} scrolls sideways`);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        for (const v of violations) faults.push(`${path} ${v.id}: ${v.nodes[0].html.slice(0, 160)}`);
      }
      expect(faults.length === 0, faults.slice(0, 12).join("\n     "));
    });
  }
  await context.close();
}

await browser.close();
demo.stop();
finish();
