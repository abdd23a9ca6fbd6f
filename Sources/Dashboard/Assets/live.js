// Keeps a page up to date, and makes it say itself when it no longer is. Without this file the page still reads well.
// Two ages are never mixed: that of the page (when the server was last heard, by the browser's steady clock) and that of
// the facts (when the last pass was, as the server says).

const main = document.getElementById("main");
const byId = (id) => document.getElementById(id);

// A list of many Anvils has no stream: it is read anew every so many seconds, and its clock is the browser's.
const everySeconds = Number(main?.dataset.every ?? 0);

const state = {
  rev: Number(main?.dataset.rev ?? 0),
  of: main?.dataset.of ?? "",
  staleAfter: Number(main?.dataset.stale ?? 12),
  base: Number(main?.dataset.now ?? Date.now()), // the site's clock ...
  baseAt: performance.now(), // ... at this moment of ours
  rate: Number(main?.dataset.rate ?? 1),
  passAge: (Number(main?.dataset.now ?? 0) - Number(main?.dataset.pass ?? 0)) / 1000,
  passAt: performance.now(),
  heard: performance.now(),
  heardClock: Number(main?.dataset.now ?? Date.now()),
  isOld: false,
  isVeryOld: false,
  paused: false,
  goodbye: "",
  title: document.title,
  stream: null,
  retry: 0,
};

const siteNow = () => state.base + (performance.now() - state.baseAt) * state.rate;
const pageAge = () => (performance.now() - state.heard) / 1000;
const zone = Number(main?.dataset.zone ?? -60 * new Date().getTimezoneOffset());

