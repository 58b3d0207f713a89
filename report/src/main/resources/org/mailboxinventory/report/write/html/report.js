
"use strict";
(() => {
  const table = document.getElementById("table");
  if (!table) {
    return;
  }
  const bodies = Array.from(table.tBodies);
  const search = document.getElementById("search");
  const level = document.getElementById("level");
  const state = document.getElementById("state");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const numbers = new Intl.NumberFormat("en");

  const fits = (body, words) =>
    (!level.value || body.dataset.level === level.value) &&
    (!state.value || body.dataset.state === state.value) &&
    words.every((word) => body.dataset.search.includes(word));

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const body of bodies) {
      const fit = fits(body, words);
      body.hidden = !fit;
      count += fit ? 1 : 0;
    }
    const all = numbers.format(bodies.length) + (bodies.length === 1 ? " mailbox" : " mailboxes");
    shown.textContent = count === bodies.length ? all : numbers.format(count) + " of " + all;
    nothing.hidden = count > 0;
  };

  const sort = (button) => {
    const heading = button.closest("th");
    const index = heading.cellIndex;
    const byNumber = "number" in button.dataset;
    const first = byNumber ? "descending" : "ascending";
    const last = byNumber ? "ascending" : "descending";
    const order = heading.getAttribute("aria-sort") === first ? last : first;
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    const key = (body) => body.rows[0].cells[index].dataset.key;
    const keyed = bodies.map((body) => ({ body, key: byNumber ? Number(key(body)) : key(body) }));
    const collator = new Intl.Collator("en", { numeric: true });
    keyed.sort((a, b) => sign * (byNumber ? a.key - b.key : collator.compare(a.key, b.key)));
    table.append(...keyed.map((entry) => entry.body));
  };

  const toggle = (button) => {
    const open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    button.closest("tbody").rows[1].hidden = !open;
  };

  for (const body of bodies) {
    body.rows[1].hidden = true;
  }
  table.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && button.classList.contains("open")) {
      toggle(button);
    } else if (button) {
      sort(button);
    }
  });
  document.getElementById("tools").addEventListener("submit", (event) => event.preventDefault());
  search.addEventListener("input", filter);
  level.addEventListener("change", filter);
  state.addEventListener("change", filter);
  filter();
})();
