// What each step saw in the latest frame.
const at = (id) => document.getElementById(id);
const WORDS = {
  page: "The page that was found and turned upright",
  parts: "What is read of the frame",
  grey: "Brightness",
  flattened: "The paper's shading taken out",
  mask: "What counts as ink",
  boxes: "Digits in green, ink that was left out in red",
  path: "Cuts, and what they were put together to",
  network: "Where the network sees a digit's ink",
};
let chosen = "mask";

export async function look() {
  at("look").disabled = true;
  try {
    const answer = await fetch("/stages");
    if (!answer.ok) {
      at("stage-caption").textContent = await answer.text();
      return;
    }
    const { pictures, digits } = await answer.json();
    const names = Object.keys(pictures);
    if (!names.includes(chosen)) chosen = names[0];
    const legend = at("stage-names").firstElementChild;
    at("stage-names").replaceChildren(legend, ...names.map((name) => choice(name, pictures)));
    showStage(pictures);
    at("crops").replaceChildren(...digits.map(crop));
    if (!digits.length) at("crops").textContent = "No digit was found.";
  } finally {
    at("look").disabled = false;
  }
}

function choice(name, pictures) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type: "radio", name: "stage", value: name, checked: name === chosen });
  input.addEventListener("change", () => {
    chosen = name;
    showStage(pictures);
  });
  label.append(input, ` ${name}`);
  return label;
}

function showStage(pictures) {
  at("stage").hidden = !chosen;
  if (!chosen) return;
  at("stage").src = pictures[chosen];
  at("stage").alt = WORDS[chosen] ?? chosen;
  at("stage-caption").textContent = WORDS[chosen] ?? chosen;
}

function crop({ crop: source, labels, region }) {
  const item = document.createElement("li");
  const image = document.createElement("img");
  Object.assign(image, { src: source, width: 84, height: 84, alt: `Taken for ${labels[0][0]}` });
  item.append(image);
  if (region) item.append(region);
  for (const [label, probability] of labels) {
    const line = document.createElement("div");
    line.textContent = `${label} ${(probability * 100).toFixed(1)} %`;
    item.append(line);
  }
  return item;
}

at("look").addEventListener("click", look);
