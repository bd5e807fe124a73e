// Every public page of the demonstration, with the size it may have: what a worker opens on a weak line is "small".
import { readFileSync, readdirSync } from "node:fs";

export const LANGUAGES = ["en", "th", "my", "km", "lo", "vi"];
export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };
export const STATUSES = ["certified", "conditions", "suspended", "withdrawn", "surrendered", "expired", "licensed",
  "licence_revoked", "not_certified"];
const SMALL = 14_000;
const LARGE = 40_000;

export const api = async (demo, path) => (await fetch(`${demo.url}/api/v1${path}`)).json();

/** `[{ path, limit, status }]`: the path after the language, the most bytes it may weigh, the answer's status. */
export async function publicPages(demo) {
  const pages = [];
  const small = (path, status = 200) => pages.push({ path, limit: SMALL, status });
  const large = (path, status = 200) => pages.push({ path, limit: LARGE, status });
  const certified = (await api(demo, "/organisations?status=certified&limit=1")).items[0];

  small("");
  small("/register");
  small(`/register?q=${encodeURIComponent(certified.names[0].text)}`);
  small(`/register?q=${encodeURIComponent(certified.names[0].text.slice(0, 8))}`);
  small("/register?q=zzzzqqq");
  small("/register?status=suspended");
  for (const status of STATUSES) {
    const found = (await api(demo, `/organisations?status=${status}&limit=1`)).items[0];
    if (found) small(`/register/${found.id}`);
  }
  for (const path of await longPages(demo)) large(path);
  small("/jobs");
  small(`/jobs?letter=DL-2026-042&company=Example&people=40`);
  small("/verify");
  small("/verify/WM-2026-99999");
  const number = certified.certificate?.number;
  if (number) small(`/verify/${number}`);
  if (number) large(`/verify/${number}/certificate`);
  small("/fees");
  small("/fees?for=RF1&from=MM&to=TH&amount=27000&currency=THB");
  small(`/fees?for=RC1&from=MM&to=TH&amount=500&currency=THB&org=${certified.id}`);
  small("/fees?for=RC7&from=KH&to=TH");
  small("/fees?for=RF1&from=MM&to=TH&amount=abc");
  small("/contact");
  small("/contact?q=%2B66812345678");
  small(`/contact?q=someone%40example.org&org=${certified.id}`);
  small("/help");
  small("/help?country=TH");
  small("/help?country=MY&language=my");
  small("/corridors");
  small("/corridors/MM-TH");
  small("/corridors/KH-TH");
  small("/fees?line=RF1:27000:THB&line=RC1:500:THB&from=MM&to=TH");
  const receipt = await receiptOf(demo, "/en/fees?for=RF1&from=MM&to=TH&amount=27000&currency=THB");
  if (receipt) small(receipt);
  small("/report");
  small("/report/return");
  large("/statistics");
  const year = /href="\/en(\/statistics\/\d{4})"/.exec(await text(demo, "/en/statistics"));
  if (year) large(year[1]);
  large("/statistics/1999", 404);
  small("/offline");
  small("/no-such-page", 404);
  large("/how-it-works");
  large("/privacy");
  large("/standard");
  large("/agreement");
  large("/mark");
  large(`/watch/${certified.id}`);
  large("/watch/sent");
  large("/watch/confirmed");
  large("/watch/stopped");
  large("/watch/confirm/nobody-sent-this", 404);
  large("/watch/stop/nobody-sent-this", 404);
  large("/complaints");
  large("/complaints/sent");
  large("/committee/nobody-sent-this", 404);
  large("/sign-in");
  large("/sign-up/sent");
  large("/forgotten-password/sent");
  large("/sign-up");
  large("/forgotten-password");
  const criterion = /href="\/en(\/standard\/[^"#]+)"/.exec(await text(demo, "/en/standard"));
  if (criterion) large(criterion[1]);
  return pages;
}

/** One of each page on which an organisation's lists go on. */
async function longPages(demo) {
  const found = new Map();
  for (const { id } of (await api(demo, "/organisations?status=certified&limit=50")).items) {
    for (const [, path, part] of (await text(demo, `/en/register/${id}`)).matchAll(/href="\/en(\/register\/[^"/]+\/([a-z-]+))"/g)) {
      if (!found.has(part)) found.set(part, path);
    }
  }
  return found.values();
}

/** Takes the answer of a page along as a receipt, as its form does, and gives the path of the receipt. */
async function receiptOf(demo, address) {
  const html = await text(demo, address);
  const value = (name) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1].replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
  const answer = await fetch(`${demo.url}/en/receipts`, {
    method: "POST",
    body: new URLSearchParams({ kind: value("kind") ?? "", about: value("about") ?? "" }),
    headers: { origin: demo.url },
    redirect: "manual",
  });
  return answer.headers.get("location")?.slice(3);
}

const text = async (demo, path) => (await fetch(demo.url + path)).text();

/** A Burmese line does not end after "not": the program puts a word joiner there, and so do we. */
const held = (text) => text.replace(/\u1019(?=[\u1000-\u1021\u103f](?![\u1037\u1039\u103a]))/g, "\u1019\u2060");

/** The words of a language by their keys, as they stand in the catalogues of public pages and as pages show them. */
export function catalogue(language, part = "public") {
  const folder = new URL(`../../src/i18n/catalogues/${part}/${language}/`, import.meta.url);
  const words = new Map();
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(new URL(file, folder), "utf8").split("\n")) {
      const found = /^([a-z][A-Za-z0-9-]*) = (.+)$/.exec(line);
      if (found) words.set(found[1], language === "my" ? held(found[2]) : found[2]);
    }
  }
  return words;
}

/** What stands in the English catalogues and reads otherwise in this language. */
export const englishOnly = (language, part = "public") => {
  const words = catalogue(language, part);
  return [...catalogue("en", part)].filter(([key, text]) => words.get(key) !== text).map(([, text]) => text);
};
