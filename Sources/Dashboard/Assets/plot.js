// Moves a cursor over the plot, zooms by dragging and by keys, and has it drawn at its real width. The server draws; each
// view has an address of its own. Without this file the buttons are links and all of it works, page by page.

let values = null;
let column = 0;
let isLoading = false;
const byId = (id) => document.getElementById(id);
const first = location.href;

function frame() {
  const svg = [...document.querySelectorAll("#plot svg[data-state]")].find((one) => one.getBoundingClientRect().width > 0);
  if (!svg) return null;
  const [left, right, width] = svg.dataset.state.split(" ").map(Number);
  const box = svg.getBoundingClientRect();
  const scale = box.width / width;
  return { svg, box, left: left * scale, right: right * scale, width, from: Number(svg.dataset.from), to: Number(svg.dataset.until) };
}
const timeAt = (plot, x) => plot.from + ((x - plot.left) / (plot.right - plot.left)) * (plot.to - plot.from);
const xOf = (plot, time) => plot.left + ((time - plot.from) / (plot.to - plot.from)) * (plot.right - plot.left);
const moment = (index) => values.t0 + (index + 0.5) * values.bin * 1000;
const count = () => values?.series[0]?.last.length ?? 0;

function address(from, to) {
  const url = new URL(location.href);
  url.searchParams.set("from", String(Math.round(from)));
  url.searchParams.set("to", String(Math.round(to)));
  return url.href;
}

async function load(href, push) {
  if (isLoading) return;
  isLoading = true;
  try {
    const url = new URL(href, location.href);
    const width = Math.round(byId("plot")?.getBoundingClientRect().width ?? 0);
    const asked = new URL(url);
    if (width > 0) {
      asked.searchParams.set("w", String(width));
      asked.searchParams.set("columns", String(Math.min(1200, Math.max(100, Math.round(width / 2)))));
    }
    const answer = await fetch(asked);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("history");
    if (!answer.ok || !fresh) return;
    const focus = document.activeElement?.id;
    const open = byId("plot-table")?.open;
    byId("history").replaceWith(document.adoptNode(fresh));
    const marks = page.getElementById("marks");
    if (marks) byId("marks")?.replaceWith(document.adoptNode(marks));
    if (byId("plot-table")) byId("plot-table").open = Boolean(open);
    if (push) history.pushState(null, "", url);
    await start();
    if (focus) byId(focus)?.focus();
  } finally {
    isLoading = false;
  }
}

async function start() {
  const panel = byId("history");
  const cursor = byId("cursor");
  if (!panel || !cursor) return;
  for (const id of ["zoom-in", "zoom-out", "earlier", "later"]) {
    byId(id)?.addEventListener("click", (event) => {
      event.preventDefault();
      load(event.currentTarget.href, true);
    });
  }
  const columns = Math.min(1200, Math.max(100, Math.round(byId("plot").getBoundingClientRect().width / 2)));
  const answer = await fetch(`${panel.dataset.api}&columns=${columns}`);
  if (!answer.ok) return;
  values = await answer.json();
  if (!count()) return;
  cursor.hidden = false;
  byId("plot-keys").hidden = false;
  cursor.setAttribute("aria-valuemax", String(count() - 1));
  // At first where the newest value is: the column of this moment has often none yet.
  let newest = count() - 1;
  const full = values.series[0].last.findLastIndex((_, at) => values.series.every((line) => line.last[at] !== null && line.last[at] !== undefined));
  if (full >= newest - 40) newest = Math.max(full, 0);
  while (newest > 0 && values.series.every((line) => line.last[newest] === null || line.last[newest] === undefined)) newest -= 1;
  move(Math.min(Math.max(column || newest, 0), count() - 1));
  cursor.addEventListener("keydown", keys);
  drag(byId("plot"), cursor);
}

