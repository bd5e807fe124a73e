// Forty findings typed on two tablets over a connection that drops every third request: none lost, none doubled. Then two
// devices that differ about one criterion: both texts are kept, side by side.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, finish, startBrowser, startDemo, test } from "./support.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TABLETS = [{ width: 1024, height: 768 }, { width: 768, height: 1024 }];
const EACH = 20;

const demo = await startDemo();
const browser = await startBrowser();
const auditor = demo.people.find((person) => person.role === "auditor");

// A device: its own storage, signed in as the auditor.
async function device(viewport) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto(`${demo.url}/en/sign-in`);
  await page.fill('input[name="email"]', auditor.email);
  await page.fill('input[name="password"]', auditor.password);
  await page.click("main form button.btn");
  return { context, page, dropped: 0, asked: 0 };
}

// Drops every third request that would save something: before it leaves, or after it was done and only the answer is lost.
async function weaken(tablet) {
  await tablet.context.route(/\/audits\//, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    tablet.asked += 1;
    if (tablet.asked % 3 !== 0) return route.continue();
    tablet.dropped += 1;
    if (tablet.dropped % 2 === 0) await route.fetch().catch(() => {});
    return route.abort("connectionreset");
  });
}

async function settled(page) {
  await page.waitForFunction(() => {
    const bar = document.getElementById("sync");
    return bar && bar.dataset.quiet === "no" && bar.dataset.waiting === "0";
  }, null, { timeout: 120_000 });
}

async function openAudit(page) {
  await page.goto(`${demo.url}/en/audits`);
  const hrefs = await page.locator("table.rows a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const href of hrefs) {
    await page.goto(demo.url + href);
    if (await page.locator('a[href$="/findings/new"]').count()) return href;
  }
  throw new Error("the demonstration has no audit in stage 2");
}

const tablets = [await device(TABLETS[0]), await device(TABLETS[1])];
let audit = "";
let before = 0;

await test("an audit is in stage 2, and a criterion gets its result by itself", async () => {
  const { page } = tablets[0];
  audit = await openAudit(page);
  before = await page.locator('ul.list a[href*="/audits/findings/"]').count();
  const principle = await page.locator('a[href*="/criteria/"]').first().getAttribute("href");
  await page.goto(demo.url + principle);
  const card = page.locator("[data-record]").first();
  await card.locator('input[value="nonconformity"]').check();
  await card.locator("textarea").fill("Seen in the cash book of the visit.");
  await card.locator('[data-state="saved"]').waitFor();
  await page.reload();
  expect(await page.locator("[data-record] input[value=nonconformity]").first().isChecked(), "it was not kept");
});

await test(`${2 * EACH} findings from two tablets, every third request dropped: 0 lost, 0 doubled`, async () => {
  const typed = [];
  for (const tablet of tablets) await weaken(tablet);
  await Promise.all(tablets.map(async (tablet, which) => {
    const { page } = tablet;
    await page.goto(`${demo.url}${audit}/findings/new`);
    const criterion = await page.locator("#criterion option").nth(1).getAttribute("value");
    for (let number = 1; number <= EACH; number += 1) {
      const statement = `Tablet ${which + 1}, finding ${number}.`;
      typed.push(statement);
      await page.selectOption("#criterion", criterion);
      await page.check('input[name="grade"][value="observation"]');
      await page.fill("#statement", statement);
      await page.fill("#objective_evidence", "Twelve interviews and the cash book.");
      await page.fill("#workers", "0");
      await page.click("form[data-many] button.btn");
      await page.waitForFunction(() => document.getElementById("statement").value === "");
    }
    await settled(page);
  }));
  const dropped = tablets[0].dropped + tablets[1].dropped;
  expect(dropped >= 10, `only ${dropped} requests were dropped`);
  const { page } = tablets[0];
  await page.goto(demo.url + audit);
  const links = await page.locator('ul.list a[href*="/audits/findings/"]').evaluateAll((all) => all.map((a) => a.href));
  expect(links.length === before + typed.length, `${links.length - before} findings instead of ${typed.length}`);
  const seen = [];
  for (const link of links.slice(before)) {
    const text = await (await page.context().request.get(link)).text();
    seen.push(typed.find((statement) => text.includes(statement)) ?? `unknown at ${link}`);
  }
  const lost = typed.filter((statement) => !seen.includes(statement));
  const doubled = seen.filter((statement, place) => seen.indexOf(statement) !== place);
  expect(lost.length === 0, `lost: ${lost.join(" ")}`);
  expect(doubled.length === 0, `doubled: ${doubled.join(" ")}`);
  console.log(`     ${typed.length} typed, ${dropped} requests dropped, ${lost.length} lost, ${doubled.length} doubled`);
});

