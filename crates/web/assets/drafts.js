// Saves a form's draft when typing pauses. "Saved" is shown only when the node says so; without a script the button does the same.

const PAUSE_MS = 1500;

for (const button of document.querySelectorAll("[data-save-draft]")) begin(button.form);

function begin(form) {
  const state = form.querySelector(".draft-state");
  const revision = form.querySelector("[name='draft-revision']");
  let timer = null;
  let saving = null;
  let changed = false;

  form.addEventListener("input", () => {
    changed = true;
    state.textContent = state.dataset.unsaved;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE_MS);
  });

  // A draft that is being saved would be left behind by a form that is being sent.
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    changed = false;
    saving?.abort();
  });

  async function save() {
    if (saving) {
      timer = setTimeout(save, PAUSE_MS);
      return;
    }
    saving = new AbortController();
    changed = false;
    try {
      const response = await fetch("/drafts", {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
        signal: saving.signal,
      });
      const answer = await response.json();
      if (response.ok) revision.value = answer.revision;
      state.textContent = response.ok && changed ? state.dataset.unsaved : answer.said;
    } catch (error) {
      if (error.name !== "AbortError") state.textContent = state.dataset.failed;
    } finally {
      saving = null;
    }
  }
}
