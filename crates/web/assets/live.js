// Says how a search goes on to those who do not see it, at most every two seconds. The answers themselves arrive without a script.

const PAUSE_MS = 2000;
const said = document.querySelector("#live");
const answers = document.querySelector("#answers");
let last = 0;
let waiting = 0;

function line() {
  return [...answers.querySelectorAll(':scope > [slot="line"]')].at(-1)?.textContent ?? "";
}

function say() {
  waiting = 0;
  last = performance.now();
  const text = line();
  if (text && text !== said.textContent) said.textContent = text;
}

if (said && answers?.shadowRoot) {
  new MutationObserver(() => {
    if (!waiting) waiting = setTimeout(say, Math.max(0, last + PAUSE_MS - performance.now()));
  }).observe(answers, { childList: true });
}
