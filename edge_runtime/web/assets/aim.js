// How frames are turned and cut, and when a digit counts: applied at once, shown as a command line, saved where wanted.
const at = (id) => document.getElementById(id);
const form = at("settings");
const fields = [...form.elements].filter((field) => field.name);
const SMALL_PX = 8;
let start = null;

export async function showSettings() {
  show(await (await fetch("/settings")).json());
}

function show({ settings, command, config, failed }) {
  for (const field of fields) {
    const value = settings[field.name];
    if (field.type === "checkbox") field.checked = value === true;
    else field.value = value ?? "";
  }
  at("command").textContent = command;
  at("save").hidden = config === null;
  at("config").textContent = config ?? "";
  at("aim-told").textContent = failed;
  at("aimed").src = `/snapshot.jpg?raw&${Date.now()}`;
}

async function apply() {
  const settings = {};
  for (const field of fields) {
    if (field.type === "checkbox" ? field.checked : field.value.trim()) {
      settings[field.name] = field.type === "checkbox" ? true : field.value.trim();
    }
  }
  const answer = await fetch("/settings", { method: "POST", body: JSON.stringify(settings) });
  if (!answer.ok) {
    at("aim-told").textContent = await answer.text();
    return;
  }
  at("aim-told").textContent = "applying...";
  // The source is opened anew; the first frame of it tells whether it can be had.
  let state = await answer.json();
  for (let tries = 0; tries < 50 && state.pending; tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
    state = await (await fetch("/settings")).json();
  }
  await new Promise((done) => setTimeout(done, 300));
  await showSettings();
  if (!at("aim-told").textContent) at("aim-told").textContent = "applied";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  apply();
});

at("save").addEventListener("click", async () => {
  const answer = await fetch("/settings/save", { method: "POST" });
  at("aim-told").textContent = answer.ok ? "saved" : await answer.text();
});

at("whole").addEventListener("click", () => {
  form.elements.crop.value = "";
  apply();
});

function place(event) {
  const box = at("aimed").getBoundingClientRect();
  const within = (value, most) => Math.min(Math.max(value, 0), most);
  return { x: within(event.clientX - box.left, box.width), y: within(event.clientY - box.top, box.height), box };
}

function span(event) {
  const { x, y, box } = place(event);
  return { left: Math.min(x, start.x), top: Math.min(y, start.y), width: Math.abs(x - start.x),
    height: Math.abs(y - start.y), box };
}

at("frame").addEventListener("pointerdown", (event) => {
  start = place(event);
});
at("frame").addEventListener("pointermove", (event) => {
  if (!start) return;
  const { left, top, width, height } = span(event);
  at("part").hidden = false;
  for (const [name, value] of Object.entries({ left, top, width, height })) at("part").style.setProperty(name, `${value}px`);
});
window.addEventListener("pointerup", (event) => {
  if (!start) return;
  const { left, top, width, height, box } = span(event);
  start = null;
  at("part").hidden = true;
  if (width < SMALL_PX || height < SMALL_PX) return;
  // What is shown may be a part already.
  const [x, y] = (form.elements.crop.value || "0,0").split(",").map(Number);
  const scale = at("aimed").naturalWidth / box.width;
  const part = [x + left * scale, y + top * scale, width * scale, height * scale];
  form.elements.crop.value = part.map(Math.floor).join(",");
  apply();
});
