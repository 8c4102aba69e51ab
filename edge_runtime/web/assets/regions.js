// Regions: drawn on the picture, named, moved and sized there or by their fields, each with what is read in it.
const at = (id) => document.getElementById(id);
const LEAST_SIDE = 4;
const HANDLE_PX = 8;
const TEXT_PX = 14;
const PAUSE_MS = 400;
let regions = [];
let size = null;
let held = null;
let timer = 0;
let changed = () => {};

export function startRegions(whenChanged) {
  changed = whenChanged;
}

// The frame's width and height in pixels.
export function frameSize() {
  return size ?? [at("aimed").naturalWidth, at("aimed").naturalHeight];
}

// Where a pointer is, in pixels of the frame.
export function inFrame(event) {
  const box = at("aimed").getBoundingClientRect();
  const [width, height] = frameSize();
  return within([Math.round((event.clientX - box.left) * width / box.width),
    Math.round((event.clientY - box.top) * height / box.height)]);
}

function within([x, y]) {
  const [width, height] = frameSize();
  return [Math.min(Math.max(x, 0), width), Math.min(Math.max(y, 0), height)];
}

// As a regions file has them.
export function fileRegions() {
  return regions.map(({ name, corners }) => (isBox(corners) ? { name, box: boxOf(corners) } : { name, corners }));
}

export function showRegions(given) {
  if (JSON.stringify(given) === JSON.stringify(fileRegions())) return;
  regions = given.map(({ name, box, corners }) => ({ name, corners: corners ?? cornersOf(box) }));
  render();
}

// What a result has of them.
export function showRead(result) {
  if (String(result.size) !== String(size)) {
    size = result.size;
    render();
  }
  const read = new Map(result.digits.map((digit) => [digit.region, digit]));
  for (const [index, { name }] of regions.entries()) {
    const digit = read.get(name);
    const text = digit ? `${digit.label}${digit.doubtful ? "?" : ""} ${Math.round(digit.confidence * 100)} %` : "no digit";
    const output = at("regions").children[index].querySelector("output");
    if (output.textContent !== text) output.textContent = text;
  }
}

export function addRegion([left, top], [right, bottom]) {
  let number = 1;
  while (regions.some(({ name }) => name === `region ${number}`)) number += 1;
  const [x, y] = [Math.min(left, right), Math.min(top, bottom)];
  const box = [x, y, Math.abs(right - left), Math.abs(bottom - top)];
  regions.push({ name: `region ${number}`, corners: cornersOf(box) });
  render();
  at("regions").lastElementChild.querySelector("input").select();
  changed();
}

const cornersOf = ([x, y, width, height]) => [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];
const boxOf = ([[x, y], , [right, bottom]]) => [x, y, right - x, bottom - y];
const isBox = ([[left, top], [right, upper], [end, bottom], [start, lower]]) =>
  left === start && right === end && top === upper && bottom === lower;
const placeText = (corners) => (isBox(corners) ? boxOf(corners).join(",") : corners.map(String).join(" "));

function make(kind, attributes, ...children) {
  const one = document.createElementNS("http://www.w3.org/2000/svg", kind);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children);
  return one;
}

function render() {
  const [width, height] = frameSize();
  at("outlines").setAttribute("viewBox", `0 0 ${width || 1} ${height || 1}`);
  at("drawn").replaceChildren(...regions.map(outline));
  at("regions").replaceChildren(...regions.map(fields));
  at("regions-file").hidden = !regions.length;
  for (const index of regions.keys()) update(index);
}

function outline(_, index) {
  const shape = make("polygon", { tabindex: 0, role: "button", "aria-describedby": "regions-help" });
  shape.addEventListener("keydown", (event) => byKey(event, index));
  const handles = [0, 1, 2, 3].map((corner) => make("circle", { "data-corner": corner }));
  return make("g", { "data-index": index }, shape, make("text", { "aria-hidden": true }), ...handles);
}

