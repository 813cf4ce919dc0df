// Says what makes the page wider than the window or cuts words off; nothing if it fits.
const page = document.scrollingElement;
const all = [...document.body.querySelectorAll("*")];
const named = (elements) => elements.map((element) => element.outerHTML.slice(0, 100)).slice(0, 5).join("\n");
if (page.scrollWidth > innerWidth) {
  const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
  return `the page is ${page.scrollWidth} wide, the window ${innerWidth}:\n` + named(wide);
}
const isCut = (element) => {
  const style = getComputedStyle(element);
  // What is for screen readers alone is cut on purpose; fields show the rest when they are used.
  if (style.clipPath !== "none" || element.matches("input, select, option, textarea, svg, svg *")) return false;
  const cuts = (how) => how === "hidden" || how === "clip";
  return (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
    || (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
};
const cut = all.filter(isCut);
return cut.length ? "words are cut off:\n" + named(cut) : null;
