// The list of mailboxes: search, filters, chips, columns, and saving what is filtered.
import {h, dom, put} from "./tree.js";
import {t, word, english, wordCount, n, month} from "./text.js";
import {binText, PEOPLE_STEPS} from "./charts.js";
import {LongTable} from "./table.js";
import {head, app, narrow, levelMark, kindNames, STATE_KEYS} from "./app.js";
import {actionTitle} from "./sections.js";

const SINCE_KEYS = ["c_moved", "c_grown", "c_fixed"];
const CODED = ["level", "place", "kind", "dept", "cover", "change"];
let table = null;
let waiting = false;

function chipText(name, value) {
  if (CODED.includes(name)) return value.map(code => word(name, code)).join(" / ");
  if (name === "reason") return value.map(code => word("reason", code - 1)).join(" / ");
  if (name === "cat" || name === "anyCat") return value.map(kind => word("cat", kind)).join(name === "cat" ? " + " : " / ");
  if (name === "rule") return word("rule", value[0]) + ": " + t(STATE_KEYS[value[1]]);
  if (name === "ruled") return t(STATE_KEYS[value[0]]);
  if (name === "action") return actionTitle(head.actions.find(action => action.bit === value[0]));
  if (name === "since") return value.map(bit => t(SINCE_KEYS[bit])).join(" / ");
  if (name === "before") return t("olderThan", {year: 2000 + Math.floor((value[0] - 1) / 12)});
  if (name === "bin") return binText(value[0] / 10, PEOPLE_STEPS.findIndex(([from]) => from === value[2]));
  return t(name === "people" ? "touchesPeople" : name === "missing" ? "missingNow" : "drift");
}

const columnsThere = () => [
  {key: "address", label: t("mailbox"), sortable: true, style: "c-box"},
  {key: "level", label: t("level"), sortable: true, style: "c-level"},
  {key: "score", label: t("score"), sortable: true, style: "num c-small"},
  {key: "people", label: t(head.likely ? "people" : "peopleLeast"), sortable: true, style: "num c-small"},
  {key: "values", label: t("values"), sortable: true, style: "num c-small"},
  {key: "items", label: t("items"), sortable: true, style: "num c-small"},
  {key: "dept", label: t("dept"), sortable: true, style: ""},
  {key: "place", label: t("place"), sortable: true, style: "c-mid"},
  {key: "kind", label: t("kind"), sortable: true, style: "c-small"},
  {key: "cover", label: t("cover"), sortable: true, style: "c-mid"},
  {key: "kinds", label: t("holds"), sortable: false, style: ""},
  {key: "oldest", label: t("oldest"), sortable: true, style: "c-mid"},
  {key: "newest", label: t("newest"), sortable: true, style: "c-mid"},
  {key: "unread", label: t("unreadItems"), sortable: true, style: "num c-small"},
  {key: "change", label: t("changeColumn"), sortable: true, style: "c-mid"}
];

const columnsShown = () => columnsThere().filter(({key}) =>
  key === "address" || (narrow.matches ? ["level", "people"].includes(key) : app.view.columns.has(key)));

function cell({key}, row) {
  const {columns} = app.store;
  const unread = app.store.isUnread(row);
  switch (key) {
    case "level":
      return h("td", {}, levelMark(columns.level[row]),
        columns.atLeast[row] ? h("span", {class: "quiet", title: t("readInPart")}, " +") : null);
    case "kinds": {
      const [names, more] = kindNames(row, 3);
      return h("td", {class: "holds"}, h("span", {class: "some"},
        h("span", {class: "cut"}, unread ? "–" : names),
        more && !unread ? h("span", {class: "quiet"}, " +" + more) : null));
    }
    case "score":
    case "people":
    case "values":
    case "items":
      return h("td", {class: "num"}, unread ? "–" : n(columns[key][row]));
    case "unread":
      return h("td", {class: "num"}, n(columns.unread[row]));
    case "oldest":
    case "newest":
      return h("td", {}, month(columns[key][row]));
    default:
      return h("td", {}, h("bdi", {}, word(key, columns[key][row])));
  }
}

