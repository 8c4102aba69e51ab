// How frames are turned and cut, which regions are read, and when a digit counts: applied at once, shown as a command
// line, saved where wanted.
import { addRegion, fileRegions, frameSize, grab, inFrame, showRead, showRegions, startRegions } from "./regions.js";

const at = (id) => document.getElementById(id);
const form = at("settings");
const fields = [...form.elements].filter((field) => field.name);
const SMALL_PX = 8;
let start = null;
let asked = 0;
let events = null;
let applying = null;

export function startAim() {
  if (events) return;
  showSettings();
  events = new EventSource("/events");
  // A browser gives a stream up that broke.
  events.addEventListener("open", () => {
    at("aimed").src = `/stream.mjpg?raw&${Date.now()}`;
  });
  events.addEventListener("result", (event) => showRead(JSON.parse(event.data)));
}

export function stopAim() {
  if (!events) return;
  events.close();
  events = null;
  at("aimed").removeAttribute("src");
}

async function showSettings() {
  const state = await (await fetch("/settings")).json();
  if (!events) return;
  show(state);
  showRegions(state.settings.regions);
}

function show({ settings, command, config, regions_file: file, failed }) {
  for (const field of fields) {
    const value = settings[field.name];
    if (field.type === "checkbox") field.checked = value === true;
    else field.value = value ?? "";
  }
  at("command").textContent = command;
  at("save").hidden = config === null;
  at("config").textContent = settings.regions.length ? `${config} and ${file}` : config;
  at("aim-told").textContent = failed;
}

function apply() {
  applying = ask();
}

async function ask() {
  const number = asked += 1;
  const settings = { regions: fileRegions() };
  for (const field of fields) {
    if (field.type === "checkbox" ? field.checked : field.value.trim()) {
      settings[field.name] = field.type === "checkbox" ? true : field.value.trim();
    }
  }
  const answer = await fetch("/settings", { method: "POST", body: JSON.stringify(settings) });
  if (number !== asked) return;
  if (!answer.ok) {
    at("aim-told").textContent = await answer.text();
    return;
  }
  at("aim-told").textContent = "applying...";
  // The source is opened anew; the first frame of it tells whether it can be had.
  let state = await answer.json();
  for (let tries = 0; tries < 100 && state.pending; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    state = await (await fetch("/settings")).json();
    // What was asked since has its own answer.
    if (number !== asked) return;
  }
  show(state);
  // Unless one is being moved already.
  if (JSON.stringify(fileRegions()) === JSON.stringify(settings.regions)) showRegions(state.settings.regions);
  if (!state.failed) at("aim-told").textContent = "applied";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  apply();
});

at("save").addEventListener("click", async () => {
  // Not those of a moment ago.
  await applying;
  const answer = await fetch("/settings/save", { method: "POST" });
  at("aim-told").textContent = answer.ok ? "saved" : await answer.text();
});

at("whole").addEventListener("click", () => {
  form.elements.crop.value = "";
  apply();
});

at("frame").addEventListener("pointerdown", (event) => {
  if (!grab(event)) start = inFrame(event);
});
window.addEventListener("pointermove", (event) => {
  if (!start) return;
  const [x, y] = inFrame(event);
  const part = at("part");
  const place = { x: Math.min(x, start[0]), y: Math.min(y, start[1]), width: Math.abs(x - start[0]), height: Math.abs(y - start[1]) };
  for (const [name, value] of Object.entries(place)) part.setAttribute(name, value);
  part.removeAttribute("hidden");
});
window.addEventListener("pointercancel", () => {
  start = null;
  at("part").setAttribute("hidden", "");
});
window.addEventListener("pointerup", (event) => {
  if (!start) return;
  const from = start;
  const end = inFrame(event);
  start = null;
  at("part").setAttribute("hidden", "");
  const small = SMALL_PX * frameSize()[0] / at("aimed").clientWidth;
  if (Math.abs(end[0] - from[0]) < small || Math.abs(end[1] - from[1]) < small) return;
  if (at("draw-regions").checked) {
    addRegion(from, end);
    return;
  }
  // What is shown may be a part already.
  const [x, y] = (form.elements.crop.value || "0,0").split(",").map(Number);
  form.elements.crop.value = [x + Math.min(from[0], end[0]), y + Math.min(from[1], end[1]),
    Math.abs(end[0] - from[0]), Math.abs(end[1] - from[1])].join(",");
  apply();
});

startRegions(apply);