function fields(_, index) {
  const item = document.createElement("li");
  const input = (words, length, change) => {
    const one = document.createElement("input");
    one.size = length;
    one.addEventListener("change", () => {
      change(one.value);
      update(index);
      changed();
    });
    const around = document.createElement("label");
    around.append(`${words} `, one);
    return around;
  };
  const button = (words, click) => {
    const one = document.createElement("button");
    Object.assign(one, { type: "button", textContent: words });
    one.addEventListener("click", click);
    return one;
  };
  const name = input("Name", 8, (text) => {
    regions[index].name = text;
  });
  const place = input("Place", 13, (text) => {
    const numbers = (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    if (numbers.length === 4) regions[index].corners = cornersOf(numbers);
    if (numbers.length === 8) regions[index].corners = [0, 2, 4, 6].map((first) => numbers.slice(first, first + 2));
  });
  const earlier = button("Earlier", () => {
    regions.splice(index - 1, 2, regions[index], regions[index - 1]);
    render();
    at("regions").children[index - 1].querySelector("button:enabled").focus();
    changed();
  });
  earlier.disabled = index === 0;
  item.append(name, place, document.createElement("output"), earlier, button("Delete", () => remove(index)));
  return item;
}

function remove(index) {
  regions.splice(index, 1);
  render();
  at("add-region").focus();
  changed();
}

// Put a region's outline where it is now, and its name and place into its fields.
function update(index) {
  const { name, corners } = regions[index];
  const [shape, text, ...handles] = at("drawn").children[index].children;
  const unit = frameSize()[0] / (at("aimed").clientWidth || 1);
  shape.setAttribute("points", corners.join(" "));
  const [x, y] = corners[0];
  const height = TEXT_PX * unit;
  // Above the outline, or in it at the top of the frame.
  text.setAttribute("x", x + height / 4);
  text.setAttribute("y", y < height * 1.5 ? y + height : y - height / 3);
  text.setAttribute("font-size", height);
  for (const [corner, handle] of handles.entries()) {
    handle.setAttribute("cx", corners[corner][0]);
    handle.setAttribute("cy", corners[corner][1]);
    handle.setAttribute("r", HANDLE_PX * unit);
  }
  text.textContent = name;
  shape.ariaLabel = `Region ${name}`;
  const [named, place] = at("regions").children[index].querySelectorAll("input");
  Object.assign(named, { value: name, ariaLabel: `Name of region ${index + 1}` });
  Object.assign(place, { value: placeText(corners), ariaLabel: `Place of ${name}: X,Y,W,H, or four corners` });
  const [earlier, remover] = at("regions").children[index].querySelectorAll("button");
  earlier.ariaLabel = `Earlier: ${name}`;
  remover.ariaLabel = `Delete ${name}`;
}

function moved(corners, across, down) {
  const [width, height] = frameSize();
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  across = Math.min(Math.max(across, -Math.min(...xs)), width - Math.max(...xs));
  down = Math.min(Math.max(down, -Math.min(...ys)), height - Math.max(...ys));
  return corners.map(([x, y]) => [x + across, y + down]);
}

function withCorner(corners, corner, [x, y]) {
  if (!isBox(corners)) return corners.map((one, index) => (index === corner ? [x, y] : one));
  let [left, top, right, bottom] = [...corners[0], ...corners[2]];
  if (corner === 0 || corner === 3) left = Math.min(x, right - LEAST_SIDE); else right = Math.max(x, left + LEAST_SIDE);
  if (corner < 2) top = Math.min(y, bottom - LEAST_SIDE); else bottom = Math.max(y, top + LEAST_SIDE);
  return cornersOf([left, top, right - left, bottom - top]);
}

function byKey(event, index) {
  if (event.key === "Delete" || event.key === "Backspace") {
    event.preventDefault();
    remove(index);
    return;
  }
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
  if (!across && !down) return;
  event.preventDefault();
  const step = Math.max(1, Math.round(frameSize()[0] / 320));
  const { corners } = regions[index];
  const [x, y] = corners[2];
  regions[index].corners = event.shiftKey
    ? withCorner(corners, 2, within([x + across * step, y + down * step]))
    : moved(corners, across * step, down * step);
  update(index);
  clearTimeout(timer);
  timer = setTimeout(() => changed(), PAUSE_MS);
}

// Whether a pointer took hold of a region, which then follows it.
export function grab(event) {
  const group = event.target.closest("[data-index]");
  if (!group) return false;
  const index = Number(group.dataset.index);
  const corner = event.target.dataset.corner;
  held = { index, corner: corner && Number(corner), from: inFrame(event), corners: regions[index].corners };
  return true;
}

window.addEventListener("pointermove", (event) => {
  if (!held) return;
  const { index, corner, from: [x, y], corners } = held;
  const now = inFrame(event);
  regions[index].corners = corner === undefined ? moved(corners, now[0] - x, now[1] - y) : withCorner(corners, corner, now);
  update(index);
});
for (const end of ["pointerup", "pointercancel"]) {
  window.addEventListener(end, () => {
    if (!held) return;
    const { index, corners } = held;
    held = null;
    if (String(regions[index].corners) !== String(corners)) changed();
  });
}
window.addEventListener("resize", () => regions.forEach((_, index) => update(index)));

at("add-region").addEventListener("click", () => {
  const [width, height] = frameSize();
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  const half = Math.max(LEAST_SIDE, Math.round(Math.min(width, height) / 8));
  addRegion([x - half, y - half], [x + half, y + half]);
});
