// A table of any length: only the rows in sight are in the document, and it says so to a screen reader.
import {h, dom} from "./tree.js";

const AROUND = 12;

const spacer = () => dom(h("tr", {class: "space", "aria-hidden": "true"}, h("td", {})));

/**
 * A table in `root`. `columns()`: what is shown now; `cells(row, place, isCurrent)`: the cells of a row, of
 * which the first has a link with `data-at`; `onSort(key)`: a heading was chosen.
 */
export class LongTable {
  constructor(root, {columns, cells, onSort, label}) {
    this.columns = columns;
    this.cells = cells;
    this.onSort = onSort;
    this.label = label;
    this.rows = new Uint32Array(0);
    this.current = 0;
    this.rowHeight = 0;
    this.drawn = [-1, -1];
    this.above = spacer();
    this.below = spacer();
    this.table = dom(h("table", {class: "list"}));
    this.head = document.createElement("thead");
    this.body = document.createElement("tbody");
    this.table.append(this.head, this.body);
    this.box = dom(h("div", {class: "scroller", role: "group", "aria-label": label, tabindex: "0"}));
    this.box.append(this.table);
    root.replaceChildren(this.box);
    this.box.addEventListener("scroll", () => this.draw(false), {passive: true});
    this.box.addEventListener("keydown", event => this.key(event));
    addEventListener("resize", () => this.redraw());
  }

  /** Shows these rows from the top. */
  show(rows, sortedBy, upwards) {
    this.rows = rows;
    this.current = 0;
    this.box.scrollTop = 0;
    this.table.setAttribute("aria-rowcount", rows.length + 1);
    this.table.setAttribute("aria-label", this.label);
    const direction = upwards ? "ascending" : "descending";
    const heading = column => h("th", {
      scope: "col", class: column.style, "aria-sort": column.key === sortedBy ? direction : null
    }, column.sortable
      ? h("button", {type: "button", class: "sort", "data-column": column.key,
          on: {click: () => this.onSort(column.key)}},
          column.label,
          h("span", {"aria-hidden": "true", class: "arrow"}, column.key === sortedBy ? (upwards ? "↑" : "↓") : ""))
      : column.label);
    this.head.replaceChildren(dom(h("tr", {"aria-rowindex": 1}, this.columns().map(heading))));
    this.draw(true);
  }

  /** After the window or the size of its text changed. */
  redraw() {
    this.rowHeight = 0;
    this.draw(true);
  }

  height() {
    if (!this.rowHeight) {
      const set = parseFloat(getComputedStyle(this.box).getPropertyValue("--row"));
      const row = this.body.querySelector("tr:not(.space)");
      this.rowHeight = Math.max(set, row ? row.getBoundingClientRect().height : 0);
    }
    return this.rowHeight;
  }

  draw(always) {
    const height = this.height();
    const first = Math.max(0, Math.floor(this.box.scrollTop / height) - AROUND);
    const last = Math.min(
      this.rows.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / height) + AROUND);
    if (!always && first === this.drawn[0] && last === this.drawn[1]) return;
    this.drawn = [first, last];
    const focused = this.focusedRow();
    const top = this.box.scrollTop;
    // A focused row that is taken out of the document would pull the scroll position with it.
    if (focused >= 0) this.box.focus({preventScroll: true});
    const width = this.columns().length;
    for (const [space, rows] of [[this.above, first], [this.below, this.rows.length - last]]) {
      space.style.height = rows * height + "px";
      space.firstChild.colSpan = width;
    }
    const shown = [];
    for (let at = first; at < last; at++) {
      shown.push(dom(h("tr", {"aria-rowindex": at + 2}, this.cells(this.rows[at], at, at === this.current))));
    }
    this.body.replaceChildren(this.above, ...shown, this.below);
    if (this.box.scrollTop !== top) this.box.scrollTop = top;
    if (focused >= first && focused < last) this.focusRow(focused);
  }

  focusedRow() {
    const active = document.activeElement;
    return active && this.box.contains(active) && active.dataset.at !== undefined ? Number(active.dataset.at) : -1;
  }

  focusRow(at) {
    const link = this.body.querySelector(`a[data-at="${at}"]`);
    if (link) link.focus({preventScroll: true});
  }

  goTo(at) {
    if (!this.rows.length) return;
    this.current = Math.max(0, Math.min(this.rows.length - 1, at));
    const height = this.height();
    const top = this.current * height;
    const heading = this.head.offsetHeight;
    if (top < this.box.scrollTop) {
      this.box.scrollTop = top;
    } else if (top + height + heading > this.box.scrollTop + this.box.clientHeight) {
      this.box.scrollTop = top + height + heading - this.box.clientHeight;
    }
    this.draw(true);
    this.focusRow(this.current);
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.box.clientHeight / this.height()) - 2);
    const to = {
      ArrowDown: this.current + 1, ArrowUp: this.current - 1, PageDown: this.current + page,
      PageUp: this.current - page, Home: 0, End: this.rows.length - 1
    }[event.key];
    if (to === undefined || event.target.closest("thead")) return;
    event.preventDefault();
    const entering = event.target === this.box && event.key === "ArrowDown" && this.current === 0;
    this.goTo(entering ? 0 : to);
  }
}