for (const tablet of tablets) await tablet.context.unroute(/\/audits\//);

await test("two devices that differ: both texts are kept, and a person chooses", async () => {
  const [first, second] = tablets.map((tablet) => tablet.page);
  await first.goto(demo.url + audit);
  const principle = await first.locator('a[href*="/criteria/"]').nth(1).getAttribute("href");
  await first.goto(demo.url + principle);
  await second.goto(demo.url + principle);
  const type = async (page, words) => {
    const card = page.locator("[data-record]").first();
    await card.locator('input[value="conforms"]').check();
    await card.locator("textarea").fill(words);
    return card;
  };
  await (await type(first, "Seen by the first.")).locator('[data-state="saved"]').waitFor();
  await (await type(second, "Seen by the second.")).locator('[data-state="differs"]').waitFor();
  await second.goto(`${demo.url}${audit}/differences`);
  const both = await second.locator(".both").first().innerText();
  expect(both.includes("Seen by the first.") && both.includes("Seen by the second."), `not side by side: ${both}`);
  await second.click('button[value="both"]');
  await second.goto(demo.url + principle);
  const kept = await second.locator("[data-record] textarea").first().inputValue();
  expect(kept.includes("first") && kept.includes("second"), `kept: ${kept}`);
});

await test("an interview is saved as it is typed, under a number", async () => {
  const { page } = tablets[1];
  await page.goto(`${demo.url}${audit}/interviews/new`);
  await page.selectOption("#language", "my");
  await page.check('input[name="sex"][value="woman"]');
  await page.check('input[name="place"][value="off_site"]');
  await page.fill("#paid-RF1", "27000");
  await settled(page);
  await page.goto(`${demo.url}${audit}/interviews`);
  expect((await page.locator('a:text-matches("^W-\\\\d\\\\d$")').count()) > 0, "no interview is listed");
});

await test("axe and width on the auditor's pages", async () => {
  const faults = [];
  for (const viewport of [...TABLETS, { width: 320, height: 640 }]) {
    const context = await browser.newContext({ viewport, bypassCSP: true, storageState: await tablets[0].context.storageState() });
    const page = await context.newPage();
    for (const path of ["", "/findings/new", "/interviews", "/interviews/new", "/differences", "/pack", "/pack?filled=yes"]) {
      await page.goto(`${demo.url}${audit}${path}`);
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
        faults.push(`${path} scrolls sideways at ${viewport.width}`);
      }
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const v of violations) faults.push(`${path} ${v.id}: ${v.nodes[0].html.slice(0, 160)}`);
    }
    await context.close();
  }
  expect(faults.length === 0, faults.slice(0, 12).join("\n     "));
});

await test("signing out leaves nothing on the device", async () => {
  const { page } = tablets[0];
  await page.goto(`${demo.url}${audit}/findings/new`);
  await page.click(".away button");
  await page.waitForURL((url) => !url.pathname.includes("/audits"));
  const left = await page.evaluate(() => new Promise((tell) => {
    const request = indexedDB.open("waymark-fieldwork");
    request.onsuccess = () => {
      const all = request.result.transaction("queue").objectStore("queue").getAll();
      all.onsuccess = () => tell(all.result.length);
    };
  }));
  expect(left === 0, `${left} entries are left`);
});

await finish(browser, demo);
