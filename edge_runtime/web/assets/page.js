// Tabs, and what each of them needs while it is seen.
import { startLive, stopLive } from "./live.js";
import { look } from "./stages.js";
import { startAim, stopAim } from "./aim.js";
import { take } from "./teach.js";
import "./draw.js";
import "./photo.js";

const tabs = [...document.querySelectorAll("[role=tab]")];

// What comes by itself comes to the tab that is seen, and to none of a hidden page.
function watch(name) {
  if (name === "live") startLive(); else stopLive();
  if (name === "aim") startAim(); else stopAim();
}

function select(tab) {
  for (const one of tabs) {
    const chosen = one === tab;
    one.setAttribute("aria-selected", String(chosen));
    one.tabIndex = chosen ? 0 : -1;
    document.getElementById(one.getAttribute("aria-controls")).hidden = !chosen;
  }
  const name = tab.getAttribute("aria-controls");
  history.replaceState(null, "", `#${name}`);
  watch(name);
  if (name === "stages") look();
  if (name === "teach") take();
}

for (const tab of tabs) {
  tab.addEventListener("click", () => select(tab));
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const shown = tabs.filter((one) => !one.parentElement.hidden);
    const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length];
    next.focus();
    select(next);
  });
}

fetch("/source").then((answer) => answer.json()).then((source) => {
  const { resolution, fps } = source.obtained ?? {};
  const words = [source.source, resolution && resolution.join("x"), fps && `${fps} frames/s`];
  document.getElementById("source").textContent = words.filter(Boolean).join(", ");
  document.getElementById("may-teach").hidden = !source.teach;
}).catch(() => {});

document.addEventListener("visibilitychange", () => {
  watch(document.hidden ? "" : document.querySelector("[role=tabpanel]:not([hidden])").id);
});

select(tabs.find((tab) => location.hash === `#${tab.getAttribute("aria-controls")}`) ?? tabs[0]);
