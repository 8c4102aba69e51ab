// A pad: each of the models reads what is drawn.
const at = (id) => document.getElementById(id);
const pad = at("pad");
const pen = pad.getContext("2d");
const PAUSE_MS = 120;
let drawing = false;
let asked = 0;
let timer = 0;

function clear() {
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, pad.width, pad.height);
  pen.lineWidth = 18;
  pen.lineCap = pen.lineJoin = "round";
  pen.strokeStyle = "#111";
  at("crop").hidden = true;
  at("bars").replaceChildren();
  asked += 1;
}

function place(event) {
  const box = pad.getBoundingClientRect();
  return [(event.clientX - box.left) * pad.width / box.width, (event.clientY - box.top) * pad.height / box.height];
}

pad.addEventListener("pointerdown", (event) => {
  drawing = true;
  try {
    pad.setPointerCapture(event.pointerId);
  } catch { /* a pointer that a script made */ }
  pen.beginPath();
  pen.moveTo(...place(event));
  pen.lineTo(...place(event));
  pen.stroke();
});
pad.addEventListener("pointermove", (event) => {
  if (!drawing) return;
  pen.lineTo(...place(event));
  pen.stroke();
  ask();
});
for (const end of ["pointerup", "pointercancel"]) {
  pad.addEventListener(end, () => {
    drawing = false;
    ask();
  });
}

function ask() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const number = ++asked;
    const picture = await new Promise((done) => pad.toBlob(done, "image/png"));
    const answer = await fetch("/draw", { method: "POST", body: picture });
    if (answer.ok && number === asked) show(await answer.json());
  }, PAUSE_MS);
}

function show({ crop, models }) {
  at("crop").hidden = !crop;
  if (crop) at("crop").src = crop;
  at("bars").replaceChildren(...Object.entries(models).map(([name, probabilities]) => {
    const part = document.createElement("div");
    part.className = "model";
    const ranked = probabilities.map((value, label) => [value, label]).sort((a, b) => b[0] - a[0]);
    const title = document.createElement("strong");
    title.textContent = `${name}: ${ranked[0][1]}`;
    part.append(title);
    for (const [value, label] of ranked.slice(0, 3)) {
      const percent = `${(value * 100).toFixed(1)} %`;
      const bar = document.createElement("progress");
      Object.assign(bar, { max: 1, value });
      bar.setAttribute("aria-label", `${name}, ${label}: ${percent}`);
      const text = document.createElement("span");
      text.textContent = String(label);
      const share = document.createElement("span");
      share.textContent = percent;
      part.append(text, bar, share);
    }
    return part;
  }));
}

at("clear").addEventListener("click", clear);
clear();
