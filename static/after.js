// What a browser may add after the page is there: a voice, and what was typed carried into another language.
// Nothing needs it. It sends nothing anywhere and keeps nothing.
(() => {
  const main = document.getElementById("main");
  if (!main) return;

  // Another language keeps what was typed into a form that asks (GET). Forms that send (POST) are left alone:
  // what was typed there must never stand in an address.
  const changed = (field) => {
    if (field.type === "hidden" || field.type === "password" || !field.name) return false;
    if (field.options) {
      const set = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(set, 0);
    }
    return field.type === "radio" || field.type === "checkbox"
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;
  };
  for (const link of document.querySelectorAll(".langs a, .tongues a")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const asks = [...main.querySelectorAll("form")].filter((form) => form.method === "get");
      const form = asks.find((form) => [...form.elements].some(changed));
      if (!form) return;
      const to = new URL(form.action);
      to.pathname = to.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${link.hreflang}`);
      to.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
      event.preventDefault();
      location.assign(to);
    });
  }

  // Listen: only with a voice that lives in this device, so that no text leaves it.
  const speech = window.speechSynthesis;
  const { listen, stop } = main.dataset;
  if (!speech || !listen) return;
  const voiceFor = (language) =>
    speech.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
  const BLOCKS = "h1,h2,h3,p,li,dt,dd,th,td,caption,label,legend,summary,time";

  const pieces = () =>
    [...main.querySelectorAll(BLOCKS)].filter((block) =>
      !block.querySelector(BLOCKS) && !block.parentElement.closest("p,dt,label,legend,summary,h1,h2,h3")
        && block.getClientRects().length > 0 && block.textContent.trim());

  let button;
  const show = (speaking) => {
    button.lastChild.textContent = speaking ? stop : listen;
    button.setAttribute("aria-pressed", String(speaking));
  };
  const speak = () => {
    const whole = pieces();
    whole.forEach((block, at) => {
      const language = block.closest("[lang]").lang;
      const words = new SpeechSynthesisUtterance(block.textContent.trim().replace(/\s+/g, " "));
      words.voice = voiceFor(language) ?? voiceFor(document.documentElement.lang);
      words.lang = words.voice.lang;
      words.rate = 0.9;
      if (at === whole.length - 1) words.onend = () => show(false);
      speech.speak(words);
    });
    show(whole.length > 0);
  };
  const offer = () => {
    if (button || !voiceFor(document.documentElement.lang)) return;
    const drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const line = document.createElementNS(drawing.namespaceURI, "path");
    drawing.setAttribute("class", "i");
    drawing.setAttribute("viewBox", "0 0 24 24");
    drawing.setAttribute("aria-hidden", "true");
    line.setAttribute("d", "M3 9.5v5h4l5 4.5V5L7 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18.5 6a8.4 8.4 0 0 1 0 12");
    drawing.append(line);
    button = document.createElement("button");
    button.type = "button";
    button.className = "btn quiet small noprint";
    Object.assign(button.style, { position: "fixed", insetBlockEnd: "1rem", insetInlineEnd: "1rem", zIndex: 3 });
    button.append(drawing, document.createElement("span"));
    button.addEventListener("click", () => {
      const speaking = button.getAttribute("aria-pressed") === "true";
      speech.cancel();
      if (speaking) show(false);
      else speak();
    });
    show(false);
    main.append(button);
  };
  speech.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", () => speech.cancel());
  offer();
})();