function cells(row, at, isCurrent) {
  const {columns} = app.store;
  const below = narrow.matches ? word("dept", columns.dept[row]) : columns.name[row];
  return columnsShown().map(column => column.key === "address"
    ? h("th", {scope: "row", class: "c-box"},
        h("a", {href: "#m/" + app.store.id(row), "data-at": at, tabindex: isCurrent ? "0" : "-1"},
          h("bdi", {}, columns.address[row])),
        h("span", {class: "sub"}, h("bdi", {}, below)))
    : cell(column, row));
}

// ---- filters in the address, so that back and bookmarks keep them

export function listAddress() {
  const parts = Object.entries(app.view.filters).map(([name, value]) => name + "=" + value.join(","));
  if (app.view.text) parts.push("q=" + encodeURIComponent(app.view.text));
  return "#list" + (parts.length ? "?" + parts.join("&") : "");
}

export function readAddress(hash) {
  app.view.filters = {};
  app.view.text = "";
  for (const part of hash.slice("#list?".length).split("&").filter(Boolean)) {
    const [name, value] = part.split("=");
    if (name === "q") app.view.text = decodeURIComponent(value);
    else if (app.store.tests[name]) app.view.filters[name] = value === "" ? [] : value.split(",").map(Number);
  }
}

// ---- drawing

function chips() {
  const {filters, text} = app.view;
  put("chips",
    Object.entries(filters).map(([name, value]) => h("button", {
      type: "button", class: "chip", "aria-label": t("removeFilter", {filter: chipText(name, value)}),
      on: {click: () => { delete filters[name]; stepTo(); }}
    }, chipText(name, value), h("span", {"aria-hidden": "true"}, " ×"))),
    Object.keys(filters).length || text
      ? h("button", {type: "button", class: "link",
          on: {click: () => { app.view.filters = {}; app.view.text = ""; stepTo(); }}}, t("clear"))
      : null);
}

/** Filters, sorts and draws what the view says. */
export function applyView(keepAddress) {
  const {view} = app;
  app.rows = app.store.query(view);
  put("count", h("strong", {}, t("shown", {n: n(app.rows.length), all: n(head.n)})),
    app.rows.length ? null : h("span", {class: "quiet"}, " " + t("nothing")));
  chips();
  for (const select of document.querySelectorAll("select[data-filter]")) {
    const value = view.filters[select.dataset.filter];
    select.value = value && value.length === 1 ? value[0] : "";
  }
  const search = document.getElementById("search");
  if (search.value !== view.text) search.value = view.text;
  table.show(app.rows, view.sort, view.up);
  if (!keepAddress && app.open < 0) history.replaceState(null, "", listAddress());
}

/** Applies a filter that was chosen or taken away, so that the browser's way back undoes it. */
function stepTo() {
  const address = listAddress();
  if (location.hash !== address) history.pushState(null, "", address);
  applyView(true);
}

function show(filters) {
  app.view.filters = {...filters};
  app.view.text = "";
  stepTo();
  toList();
}

/** Says that an address names a mailbox that is not in this report, as one of another run. */
export function sayNotHere() {
  put("count", h("strong", {}, t("notHere")));
  toList();
}

export function toList() {
  document.getElementById("list").scrollIntoView();
  document.getElementById("list-h").focus({preventScroll: true});
}

function picker(name) {
  const set = name;
  const options = Array.from({length: wordCount(set)}, (_, code) => h("option", {value: code}, word(set, code)));
  return h("label", {class: "pick"},
    h("span", {}, t(name === "cat" ? "holds" : name)),
    h("select", {name, "data-filter": name, on: {change: event => {
      if (event.target.value === "") delete app.view.filters[name];
      else app.view.filters[name] = [Number(event.target.value)];
      stepTo();
    }}}, h("option", {value: ""}, t("any")), options));
}

