// Says what is wrong with how and where the focus shows; nothing if it does.
const active = document.activeElement;
if (!active || active === document.body) return null;
const name = active.outerHTML.slice(0, 120);
const box = active.getBoundingClientRect();
if (box.width === 0 || box.height === 0) return name + " has no size";
const inside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
const points = [];
for (const across of [0.1, 0.5, 0.9]) {
  for (const down of [0.1, 0.5, 0.9]) points.push([box.x + box.width * across, box.y + box.height * down]);
}
const seen = points.filter(([x, y]) => inside(x, y));
if (seen.length === 0) return name + " lies outside the window";
const labels = active.labels ? [...active.labels] : [];
const own = (found) => found && (active.contains(found) || found.contains(active)
  || labels.some((label) => label.contains(found)));
if (!seen.some(([x, y]) => own(document.elementFromPoint(x, y)))) return name + " is covered";
const { outlineStyle, outlineWidth } = getComputedStyle(active);
if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return name + " is not outlined";
return null;
