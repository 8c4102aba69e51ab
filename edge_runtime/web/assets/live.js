// The live picture, the stable reading, the figures and the history.
const at = (id) => document.getElementById(id);
const MOST_ROWS = 50;
const LONG_SILENCE_S = 3;

let events = null;
let changes = 0;

export function startLive() {
  if (events) return;
  at("picture").src = "/stream.mjpg";
  events = new EventSource("/events");
  events.addEventListener("result", (event) => show(JSON.parse(event.data)));
  events.addEventListener("silence", (event) => {
    const age = JSON.parse(event.data).age;
    if (age === null) trouble("No frame has come yet.");
    else if (age >= LONG_SILENCE_S) trouble(`No frame for ${Math.round(age)} s: is the camera still plugged in?`);
  });
  events.onerror = () => trouble("The device does not answer. Trying again.");
}

export function stopLive() {
  if (!events) return;
  events.close();
  events = null;
  at("picture").removeAttribute("src");
}

function trouble(text) {
  const line = at("trouble");
  if (line.textContent !== text) line.textContent = text;
  line.hidden = !text;
}

function show(result) {
  if (!at("trouble").hidden) {
    trouble("");
    // A browser gives a stream up that broke.
    at("picture").src = `/stream.mjpg?again=${Date.now()}`;
  }
  const rows = result.stable.rows;
  const reading = at("reading");
  const text = rows.length ? rows.join("\n") : "no digits";
  if (reading.textContent !== text) reading.textContent = text;
  reading.classList.toggle("none", !rows.length);
  at("digits").replaceChildren(...result.digits.map((digit) => {
    const chip = document.createElement("li");
    chip.classList.toggle("doubtful", digit.doubtful);
    chip.textContent = `${digit.label}${digit.doubtful ? "?" : ""} ${Math.round(digit.confidence * 100)} %`;
    return chip;
  }));
  const times = result.timings_ms;
  const parts = [`${result.rate.toFixed(1)} frames/s`, `latency ${result.latency_ms.toFixed(0)} ms`,
    times.locate || times.classify ? `locate ${times.locate.toFixed(1)} ms` : "nothing moves",
    times.classify && `classify ${times.classify.toFixed(1)} ms`,
    `${result.dropped} dropped`, `${result.size[0]}x${result.size[1]}`];
  at("figures").textContent = parts.filter(Boolean).join(" · ");
  if (result.changes !== changes) fetchHistory(result.changes);
}

async function fetchHistory(count) {
  const after = changes;
  changes = count;
  const answer = await fetch(`/history.json?after=${after}`);
  if (!answer.ok) return;
  const body = at("history");
  for (const change of await answer.json()) {
    const row = body.insertRow(0);
    const cells = [new Date(change.time * 1000).toLocaleTimeString(), change.refused ? `refused: ${change.refused}` : change.rows.join(" ") || "no digits",
      change.confidence === null ? "" : `${Math.round(change.confidence * 100)} %`];
    for (const text of cells) row.insertCell().textContent = text;
  }
  while (body.rows.length > MOST_ROWS) body.deleteRow(-1);
}
