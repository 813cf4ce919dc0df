// Says while an alert is being filled in how complete and sound its data is. The form works without.

const form = document.querySelector("form[data-quality]");
const place = document.querySelector(".quality-now");
const PAUSE_MS = 700;
let timer;
let asked = 0;

const line = (tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

const show = ({ score, faults }) => {
  const lines = score ? [line("p", score)] : [];
  const list = document.createElement("ul");
  for (const [field, words] of faults) list.append(line("li", `${field}: ${words}`));
  if (faults.length) lines.push(list);
  place.replaceChildren(...lines);
};

const ask = async () => {
  const number = ++asked;
  try {
    const answer = await fetch(form.dataset.quality, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
    });
    // What was typed meanwhile has its own answer.
    if (answer.ok && number === asked) show(await answer.json());
  } catch {
    // Without an answer the last one stands; the form is checked anyway when it is sent.
  }
};

if (form && place) {
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
}
