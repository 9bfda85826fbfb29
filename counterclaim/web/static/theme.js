// Before anything is drawn: the theme that was chosen here, so that no page flashes in the other one.
"use strict";
try {
  const theme = localStorage.getItem("theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch { /* no storage: the system's own theme stands */ }
