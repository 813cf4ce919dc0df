// What every page does where scripts run: nothing that a page needs.

document.documentElement.classList.replace("no-script", "script");

// Whoever sent a form with faults is led to them; `autofocus` alone is not enough on elements that are no fields.
document.querySelector(".summary-of-errors")?.focus();

// A form is sent once, however often its button is pressed; the server refuses a second one anyway.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
  } else if (form.method === "post") {
    form.dataset.sent = "yes";
  }
});
// Coming back to a page with the browser's button makes its forms usable again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
