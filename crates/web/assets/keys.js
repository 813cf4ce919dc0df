// Single keys, for those who want them: `data-shortcuts="off"` on the page's root turns them off (WCAG 2.1.4). They move the focus; none of
// them sends or judges anything.

const typing = (element) => element?.closest?.("input, textarea, select, [contenteditable]");
const all = (what) => [...document.querySelectorAll(what)];

function move(step) {
  const links = all("a[data-candidate]");
  if (links.length === 0) {
    all(`a[data-move="${step > 0 ? "j" : "k"}"]`)[0]?.focus();
    return;
  }
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
  links[Math.min(Math.max(next, 0), links.length - 1)].focus();
}

function help() {
  const keys = document.querySelector("#keys");
  keys?.setAttribute("open", "");
  keys?.querySelector("summary").focus();
}

const DO = {
  "/": () => (document.querySelector("#q") ?? all('a[href="/search"]')[0])?.focus(),
  j: () => move(1),
  k: () => move(-1),
  o: () => document.activeElement?.matches("a[data-candidate], a[data-move]") && document.activeElement.click(),
  "?": help,
};
for (const key of ["y", "n", "u"]) DO[key] = () => document.querySelector(`button[data-key="${key}"]`)?.focus();

document.addEventListener("keydown", (event) => {
  const off = document.documentElement.dataset.shortcuts === "off";
  if (off || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const act = Object.hasOwn(DO, event.key) ? DO[event.key] : undefined;
  if (act) {
    event.preventDefault();
    act();
  }
});
