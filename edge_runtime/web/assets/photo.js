// A photo of one's own: scaled down here, read there.
const at = (id) => document.getElementById(id);
const MOST_SIDE = 2560;

async function read(file) {
  at("photo-reading").textContent = "reading...";
  at("photo-picture").hidden = true;
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    at("photo-reading").textContent = `${file.name} is no picture that this browser knows.`;
    return;
  }
  const scale = Math.min(1, MOST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  // What shows through is paper.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const body = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.92));
  const answer = await fetch("/photo", { method: "POST", body });
  if (!answer.ok) {
    at("photo-reading").textContent = await answer.text();
    return;
  }
  const reading = await answer.json();
  at("photo-reading").textContent = reading.rows.join("\n") || "no digits";
  at("photo-picture").src = reading.picture;
  at("photo-picture").hidden = false;
}

at("file").addEventListener("change", () => at("file").files[0] && read(at("file").files[0]));
const drop = at("photo");
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  at("drop").classList.add("over");
});
drop.addEventListener("dragleave", () => at("drop").classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  at("drop").classList.remove("over");
  if (event.dataTransfer.files[0]) read(event.dataTransfer.files[0]);
});