// Words. They are the same as those of the server.
function span(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 120 && (whole < 60 || whole % 60 !== 0)) return `${whole} s`;
  if (whole < 7200) return whole % 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole / 60} min`;
  return `${Math.floor(whole / 3600)} h ${Math.floor(whole / 60) % 60} min`;
}
function hms(milliseconds) {
  return new Date(milliseconds + offset()).toISOString().slice(11, 19);
}
const offset = () => zone * 1000;

// Announcements: regions are empty in the first HTML; critical ones at once, others at most once in 10 s, merged.
let polite = [];
let politeAt = -1e9;
function say(text, urgent) {
  const region = byId(urgent ? "urgent" : "polite");
  if (!region) return;
  if (urgent) {
    region.textContent = "";
    setTimeout(() => { region.textContent = text; }, 50);
    return;
  }
  polite = [...polite.filter((old) => old !== text), text].slice(-3);
}
function speak() {
  if (!polite.length || performance.now() - politeAt < 10000) return;
  politeAt = performance.now();
  byId("polite").textContent = polite.join(" ");
  polite = [];
}

// Patches: a part with focus, an open menu or a selection waits; the verdict never does.
const waiting = new Map();
function isBusy(element) {
  if (element.id === "verdict") return false;
  if (element.contains(document.activeElement) && document.activeElement !== document.body) return true;
  const selection = document.getSelection();
  return Boolean(selection && !selection.isCollapsed && element.contains(selection.anchorNode));
}
function put(id, html) {
  const element = byId(id);
  if (!element) return;
  if (state.paused || isBusy(element)) {
    waiting.set(id, html);
    badge(element);
    return;
  }
  waiting.delete(id);
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = template.content.firstElementChild;
  if (!fresh) return;
  for (const details of element.querySelectorAll("details[id]")) {
    const twin = [...fresh.querySelectorAll("details[id]")].find((other) => other.id === details.id);
    if (twin) twin.open = details.open;
  }
  const height = element.offsetHeight;
  element.replaceWith(fresh);
  // Nothing below moves up at once: a part does not shrink while it is looked at.
  if (id !== "verdict" && height > fresh.offsetHeight && height - fresh.offsetHeight < 60) fresh.style.minHeight = `${height}px`;
  fresh.classList.add("changed");
  setTimeout(() => fresh.classList.remove("changed"), 3000);
  hookForms(fresh);
}
function badge(element) {
  if (element.querySelector(":scope > .waiting")) return;
  const note = document.createElement("p");
  note.className = "waiting";
  note.textContent = "changed";
  element.prepend(note);
}
function release() {
  if (state.paused) return;
  for (const [id, html] of [...waiting]) if (byId(id) && !isBusy(byId(id))) put(id, html);
}

// The stream.
function heard(data) {
  state.heard = performance.now();
  if (data.now) {
    state.base = data.now;
    state.baseAt = performance.now();
    state.heardClock = data.now;
  }
  if (data.rate !== undefined) state.rate = data.rate;
  if (data.passAge !== undefined) {
    state.passAge = data.passAge;
    state.passAt = performance.now();
  }
  if (data.stale !== undefined) main.classList.toggle("isstale", data.stale);
  state.goodbye = "";
  if (state.isOld) young();
}

function connect() {
  if (!state.of || state.stream) return;
  const stream = new EventSource(`/events?of=${encodeURIComponent(state.of)}&since=${state.rev}`);
  state.stream = stream;
  const on = (name, act) => stream.addEventListener(name, (event) => act(JSON.parse(event.data)));
  on("hello", (data) => {
    state.staleAfter = data.staleAfter;
    if (state.build && state.build !== data.build) location.reload();
    state.build = data.build;
    heard(data);
  });
  on("patch", (data) => {
    heard(data);
    state.rev = data.rev;
    for (const part of data.parts) put(part.id, part.html);
  });
  on("beat", heard);
  on("say", (data) => {
    heard({});
    state.title = data.title;
    if (!state.isOld) document.title = data.title;
    if (data.level !== "quiet") say(data.text, data.level === "critical");
  });
  on("reset", () => fetchPage());
  on("bye", (data) => {
    state.goodbye = data.why === "restart" ? "Striker restarts." : "Striker said goodbye.";
    reconnect(data.after);
  });
  // The browser comes back by itself after a cut, but not after an answer that is no stream.
  stream.onerror = () => { if (stream.readyState === EventSource.CLOSED) reconnect(1 + Math.random() * 4); };
}
function disconnect() {
  state.stream?.close();
  state.stream = null;
}
function reconnect(seconds) {
  disconnect();
  clearTimeout(state.retry);
  state.retry = setTimeout(connect, Math.max(1, seconds) * 1000);
}

async function fetchPage() {
  disconnect();
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("main");
    if (!answer.ok || !fresh) throw new Error(String(answer.status));
    for (const child of [...fresh.children]) {
      if (child.id === "stale") continue;
      const old = child.id ? byId(child.id) : null;
      if (!old || old.parentElement !== main) continue;
      if (isBusy(old)) waiting.set(child.id, child.outerHTML);
      else old.replaceWith(document.adoptNode(child));
    }
    for (const part of fresh.querySelectorAll("[id]")) {
      const old = byId(part.id);
      if (old && old.outerHTML !== part.outerHTML && !isBusy(old) && old.closest("#main")) old.replaceWith(document.importNode(part, true));
    }
    state.rev = Number(fresh.dataset.rev);
    state.title = page.title;
    heard({ now: Number(fresh.dataset.now ?? Date.now()), rate: Number(fresh.dataset.rate ?? 1) });
    hookForms(main);
    connect();
  } catch {
    reconnect(2 + Math.random() * 3);
  }
}

// Ages, once a second.
function tick() {
  const age = pageAge();
  const facts = state.passAge + (performance.now() - state.passAt) / 1000;
  const label = byId("age");
  if (label && everySeconds) {
    label.textContent = `${age > state.staleAfter ? "Old" : "Live"}. Read ${span(age)} ago`;
  } else if (label) {
    if (state.paused) label.textContent = `Paused, ${span(age)} old`;
    else if (age > state.staleAfter) label.textContent = `Old, ${span(age)}`;
    else label.textContent = matchMedia("(max-width:44rem)").matches ? `Live ${span(facts)} ago` : `Live. Last pass ${span(facts)} ago`;
  }
  if (age > state.staleAfter) old(age);
  else countdowns();
  release();
  speak();
}

function old(age) {
  const banner = byId("stale");
  const text = byId("stale-text");
  const who = main.dataset.host || "Striker";
  if (banner && text) {
    const narrow = matchMedia("(max-width:44rem)").matches;
    const since = hms(state.heardClock);
    const long = `This page is ${span(age)} old. ${who} has not answered since ${since}. ${state.goodbye} What you see is the last that was heard.`;
    const words = narrow ? `${span(age)} old. ${who} silent since ${since}.` : long;
    if (!state.isOld) {
      banner.hidden = false;
      text.textContent = words;
      text.setAttribute("aria-live", "off");
      say(`This page is old: ${who} does not answer.`, false);
    } else {
      text.textContent = words;
    }
  }
  if (!state.isOld) {
    state.isOld = true;
    main.classList.add("isstale");
    byId("pulse")?.classList.add("old");
    document.title = `OLD ${state.title}`;
    for (const timer of document.querySelectorAll("[data-until]:not(rect)")) timer.textContent = hms(Number(timer.dataset.until));
  }
  if (age > 60 && !state.isVeryOld) {
    state.isVeryOld = true;
    const heading = byId("say");
    if (heading) heading.textContent = `As of ${hms(state.heardClock)}: ${heading.textContent}`;
  }
}
function young() {
  state.isOld = false;
  document.title = state.title;
  main.classList.remove("isstale");
  byId("pulse")?.classList.remove("old");
  const banner = byId("stale");
  if (banner) banner.hidden = true;
  say("The page is live again.", false);
  // Countdowns and heading were changed while it was old: the page is fetched once, as it is now.
  if (state.isVeryOld || document.querySelector("[data-until]")) {
    state.isVeryOld = false;
    fetchPage();
  }
}

const spoken = new Set();
function countdowns() {
  const now = siteNow();
  for (const timer of document.querySelectorAll("[data-until]")) {
    const until = Number(timer.dataset.until);
    if (timer.tagName === "rect") {
      const from = Number(timer.dataset.from);
      timer.setAttribute("width", String(Math.max(0, Math.min(100, ((now - from) / Math.max(1, until - from)) * 100))));
      continue;
    }
    const left = (until - now) / 1000;
    timer.textContent = left > 0 ? span(left) : "now";
    if (timer.getAttribute("role") !== "timer") continue;
    for (const minutes of [10, 5, 2, 1]) {
      const key = `${until}/${minutes}`;
      if (left <= minutes * 60 && left > minutes * 60 - 5 && !spoken.has(key)) {
        spoken.add(key);
        say(`${minutes} min left.`, false);
      }
    }
  }
  for (const age of document.querySelectorAll("[data-age]")) age.textContent = span((now - Number(age.dataset.age)) / 1000);
  for (const clock of document.querySelectorAll("[data-now=clock]")) clock.textContent = hms(now);
}

// Pause stops patches, not the ages and not a new critical verdict.
const pause = byId("pause");
if (pause) {
  pause.hidden = false;
  pause.addEventListener("click", () => {
    state.paused = !state.paused;
    pause.setAttribute("aria-pressed", String(state.paused));
    pause.textContent = state.paused ? "Resume" : "Pause";
    release();
    tick();
  });
}

// Forms of the simulated site: sent without leaving the page.
function hookForms(root) {
  for (const form of root.querySelectorAll("form.control")) {
    if (form.dataset.hooked) continue;
    form.dataset.hooked = "yes";
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const fields = new URLSearchParams(new FormData(form));
      fields.set("quiet", "1");
      let text = "Striker does not answer.";
      try {
        const answer = await fetch(form.action, { method: "POST", body: fields });
        text = await answer.text();
      } catch { /* the text above says it */ }
      document.activeElement?.blur();
      release();
      const told = byId("control-told");
      if (told) told.textContent = text.trim();
    });
  }
}

// A hidden tab closes its line after a minute and is old until it hears again.
let hiddenAt = 0;
document.addEventListener("visibilitychange", () => {
  clearTimeout(hiddenAt);
  if (document.hidden) hiddenAt = setTimeout(disconnect, 60000);
  else if (everySeconds) fetchPage();
  else if (!state.stream) connect();
});

if (main?.dataset.spoken === "retry") {
  // Nothing to show yet: look again until there is.
  setInterval(async () => {
    try {
      if ((await fetch(location.href, { method: "GET" })).ok) location.reload();
    } catch { /* still nothing */ }
  }, 2000);
} else if (main) {
  hookForms(main);
  if (everySeconds) setInterval(() => { if (!document.hidden) fetchPage(); }, everySeconds * 1000);
  if (everySeconds || state.of) {
    connect();
    tick();
    setInterval(tick, 1000);
  }
}
