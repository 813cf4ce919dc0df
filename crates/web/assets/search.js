// Of the legal bases, only those that registers accept for the purpose chosen.

const purpose = document.querySelector("#purpose");
const basis = document.querySelector("#legal_basis");

function narrow() {
  for (const option of basis.options) {
    const of = option.dataset.purposes?.split(" ");
    option.hidden = Boolean(of && purpose.value && !of.includes(purpose.value) && !option.selected);
    option.disabled = option.hidden;
  }
}

if (purpose && basis) {
  purpose.addEventListener("change", narrow);
  narrow();
}

// A chip leads to its field, also where the form is folded up.
for (const link of document.querySelectorAll(".chip a, .summary-of-errors a")) {
  link.addEventListener("click", () => {
    const field = document.getElementById(link.hash.slice(1));
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  });
}
