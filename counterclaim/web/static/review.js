// After each decision: say what was done and bring the reader to the next thing; open the form for corrections at its
// first field. Decisions themselves are plain forms.
"use strict";

document.addEventListener("htmx:after:swap", () => {
  const told = document.querySelector("#work .progress")?.dataset.told;
  const status = document.getElementById("told");
  if (told && status) status.textContent = told;
  document.getElementById("item-title")?.focus({preventScroll: true});
});

document.addEventListener("toggle", (event) => {
  if (event.target.id === "correct" && event.target.open) event.target.querySelector("select, input:not([type=hidden])")?.focus();
}, true);

document.addEventListener("keydown", (event) => {
  const details = event.target.closest?.("#correct[open]");
  if (event.key === "Escape" && details) { details.open = false; details.querySelector("summary").focus(); }
});