function told(line, index, list) {
  const raw = line[list][index];
  if (raw === null || raw === undefined) return "no data";
  const value = raw / line.scale;
  switch (line.unit) {
    case "s": return value < 120 ? `${Math.round(value)} s` : `${Math.round(value / 60)} min`;
    case "C": case "°C": return `${value} °C`;
    case "bytes": case "B": return `${(value / 1073741824).toFixed(1)} GiB`;
    case null: case undefined: return String(value);
    default: return `${value} ${line.unit}`;
  }
}
function clock(milliseconds) {
  const text = new Date(milliseconds + values.utcOffsetSeconds * 1000).toISOString();
  const day = values.bin * count() > 86400 ? `${text.slice(5, 10)} ` : "";
  return day + (values.bin < 60 ? text.slice(11, 19) : text.slice(11, 16));
}

function move(index) {
  const plot = frame();
  const cursor = byId("cursor");
  if (!plot || !cursor) return;
  column = Math.max(0, Math.min(count() - 1, index));
  const at = moment(column);
  cursor.style.left = `${Math.max(plot.left, Math.min(plot.right, xOf(plot, at)))}px`;
  const words = values.series.map((line, place) => {
    const text = told(line, column, "last");
    const cell = byId(`read-${place}`);
    if (cell) cell.textContent = text;
    return `${line.name} ${text}`;
  });
  const near = values.marks.find((mark) => Math.abs(mark.at - at) <= values.bin * 500);
  byId("read-at").textContent = `At ${clock(at)}`;
  cursor.setAttribute("aria-valuenow", String(column));
  cursor.setAttribute("aria-valuetext", `${clock(at)}. ${words.join(". ")}.${near ? ` Decision: ${near.text}.` : ""}`);
}

function zoom(factor) {
  const plot = frame();
  const at = moment(column);
  load(address(at - (at - plot.from) * factor, at + (plot.to - at) * factor), true);
}
function jump(forward) {
  const at = moment(column);
  const marks = values.marks.map((mark) => mark.at).sort((a, b) => a - b);
  const next = forward ? marks.find((mark) => mark > at + values.bin * 500) : marks.reverse().find((mark) => mark < at - values.bin * 500);
  if (next !== undefined) move(Math.floor((next - values.t0) / 1000 / values.bin));
}
function keys(event) {
  const step = event.shiftKey ? 10 : 1;
  const acts = {
    ArrowLeft: () => move(column - step), ArrowDown: () => move(column - step),
    ArrowRight: () => move(column + step), ArrowUp: () => move(column + step),
    PageDown: () => move(column - 10), PageUp: () => move(column + 10),
    Home: () => move(0), End: () => move(count() - 1),
    d: () => jump(true), D: () => jump(false),
    "+": () => zoom(0.5), "=": () => zoom(0.5), "-": () => zoom(2), 0: () => load(first, true),
  };
  const act = acts[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}

function drag(area, cursor) {
  let from = null;
  const brush = byId("brush");
  const x = (event) => event.clientX - frame().box.left;
  area.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !frame()) return;
    from = x(event);
    area.setPointerCapture(event.pointerId);
  });
  area.addEventListener("pointermove", (event) => {
    const plot = frame();
    if (!plot) return;
    move(Math.floor((timeAt(plot, x(event)) - values.t0) / 1000 / values.bin));
    if (from === null || Math.abs(x(event) - from) < 8) return;
    brush.hidden = false;
    brush.style.left = `${Math.min(from, x(event))}px`;
    brush.style.width = `${Math.abs(x(event) - from)}px`;
  });
  const end = (event) => {
    const plot = frame();
    if (from === null || !plot) return;
    const begun = from;
    from = null;
    brush.hidden = true;
    if (event.type === "pointercancel" || Math.abs(x(event) - begun) < 8) {
      cursor.focus();
      return;
    }
    const ends = [timeAt(plot, begun), timeAt(plot, x(event))].sort((a, b) => a - b);
    load(address(Math.max(plot.from, ends[0]), Math.min(plot.to, ends[1])), true);
  };
  area.addEventListener("pointerup", end);
  area.addEventListener("pointercancel", end);
}

let resized = 0;
addEventListener("resize", () => {
  clearTimeout(resized);
  resized = setTimeout(() => load(location.href, false), 300);
});
addEventListener("popstate", () => load(location.href, false));
if (byId("plot")) load(location.href, false);
