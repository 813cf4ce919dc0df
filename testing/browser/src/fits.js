// Says what makes the page wider than the window; nothing if it fits.
const page = document.scrollingElement;
if (page.scrollWidth <= innerWidth) return null;
const wide = [...document.body.querySelectorAll("*")]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
  .map((element) => element.outerHTML.slice(0, 100))
  .slice(0, 5);
return `the page is ${page.scrollWidth} wide, the window ${innerWidth}:\n` + wide.join("\n");
