// What is looked for inside a page. Runs in the browser: it may use nothing from outside itself.

/** Faults of one page as sentences. `wanted`: its language, phrases that must not break, English texts of its twin. */
export function inspect(wanted) {
  const faults = [];
  const main = document.getElementById("main");
  const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
  const short = (words) => words.trim().replace(/\s+/g, " ").slice(0, 90);

  if (document.documentElement.lang !== wanted.language) faults.push(`lang is ${document.documentElement.lang}`);
  if (document.documentElement.scrollWidth > window.innerWidth) {
    const wide = [...main.querySelectorAll("*")].find((e) => e.getBoundingClientRect().right > window.innerWidth + 1);
    faults.push(`scrolls sideways: ${wide ? short(wide.outerHTML) : "?"}`);
  }
  const early = performance.getEntriesByType("navigation")[0];
  const asked = performance.getEntriesByType("resource").filter((entry) => entry.startTime < early.loadEventStart);
  if (asked.length > 0) faults.push(`asks for more before load: ${asked.map((entry) => entry.name).join(" ")}`);
  if (document.querySelectorAll(".plate").length > 1) faults.push("more than one plate");
  if (document.querySelectorAll("h1").length !== 1) faults.push("not exactly one h1");

  // Scripts: letters of another script than the page's stand in an element that says so.
  const SCRIPTS = [["th", /[\u0E00-\u0E7F]/], ["lo", /[\u0E80-\u0EFF]/], ["km", /[\u1780-\u17FF]/],
    ["my", /[\u1000-\u109F]/]];
  // Latin words that are the same in every language: our name, codes, formats, units.
  const SAME = /\b(WAYMARK CHECK RECEIPT|END OF RECEIPT|Signature|Waymark|Zawgyi|WhatsApp|LINE|Line|Facebook|Messenger|Telegram|Viber|Zalo|TikTok|PDF|JPEG|PNG|WebP|DOCX|XLSX|QR|CSV|JSON|API|Ed25519|HTML|ID|ILO|ISO|Co|Ltd|[A-Z]{2,5})\b/g;
  const typed = [...new URLSearchParams(location.search).values()].map((value) => value.trim()).filter(Boolean);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // What the reader typed is shown as it was typed, in whatever script.
    const own = node.textContent.replace(/https?:\S+/g, " ");
    const words = typed.reduce((whole, value) => whole.replaceAll(value, " "), own);
    if (!words.trim() || parent.closest("script,style,template,svg,option")) continue;
    const marked = parent.closest("[lang]").lang;
    for (const [language, letters] of SCRIPTS) {
      if (letters.test(words) && marked !== language) faults.push(`${language} letters under lang=${marked}: ${short(words)}`);
    }
    const isFree = parent.closest(".typed,code,.num,[translate=no]");
    if (wanted.language !== "en" && marked === wanted.language && !isFree) {
      const plain = words.replace(/\S+@\S+|https?:\S+|\S*\d\S*/g, " ").replace(SAME, " ");
      const run = /[A-Za-z]{2,}[ ,.-]+[A-Za-z]{2,}|[a-z]{4,}/.exec(plain);
      if (wanted.language === "vi" || wanted.isRoom ? wanted.english.includes(words.trim()) && run : run) {
        faults.push(`English left over: ${short(words)}`);
      }
    }
    for (const phrase of wanted.phrases) {
      const at = words.indexOf(phrase);
      // "Workers do not pay it" says who pays; it is not the order.
      if (at >= 0 && !/[a-z] $/.test(words.slice(0, at)) && !parent.closest(".keep,option,title,h1 .typed,.sr") && getComputedStyle(parent).whiteSpace !== "nowrap") {
        faults.push(`“do not pay” may break: ${short(words.slice(Math.max(0, at - 20)))}`);
        break;
      }
    }
  }

  // Targets: 44 px, but for links inside a sentence.
  for (const target of document.querySelectorAll("a[href],button,input:not([type=hidden]),select,textarea,summary")) {
    if (!shown(target) || target.matches(".skip,.sr,[aria-hidden=true]")) continue;
    const label = target.matches("[type=radio],[type=checkbox]") ? target.closest("label") : null;
    const { width, height } = (label ?? target).getBoundingClientRect();
    const isStretched = getComputedStyle(target, "::after").position === "absolute" && target.closest(".hit");
    const around = target.parentElement.closest("p,li,dd,td,th,label,div,h2,h3");
    const isInText = getComputedStyle(target).display === "inline" && around
      && around.textContent.trim().length > target.textContent.trim().length + 1;
    if (!isStretched && !isInText && (height < 43.5 || width < 43.5)) {
      faults.push(`target of ${Math.round(width)}×${Math.round(height)}: ${short(target.outerHTML)}`);
    }
  }
  return faults;
}
