// Says how a search goes on to those who do not see it, at most every two seconds. The answers themselves arrive without a script. Runs while the
// page is still being received: what it needs may not be there yet.

const PAUSE_MS = 2000;
let last = 0;
let waiting = 0;

function follow(said, answers) {
  const line = () => [...answers.querySelectorAll(':scope > [slot="line"]')].at(-1)?.textContent ?? "";
  const say = () => {
    waiting = 0;
    last = performance.now();
    const text = line();
    if (text && text !== said.textContent) said.textContent = text;
  };
  const soon = () => {
    if (!waiting) waiting = setTimeout(say, Math.max(0, last + PAUSE_MS - performance.now()));
  };
  new MutationObserver(soon).observe(answers, { childList: true });
  soon();
}

function begin() {
  const said = document.querySelector("#live");
  const answers = document.querySelector("#answers");
  if (said && answers?.shadowRoot) follow(said, answers);
  return Boolean(answers) || document.readyState !== "loading";
}

if (!begin()) {
  const arrival = new MutationObserver(() => {
    if (begin()) arrival.disconnect();
  });
  arrival.observe(document, { childList: true, subtree: true });
}
