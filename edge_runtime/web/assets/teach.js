// Digits of a frame that is held are labelled, one by one.
const at = (id) => document.getElementById(id);

export async function take() {
  const answer = await fetch("/teach");
  if (!answer.ok) {
    at("taught").textContent = await answer.text();
    return;
  }
  const { held, digits, labels, counts } = await answer.json();
  at("to-teach").replaceChildren(...digits.map((digit, index) => item(held, index, digit, labels)));
  at("taught").textContent = digits.length ? "" : "No digit was found in this frame.";
  showCounts(counts);
}

function item(held, index, { crop, labels: ranked }, labels) {
  const one = document.createElement("li");
  const image = document.createElement("img");
  Object.assign(image, { src: crop, width: 84, height: 84, alt: `Digit ${index + 1}, read as ${ranked[0][0]}` });
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", `What digit ${index + 1} is`);
  choice.append(...labels.map((label) => new Option(label, label, label === ranked[0][0], label === ranked[0][0])));
  const button = document.createElement("button");
  button.textContent = "Keep";
  button.addEventListener("click", async () => {
    const body = JSON.stringify({ held, digit: index, label: choice.value, frame: at("keep-frame").checked });
    const answer = await fetch("/teach", { method: "POST", body });
    if (!answer.ok) {
      at("taught").textContent = await answer.text();
      return;
    }
    button.disabled = choice.disabled = true;
    button.textContent = "Kept";
    at("taught").textContent = `Digit ${index + 1} is kept as ${choice.value}.`;
    showCounts((await answer.json()).counts);
  });
  one.append(image, choice, " ", button);
  return one;
}

function showCounts(counts) {
  at("counts").replaceChildren(...Object.entries(counts).map(([label, count]) => {
    const chip = document.createElement("li");
    chip.textContent = `${label}: ${count}`;
    return chip;
  }));
}

at("take").addEventListener("click", take);
