// Keys, theme, and the one policy by which htmx puts in what this room itself has rendered. No page needs this script
// to be read.
"use strict";

// Everything that arrives as HTML is a page of this room, fetched from this room (CSP connect-src 'self') and escaped by
// it. Scripts and script addresses are never made from text.
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", {createHTML: (text) => text});
}

const isTyping = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
// A page's own keys come before those of the frame around it.
const keyed = () => [...document.querySelectorAll("main [data-key]"), ...document.querySelectorAll("[data-key]:not(main [data-key])")];

const tell = (words) => { document.getElementById("told").textContent = words; };

function showKeys() {
  const dialog = document.getElementById("keys");
  const list = dialog.querySelector("dl");
  list.replaceChildren();
  const known = keyed().map((each) => [each.dataset.key, each.dataset.says || each.textContent.trim()])
    .filter(([key], at, all) => all.findIndex(([other]) => other === key) === at);
  if (document.querySelector("[data-row]")) known.push(["j / k", "Next and last row"], ["Enter", "Open the row"]);
  for (const [key, says] of known) {
    const term = document.createElement("dt");
    const kbd = document.createElement("kbd");
    kbd.textContent = key;
    term.append(kbd);
    const words = document.createElement("dd");
    words.textContent = says;
    list.append(term, words);
  }
  dialog.showModal();
}

function step(by) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  const goal = row.matches("a, button, [tabindex]") ? row : row.querySelector("a, button, summary, [tabindex]");
  goal?.focus();
  row.scrollIntoView({block: "nearest"});
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "j" || event.key === "k") { event.preventDefault(); step(event.key === "j" ? 1 : -1); return; }
  const goal = keyed().find((each) => each.dataset.key === event.key && !each.disabled);
  if (!goal) return;
  event.preventDefault();
  if (goal.matches("input, select, textarea")) goal.focus(); else goal.click();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener?.dataset.opens === "keys") showKeys();
  const copies = event.target.closest("[data-copies]");
  if (copies) navigator.clipboard.writeText(copies.dataset.copies).then(() => tell("Copied."));
  if (event.target.closest("[data-theme-switch]")) {
    const root = document.documentElement;
    const isDark = root.dataset.theme === "dark" || (root.dataset.theme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset.theme = isDark ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* it holds for this page */ }
  }
});
