// The service worker. It keeps a few pages that are the same for everybody, so that they can be read without a
// connection, and says on each when it was saved. It keeps nothing else: no organisation, search, certificate, contact,
// fee answer, report or signed-in page is ever stored, so no old "certified" and no trace stays on the phone.
const WORDS = {/*words*/};
const STORE = "kept-1";
const DAY = 86400000;
const LANGUAGE = /^\/(en|th|my|km|lo|vi)(?=\/|$)/;
const KEPT = /^\/..(\/(help|corridors(\/[A-Z]{2}-[A-Z]{2})?|standard(\/[A-Za-z0-9.-]+)?))?$/;
// Pages that may say "you are not connected" in our words. All others are left to the browser.
const PUBLIC = /^\/..(\/(register|verify|contact|fees|help|corridors|standard|how-it-works|privacy|statistics)(\/.*)?)?$/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name !== STORE).map((name) => caches.delete(name)));
  event.waitUntil(old.then((deleted) => Promise.all(deleted)));
});

// A page tells its language: the pages of that language are saved, once a day.
self.addEventListener("message", (event) => {
  if (!(event.data in WORDS)) return;
  const home = `/${event.data}`;
  const sparing = navigator.connection?.saveData;
  const paths = sparing ? ["/offline", "/help"] : ["/offline", "", "/help", "/corridors", "/standard"];
  event.waitUntil(paths.reduce((before, path) => before.then(() => keep(home + path)), Promise.resolve()));
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const isPage = event.request.mode === "navigate" && event.request.method === "GET" && origin === location.origin;
  if (isPage && LANGUAGE.test(pathname) && PUBLIC.test(pathname)) event.respondWith(answer(event, pathname));
});

async function answer(event, path) {
  try {
    const fresh = await fetch(event.request);
    if (fresh.ok && KEPT.test(path) && !navigator.connection?.saveData) event.waitUntil(keep(path));
    return fresh;
  } catch {
    return (KEPT.test(path) && (await saved(path))) || (await notConnected(path));
  }
}

const savedAt = (page) => Date.parse(page.headers.get("date") ?? "") || 0;

// Saves a page as a stranger sees it: without cookies, without a question in its address.
async function keep(path) {
  try {
    const store = await caches.open(STORE);
    const before = await store.match(path);
    if (before && Date.now() - savedAt(before) < DAY) return;
    const page = await fetch(path, { credentials: "omit" });
    if (page.ok && !page.redirected && page.type === "basic") await store.put(path, page);
  } catch {
    // No connection: what is saved stays.
  }
}

async function saved(path) {
  const page = await (await caches.open(STORE)).match(path);
  if (!page) return undefined;
  const { sentence, days, shift } = WORDS[LANGUAGE.exec(path)[1]];
  const at = new Date(savedAt(page));
  const day = days[at.getMonth()].replace("{d}", at.getDate()).replace("{y}", at.getFullYear() + shift);
  const mark = `<div class="wrap"><p class="note" role="status">${sentence.replace("{date}", day)}</p></div>`;
  return copy(page, (await page.text()).replace("<main ", `${mark}<main `), 200);
}

async function notConnected(path) {
  const page = await (await caches.open(STORE)).match(`${LANGUAGE.exec(path)[0]}/offline`);
  return page ? copy(page, await page.text(), 503) : Response.error();
}

function copy(page, html, status) {
  const headers = new Headers(page.headers);
  for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
  return new Response(html, { status, headers });
}
