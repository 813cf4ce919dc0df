// A receipt's file goes into the field for its text: the form sends that.

const file = document.querySelector("#file");
const text = document.querySelector("#receipt");

file?.addEventListener("change", async () => {
  const chosen = file.files[0];
  if (chosen) text.value = await chosen.text();
});