function columnMenu() {
  return h("details", {class: "menu"}, h("summary", {}, t("columns")),
    h("div", {class: "drop"}, columnsThere().slice(1).map(({key, label}) =>
      h("label", {},
        h("input", {type: "checkbox", name: "column-" + key, checked: app.view.columns.has(key), "data-column": key,
          on: {change: event => {
            if (event.target.checked) app.view.columns.add(key);
            else app.view.columns.delete(key);
            applyView();
          }}}),
        " " + label))));
}

/** Keys that come faster than pictures are searched for together. */
function searchOnce() {
  waiting = false;
  applyView();
}

export function drawList() {
  put("controls",
    h("label", {class: "search"}, h("span", {class: "hide"}, t("search")),
      h("input", {id: "search", name: "search", type: "search", placeholder: t("search"), autocomplete: "off", spellcheck: "false",
        on: {input: event => {
          app.view.text = event.target.value;
          if (!waiting) requestAnimationFrame(searchOnce);
          waiting = true;
        }}})),
    ["level", "place", "dept", "cat", "kind", "cover"].map(picker),
    columnMenu(),
    h("button", {type: "button", class: "ghostly", id: "save", on: {click: saveFiltered}}, t("saveCsv")));
  table = new LongTable(document.getElementById("grid"), {
    columns: columnsShown, cells, label: t("tableLabel"),
    onSort: key => {
      if (app.view.sort === key) app.view.up = !app.view.up;
      else Object.assign(app.view, {sort: key, up: false});
      applyView();
      document.querySelector("#grid th[aria-sort] button").focus();
    }
  });
  app.show = show;
  applyView(true);
}

export const redrawTable = () => table && table.redraw();

// ---- saving

const startsFormula = /^[\s\u00a0]*[=+\-@＝＋－＠]/;

/** A cell that a spreadsheet can take for nothing but text. */
const quoted = text => '"' + (startsFormula.test(text) ? "'" : "") + String(text).replace(/"/g, '""') + '"';

const isoMonth = value =>
  value ? `${2000 + Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, "0")}` : "";

const SAVED = [
  ["address", (row, c) => quoted(c.address[row])],
  ["displayName", (row, c) => quoted(c.name[row])],
  ["exposure.level", (row, c) => english("level", c.level[row])],
  ["exposure.score", (row, c) => c.score[row], true],
  ["people.atLeast", (row, c) => c.peopleMin[row], true],
  ["people.likely", (row, c) => c.people[row], true],
  ["people.atMost", (row, c) => c.peopleMax[row], true],
  ["values", (row, c) => c.values[row], true],
  ["items", (row, c) => c.items[row], true],
  ["owner.department", (row, c) => quoted(english("dept", c.dept[row]))],
  ["place", (row, c) => quoted(english("place", c.place[row]))],
  ["kind", (row, c) => english("kind", c.kind[row])],
  ["coverage.state", (row, c) => english("cover", c.cover[row])],
  ["kinds", row => quoted(head.kindsByWeight.filter(kind => app.store.holds(row, kind))
    .map(kind => english("cat", kind)).join(" | "))],
  ["oldest", (row, c) => isoMonth(c.oldest[row])],
  ["newest", (row, c) => isoMonth(c.newest[row])]
].filter(([name]) => head.likely || name !== "people.likely");

/** The rows that are filtered, as CSV in English words. Unknown figures are empty. */
export function csvOfFiltered() {
  const lines = [SAVED.map(([name]) => name).join(",")];
  for (const row of app.rows) {
    const unread = app.store.isUnread(row);
    lines.push(SAVED.map(([, value, judged]) => (judged && unread ? "" : value(row, app.store.columns))).join(","));
  }
  return "\ufeff" + lines.join("\r\n") + "\r\n";
}

function saveFiltered() {
  const address = URL.createObjectURL(new Blob([csvOfFiltered()], {type: "text/csv"}));
  dom(h("a", {href: address, download: "mailboxes-filtered.csv"})).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
