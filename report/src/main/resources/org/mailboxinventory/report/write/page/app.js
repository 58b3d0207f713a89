// What the parts of the page share: the head of the file, the store once it is open, and what is shown.
import {h} from "./tree.js";
import {t, word, english, n} from "./text.js";

export const head = JSON.parse(document.getElementById("head").textContent);

export const app = {
  store: null,
  /** The rows that the filters leave, in order. */
  rows: new Uint32Array(0),
  /** The mailbox that is open; −1 for none. */
  open: -1,
  heatBy: "place",
  all: {heat: false, actions: false, law: false, lawSince: false},
  view: {
    text: "", filters: {}, sort: "score", up: false,
    columns: new Set(["level", "score", "people", "dept", "place", "kinds"])
  },
  /** Shows the mailboxes that a filter leaves; set by the list. */
  show: null
};

/** Keys of the words for the states of a rule, by their number. */
export const STATE_KEYS = ["", "indication", "na", "needs"];

export const hasList = head.audience !== "board";

export const title = () => t("title", {bank: head.bank || t("theFiles")});

export const narrow = matchMedia("(max-width: 700px)");

export const levelMark = level =>
  h("span", {class: "level l-" + english("level", level)},
    h("span", {class: "mark", "aria-hidden": "true"}), word("level", level));

/** A button that looks as a figure in a text; plain bold text where it leads nowhere. */
export const figure = (text, filters, kind) =>
  filters && hasList
    ? h("button", {type: "button", class: "n", "data-kind": kind, on: {click: () => app.show(filters)}}, text)
    : h("b", {}, text);

/** The heaviest kinds of a mailbox, and how many there are besides. */
export function kindNames(row, most) {
  const held = head.kindsByWeight.filter(kind => app.store.holds(row, kind));
  return [held.slice(0, most).map(kind => word("cat", kind)).join(", "), Math.max(0, held.length - most)];
}

export const wide = (label, table) =>
  h("div", {class: "wide", tabindex: "0", role: "group", "aria-label": label}, table);

export const moreButton = (open, count, toggle, openText) =>
  h("button", {type: "button", class: "link", "aria-expanded": String(open), on: {click: toggle}},
    open ? t("fewer") : openText || t("showAll", {n: n(count)}));
