// What moves, fades or slides; nothing if all is still.
const moves = (element) => {
  const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
  const slides = transitionDuration.split(", ").some((time) => parseFloat(time) > 0);
  return animationName !== "none" || slides || scrollBehavior === "smooth";
};
const moving = [document.documentElement, ...document.body.querySelectorAll("*")].filter(moves);
return moving.length ? "something moves: " + moving[0].outerHTML.slice(0, 100) : null;
