// One statement at a time: its words and its card come forward together. Everything here can be read without it.
"use strict";

(() => {
  const article = document.getElementById("article");
  if (!article) return;
  const root = document.documentElement;
  const panel = article.querySelector(".beside");
  const cards = new Map([...article.querySelectorAll("[data-st]")].map((card) => [card.dataset.st, card]));
  const order = [...cards.keys()];
  const marks = {s: new Map(), e: new Map(), t: new Map()};
  for (const seg of article.querySelectorAll("mark.seg")) {
    for (const [kind, known] of Object.entries(marks)) {
      for (const id of (seg.dataset[kind] || "").split(" ")) {
        if (!id) continue;
        if (!known.has(id)) known.set(id, []);
        known.get(id).push(seg);
      }
    }
  }
  const headline = [...article.querySelectorAll("mark.hl")];
  const narrow = matchMedia("(max-width: 62rem)");
  const citeLine = document.getElementById("cite-line");
  const wholeCite = citeLine.textContent;
  let lit = null;

  function dim() {
    for (const seg of article.querySelectorAll(".lit-seg")) {
      seg.classList.remove("lit-seg", "lit-charges", "lit-says", "lit-denies", "lit-declines", "lit-headline", "lit-thing", "as-source", "as-cue");
    }
    if (lit) cards.get(lit)?.classList.remove("lit");
    lit = null;
  }

  function cite(words) {
    citeLine.textContent = words;
    document.getElementById("cite-copy").dataset.copies = words;
  }

  // The card is brought into its own panel without moving the page.
  function showCard(card, behavior) {
    if (narrow.matches || !panel) return;
    const seen = panel.getBoundingClientRect();
    const height = Math.min(seen.bottom, innerHeight) - seen.top;
    const place = card.getBoundingClientRect();
    if (place.top < seen.top || place.bottom > seen.top + height - 20) {
      panel.scrollTo({top: panel.scrollTop + place.top - seen.top - height / 5, behavior});
    }
  }

  function showWords(id, behavior) {
    const seg = marks.s.get(id)?.[0];
    if (!seg) return;
    const place = seg.getBoundingClientRect();
    const bottom = narrow.matches ? innerHeight * 0.5 : innerHeight;
    if (place.top < 60 || place.bottom > bottom - 20) scrollBy({top: place.top - bottom / 3, behavior});
  }

  function light(id, {words = false, address = true, behavior = "auto"} = {}) {
    const card = cards.get(id);
    if (!card) return false;
    if (lit !== id) {
      dim();
      lit = id;
      card.classList.add("lit");
      for (const seg of marks.s.get(id) || []) {
        const at = seg.dataset.s.split(" ").indexOf(id);
        const roles = seg.dataset.r.split(" ")[at].split("+");
        seg.classList.add("lit-seg", `lit-${card.dataset.family}`);
        if (roles[0] === "source" || roles[0] === "cue") seg.classList.add(`as-${roles[0]}`);
      }
      cite(card.querySelector(".cite span").textContent);
    }
    card.closest("details:not([open])")?.setAttribute("open", "");
    if (!isPressed) showCard(card, behavior);
    if (words) showWords(id, behavior);
    if (address) history.replaceState(null, "", `#s=${id}`);
    return true;
  }

  function lightAll(segs, name) {
    dim();
    for (const seg of segs || []) seg.classList.add("lit-seg", name);
  }

  // Of several statements over the same words the innermost comes first, at the next click the one around it.
  function chosen(seg, again) {
    const ids = seg.dataset.s.split(" ");
    const at = ids.indexOf(lit);
    return again && at >= 0 ? ids[(at + 1) % ids.length] : at >= 0 ? lit : ids[0];
  }

  function step(by) {
    const known = order.filter((id) => marks.s.has(id));
    if (!known.length) return;
    const at = known.indexOf(lit);
    const id = known[at < 0 ? (by > 0 ? 0 : known.length - 1) : (at + by + known.length) % known.length];
    light(id, {words: true});
    document.getElementById("told").textContent = cards.get(id).querySelector(".who").textContent.trim();
  }

  function fromAddress() {
    const match = /^#s=([^&]+)/.exec(decodeURIComponent(location.hash));
    if (!match) return;
    if (!light(match[1], {words: true, address: false, behavior: "instant"})) {
      document.getElementById("told").textContent = "This reading of the article has no such statement.";
    }
  }

  // What a press began on: a page that moved between press and release would make a click miss.
  let pressed = null;
  let isPressed = false;
  article.addEventListener("pointerdown", (event) => {
    pressed = event.target.closest("mark.seg[data-s]") && lit;
    isPressed = true;
  });
  addEventListener("pointerup", () => { isPressed = false; });
  addEventListener("pointercancel", () => { isPressed = false; });
  article.addEventListener("click", (event) => {
    const step_ = event.target.closest("[data-step]");
    if (step_) { step(Number(step_.dataset.step)); return; }
    if (event.target.closest(".close")) { dim(); history.replaceState(null, "", location.pathname + location.search); return; }
    const link = event.target.closest('a[href^="#s="]');
    if (link) {
      event.preventDefault();
      light(decodeURIComponent(link.getAttribute("href").slice(3)), {words: true});
      return;
    }
    const card = event.target.closest("[data-st]");
    if (card && !narrow.matches && !event.target.closest("a, button")) { light(card.dataset.st, {words: true, address: false}); return; }
    const seg = event.target.closest("mark.seg[data-s]");
    if (seg && getSelection().isCollapsed && !article.classList.contains("is-plain")) {
      lit = lit ?? pressed;
      light(chosen(seg, pressed !== null && seg.dataset.s.split(" ").includes(pressed)));
    }
  });
  // Before the room's own listener copies: each line stands in the page once.
  document.addEventListener("click", (event) => {
    const copies = event.target.closest(".st .cite button");
    if (copies) copies.dataset.copies = copies.previousElementSibling.textContent;
  }, true);
  article.addEventListener("focusin", (event) => {
    const seg = event.target.closest("mark.seg[data-s]");
    if (seg) {
      if (pressed === null && !seg.dataset.s.split(" ").includes(lit)) light(chosen(seg, false), {address: false});
      return;
    }
    const card = event.target.closest("[data-st]");
    if (card && !narrow.matches) { light(card.dataset.st, {words: !isPressed, address: false}); return; }
    if (event.target.closest("[data-headline]")) lightAll(headline, "lit-headline");
  });
  for (const [name, kind] of [["transfer", "t"], ["event", "e"]]) {
    for (const each of article.querySelectorAll(`[data-${name}]:not(article)`)) {
      each.addEventListener("pointerenter", () => lightAll(marks[kind].get(each.dataset[name]), "lit-thing"));
      each.addEventListener("focusin", () => lightAll(marks[kind].get(each.dataset[name]), "lit-thing"));
    }
  }
  article.querySelector("[data-headline]")?.addEventListener("pointerenter", () => lightAll(headline, "lit-headline"));

  // Layers: in the address, so that a link shows what its sender saw.
  const layers = article.querySelector("form.layers");
  layers.addEventListener("change", () => {
    const boxes = [...layers.querySelectorAll("[type=checkbox]")];
    for (const box of boxes) article.toggleAttribute(`data-${box.value}`, box.checked);
    const address = new URL(location.href);
    address.searchParams.delete("layers");
    const on = boxes.filter((box) => box.checked);
    for (const box of on) address.searchParams.append("layers", box.value);
    if (!on.length) address.searchParams.append("layers", "");
    history.replaceState(null, "", address);
  });

  // Plain reading: remembered on this machine.
  const plain = document.getElementById("plain");
  const setPlain = (is) => {
    article.classList.toggle("is-plain", is);
    plain.setAttribute("aria-pressed", String(is));
    if (is) dim();
  };
  plain.addEventListener("click", () => {
    const is = !article.classList.contains("is-plain");
    setPlain(is);
    try { localStorage.setItem("plain", is ? "1" : ""); } catch { /* it holds for this page */ }
  });
  try { if (localStorage.getItem("plain")) setPlain(true); } catch { /* no storage: highlights are shown */ }

  root.classList.add("scripted");
  for (const each of article.querySelectorAll(".steps[hidden], .close[hidden]")) each.hidden = false;
  addEventListener("hashchange", fromAddress);
  cite(wholeCite);
  fromAddress();
})();
