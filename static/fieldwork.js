// Saves fieldwork as it is typed. Each record (a criterion, a finding, an interview) is put into a queue on this device
// and sent from there, whole, until the server has answered. The server takes each save once, however often it is sent.
// Without this script the same pages are ordinary forms.
(() => {
  "use strict";
  const root = document.getElementById("fieldwork");
  if (!root || !window.indexedDB || !window.fetch || !window.crypto || !crypto.randomUUID) return;

  const words = root.dataset;
  const bar = document.getElementById("sync");
  const sentList = document.getElementById("sent");
  const TYPING = 700; // milliseconds after the last key
  const LONGEST_WAIT = 20000;

  // The queue.
  const opened = new Promise((tell, fail) => {
    const request = indexedDB.open("waymark-fieldwork", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("queue", { keyPath: "key" });
    request.onsuccess = () => tell(request.result);
    request.onerror = () => fail(request.error);
  });
  const within = async (mode, work) => {
    const database = await opened;
    return new Promise((tell, fail) => {
      const transaction = database.transaction("queue", mode);
      const request = work(transaction.objectStore("queue"));
      transaction.oncomplete = () => tell(request && request.result);
      transaction.onerror = () => fail(transaction.error);
      transaction.onabort = () => fail(transaction.error);
    });
  };
  const put = (item) => within("readwrite", (store) => store.put(item));
  const find = (key) => within("readonly", (store) => store.get(key));
  const remove = (key) => within("readwrite", (store) => store.delete(key));
  const clear = () => within("readwrite", (store) => store.clear());
  const mine = async () => {
    const items = await within("readonly", (store) => store.getAll());
    return items.filter((item) => item.person === words.person).sort((a, b) => a.sequence - b.sequence);
  };

  // The name of this device, and a number that only grows on it.
  let memory = { device: crypto.randomUUID(), sequence: 0 };
  const numbered = () => {
    try {
      memory.device = localStorage.getItem("waymark-device") || memory.device;
      memory.sequence = Math.max(memory.sequence, Number(localStorage.getItem("waymark-sequence")) || 0) + 1;
      localStorage.setItem("waymark-device", memory.device);
      localStorage.setItem("waymark-sequence", String(memory.sequence));
    } catch {
      memory.sequence += 1; // storage is closed: this page is a device of its own
    }
    return memory;
  };

  // What a record holds: its fields without the suffix of its section, files as files.
  const OWN = new Set(["form_token", "device", "record", "sequence", "base", "version"]);
  const fieldsOf = (place) => {
    const suffix = place.dataset.suffix || "";
    const fields = [];
    for (const input of place.querySelectorAll("input[name], textarea[name], select[name]")) {
      if ((input.type === "radio" || input.type === "checkbox") && !input.checked) continue;
      const name = suffix && input.name.endsWith(suffix) ? input.name.slice(0, -suffix.length) : input.name;
      if (OWN.has(name)) continue;
      if (input.type === "file") for (const file of input.files) fields.push([name, file]);
      else fields.push([name, input.value]);
    }
    return fields;
  };
  const fill = (place, fields) => {
    const suffix = place.dataset.suffix || "";
    for (const input of place.querySelectorAll("input[name], textarea[name], select[name]")) {
      if (input.type === "file" || input.type === "hidden") continue;
      const name = suffix && input.name.endsWith(suffix) ? input.name.slice(0, -suffix.length) : input.name;
      const found = fields.find(([key, value]) => key === name && typeof value === "string");
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = fields.some(([key, value]) => key === name && value === input.value);
      } else if (found) input.value = found[1];
    }
  };

  const put_record = async (place, how) => {
    const { device, sequence } = numbered();
    const fields = fieldsOf(place);
    const item = {
      key: `${words.person}|${place.dataset.record}`,
      person: words.person,
      record: place.dataset.record,
      url: how.url,
      page: location.pathname,
      kind: how.kind,
      isMultipart: place.enctype === "multipart/form-data",
      label: how.label || "",
      base: Number(place.dataset.base) || 0,
      fields,
      device,
      sequence,
      held: Boolean(how.lacks),
      lacks: Boolean(how.lacks),
    };
    await put(item);
    if (item.lacks) return item; // kept on this device until it can be sent
    show(item, "waiting", words.waiting);
    flush();
    return item;
  };

  // Sending.
  let busy = false;
  let wanted = false;
  let wait = 0;
  let timer = 0;
  const send = async (item) => {
    const whole = item.kind === "raise" && item.isMultipart;
    const body = whole ? new FormData() : new URLSearchParams();
    for (const [name, value] of item.fields) {
      if (typeof value === "string" || whole) body.append(name, value); // files go with the whole
    }
    body.append("form_token", words.token);
    for (const name of ["device", "record", "sequence", "base"]) body.append(name, item[name]);
    const patience = new AbortController();
    const clock = setTimeout(() => patience.abort(), LONGEST_WAIT);
    try {
      const headers = { Accept: "application/json" };
      const options = { method: "POST", body, headers, redirect: "manual", signal: patience.signal };
      const answer = await fetch(item.url, options);
      if (answer.type === "opaqueredirect" || answer.status === 401) return { state: "sign-in" };
      if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { state: "again" };
      const kind = answer.headers.get("content-type") || "";
      if (!kind.startsWith("application/json")) return { state: "refused", words: words.failed, errors: [] };
      return await answer.json();
    } catch {
      return { state: "again" };
    } finally {
      clearTimeout(clock);
    }
  };

  const flush = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    try {
      while (wanted) {
        wanted = false;
        for (const item of await mine()) {
          if (item.held) continue;
          const answer = await send(item);
          if (answer.state === "again" || answer.state === "sign-in") {
            show(item, "waiting", answer.state === "again" ? words.waiting : words.signIn);
            wait = Math.min(wait ? wait * 2 : 500, 15000);
            timer = setTimeout(flush, wait * (0.75 + Math.random() / 2));
            wanted = false;
            break;
          }
          wait = 0;
          await settled(item, answer);
        }
      }
    } finally {
      busy = false;
      count();
    }
  };

  const settled = async (item, answer) => {
    const place = placeOf(item.record);
    if (place && answer.version) place.dataset.base = answer.version;
    const now = await find(item.key);
    const unchanged = now && now.sequence === item.sequence;
    if (answer.state === "refused") {
      if (unchanged) await put({ ...item, held: true });
      const said = [answer.words, ...(answer.errors || []).map(([, text]) => text)].filter(Boolean).join(" ");
      show(item, "refused", `${words.refused} ${said}`, answer);
      return;
    }
    if (unchanged) await remove(item.key);
    if (!unchanged && now) return; // typed on since: the newer one is sent next
    const text = { saved: words.saved, differs: words.differs, late: words.late }[answer.state];
    show(item, answer.state, `${text} ${answer.at}`, answer);
  };

  // Showing.
  const CLASSES = { saved: "badge ok flat", waiting: "badge old", differs: "badge stop", late: "badge cond flat", refused: "badge stop" };
  const placeOf = (record) =>
    [...document.querySelectorAll("[data-record]")].find((place) => place.dataset.record === record);
  const show = (item, state, text, answer = {}) => {
    const place = placeOf(item.record);
    let line = place && place.querySelector("[data-state]");
    if (!line && sentList) {
      let entry = [...sentList.children].find((child) => child.dataset.for === item.record);
      if (!entry) {
        entry = document.createElement("li");
        entry.dataset.for = item.record;
        entry.className = "row";
        entry.append(document.createElement("span"), document.createElement("span"));
        sentList.prepend(entry);
        sentList.hidden = false;
      }
      const name = entry.firstChild;
      name.replaceChildren();
      if (answer.href) {
        const link = document.createElement("a");
        link.href = answer.href;
        link.textContent = answer.name;
        name.append(link, " ");
      }
      name.append(item.label);
      if (state === "refused" && !entry.querySelector("button")) {
        const change = document.createElement("button");
        change.className = "link";
        change.type = "button";
        change.textContent = words.change;
        change.addEventListener("click", () => takeBack(item.key, entry));
        entry.append(change);
      }
      line = entry.children[1];
    }
    if (line) {
      line.dataset.state = state;
      line.className = CLASSES[state] || "meta";
      const inner = document.createElement("span");
      inner.textContent = text;
      line.replaceChildren(inner);
      line.hidden = false;
    }
    count();
  };
  const count = async () => {
    if (!bar) return;
    const items = (await mine()).filter((item) => !item.lacks);
    const held = items.filter((item) => item.held).length;
    const open = items.length - held;
    bar.hidden = items.length === 0 && bar.dataset.quiet !== "no";
    if (items.length) bar.dataset.quiet = "no";
    bar.dataset.waiting = String(items.length);
    bar.className = held ? "note stop" : open ? "note" : "note ok";
    bar.textContent = held ? words.some : open ? words.count.replace("{n}", open) : words.all;
  };

  // A record that was not taken goes back into the form.
  const many = document.querySelector("form[data-many]");
  const takeBack = async (key, entry) => {
    const item = await find(key);
    if (!item || !many) return;
    fill(many, item.fields);
    many.dataset.record = item.record;
    many.dataset.base = item.base;
    if (entry) entry.remove();
    many.querySelector("select, input:not([type=hidden]), textarea").focus();
  };

  // Typing.
  const timers = new Map();
  const typed = (place) => {
    clearTimeout(timers.get(place));
    timers.set(place, setTimeout(() => keep(place), TYPING));
  };
  const keep = (place) => {
    clearTimeout(timers.get(place));
    timers.delete(place);
    const result = place.dataset.needs;
    const lacks = result && !fieldsOf(place).some(([name, value]) => name === result && value);
    return put_record(place, { url: place.dataset.save, kind: "save", label: labelOf(place), lacks });
  };
  const labelOf = (place) => {
    const named = place.dataset.label && place.querySelector(`[name="${place.dataset.label}"]`);
    return named ? named.value.slice(0, 80) : "";
  };
  for (const place of document.querySelectorAll("[data-record]")) {
    const listen = (event) => {
      if (event.target.type !== "file" && event.target.name) typed(place);
    };
    place.addEventListener("input", listen);
    place.addEventListener("change", listen);
  }
  // What is being typed is kept before the page goes.
  addEventListener("pagehide", () => [...timers.keys()].forEach(keep));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") [...timers.keys()].forEach(keep);
  });

  // Forms that hold one record after another: what is sent joins the list, and the form is empty again.
  if (many) {
    many.addEventListener("submit", async (event) => {
      event.preventDefault();
      clearTimeout(timers.get(many));
      timers.delete(many);
      const sent = many.dataset.record;
      const saving = put_record(many, { url: many.action, kind: "raise", label: labelOf(many) });
      const item = await saving;
      many.reset();
      for (const input of many.querySelectorAll("input[type=radio], input[type=checkbox]")) input.checked = false;
      for (const input of many.querySelectorAll("textarea, input[type=text], input:not([type])")) {
        if (!["workers", "held_on"].includes(input.name)) input.value = "";
      }
      many.dataset.record = crypto.randomUUID();
      many.dataset.base = "0";
      const line = many.querySelector("[data-state]");
      if (line) line.hidden = true;
      const errors = document.querySelector(".errors");
      if (errors) errors.remove();
      if (sent) show(item, "waiting", words.waiting);
      const first = many.querySelector("select, input:not([type=hidden]), textarea");
      if (first) first.focus();
    });
  }
  // A form of one record is kept where it is.
  for (const form of document.querySelectorAll("form[data-record]:not([data-many])")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      keep(form);
    });
  }

  // Signing out empties the queue; what is not sent yet is asked about first.
  for (const form of document.querySelectorAll(".away")) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const items = await mine();
      if (items.length && !confirm(words.signOut.replace("{n}", items.length))) return;
      await clear();
      form.submit();
    });
  }

  // What waits from before goes back into its place on the page and is sent.
  (async () => {
    for (const item of await mine()) {
      const place = placeOf(item.record);
      if (place) {
        fill(place, item.fields);
        if (!item.lacks) show(item, item.held ? "refused" : "waiting", item.held ? words.refused : words.waiting);
      } else if (item.kind === "raise" && item.page === location.pathname) {
        show(item, item.held ? "refused" : "waiting", item.held ? words.refused : words.waiting);
      } else if (many && item.kind === "save" && item.page === location.pathname && !many.dataset.opened) {
        fill(many, item.fields);
        many.dataset.record = item.record;
        many.dataset.base = item.base;
        many.dataset.opened = "yes";
      }
    }
    count();
    flush();
  })();
  addEventListener("online", () => {
    wait = 0;
    flush();
  });
})();
