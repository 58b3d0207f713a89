// Puts the page together: languages, appearance, ways back and forth, printing.
import {h, put} from "./tree.js";
import {t, word, n, useTexts, setLanguage, languageTag} from "./text.js";
import {useServer} from "./unpack.js";
import {openStore} from "./store.js";
import {head, app, hasList, title, narrow, levelMark, kindNames} from "./app.js";
import {
  drawFirst, drawNext, drawHeat, drawAges, drawBubbles, drawChanges, drawLaw, drawUnread, drawAbout
} from "./sections.js";
import {drawList, applyView, redrawTable, readAddress, listAddress, toList, sayNotHere} from "./list.js";
import {openMailbox} from "./mailbox.js";

const INDICATION = 1;

/** So many mailboxes are printed, unless whoever prints asks for another number. */
const PRINTED = 100;
const printed = () => Number(document.documentElement.dataset.printed || PRINTED);

function drawAll() {
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  document.title = title();
  for (const draw of [drawFirst, drawNext, drawAges, drawChanges, drawLaw, drawUnread, drawAbout]) draw();
  if (!hasList || app.store) {
    drawHeat();
    drawBubbles();
  }
  if (app.store) drawList();
  else if (hasList) put("count", h("span", {class: "quiet"}, t("loading", {n: n(head.n)})));
}

function speakIn(tag) {
  setLanguage(tag);
  document.documentElement.lang = languageTag();
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === languageTag()));
  }
  document.getElementById("unchecked").hidden = languageTag() !== "hi";
  drawAll();
  if (app.open >= 0) openMailbox(app.open);
}

/** From the page of a mailbox back to the report: to its row, and to where the reader was. */
function closeMailbox() {
  const page = document.getElementById("page");
  if (page.hidden) return;
  const id = app.store.id(app.open);
  app.open = -1;
  page.hidden = true;
  page.replaceChildren();
  document.getElementById("report").hidden = false;
  document.getElementById("skip").hidden = false;
  document.title = title();
  redrawTable();
  scrollTo(0, app.scroll);
  const link = document.querySelector(`#grid a[href="#m/${id}"]`);
  (link || document.getElementById("list-h")).focus({preventScroll: link !== null});
}

function route() {
  if (!app.store) return;
  const mailbox = /^#m\/([0-9a-f]+)$/.exec(location.hash);
  const row = mailbox ? app.store.row(mailbox[1]) : -1;
  if (row >= 0) {
    openMailbox(row);
    return;
  }
  closeMailbox();
  if (mailbox) {
    sayNotHere();
    return;
  }
  const filtered = /^#list(\?|$)/.test(location.hash);
  if ((filtered || location.hash === "") && (location.hash || "#list") !== listAddress()) {
    readAddress(location.hash);
    applyView(true);
    if (filtered) toList();
  }
}

// ---- printing: nothing can be waited for, so all of it stands in the columns

const indicating = row => head.rules.flatMap((rule, code) =>
  app.store.rule(row, code) === INDICATION ? [word("rule", code)] : []);

function printedRow(row) {
  const c = app.store.columns;
  const unread = app.store.isUnread(row);
  const factors = head.factors
    .map((name, i) => [name, c["factor" + i][row]])
    .filter(([, points]) => points)
    .map(([name, points]) => t("f_" + name) + " " + points);
  return h("tr", {},
    h("th", {scope: "row"}, h("bdi", {}, c.address[row]), h("span", {class: "sub"}, word("dept", c.dept[row]))),
    h("td", {}, levelMark(c.level[row])),
    h("td", {class: "num"}, unread ? "–" : c.score[row]),
    h("td", {class: "num"}, unread ? "–" : n(c.people[row])),
    h("td", {}, word("place", c.place[row])),
    h("td", {}, unread
      ? (c.reason[row] ? word("reason", c.reason[row] - 1) : "")
      : [kindNames(row, head.audience === "auditor" ? Infinity : 4)[0], "; ", factors.join(", "),
          head.audience === "auditor" ? indicating(row).map(name => h("span", {class: "sub"}, name)) : null]));
}

function unfold() {
  for (const details of document.querySelectorAll("details:not(.menu)")) details.open = true;
}

let before = null;

addEventListener("beforeprint", () => {
  unfold();
  if (!document.getElementById("page").hidden) return;
  before = {...app.all};
  app.all = {heat: true, actions: true, law: true, lawSince: true};
  drawNext();
  drawChanges();
  drawLaw();
  if (!hasList || app.store) drawHeat();
  unfold();
  if (!app.store) return;
  const some = Array.from(app.rows.subarray(0, printed()));
  put("print-list", h("p", {}, t("printNote", {n: n(some.length), all: n(app.rows.length)})),
    h("table", {class: "law"},
      h("thead", {}, h("tr", {}, ["mailbox", "level", "score", "people", "place", "why"].map(key =>
        h("th", {scope: "col", class: key === "score" || key === "people" ? "num" : null}, t(key))))),
      h("tbody", {}, some.map(printedRow))));
});

addEventListener("afterprint", () => {
  put("print-list");
  if (!before) return;
  app.all = before;
  before = null;
  drawNext();
  drawChanges();
  drawLaw();
  if (!hasList || app.store) drawHeat();
});

// ---- start

useTexts(head.texts, head.words);
useServer(head.served);
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speakIn(button.dataset.language));
}
document.getElementById("look").addEventListener("change", event => {
  document.documentElement.dataset.look = event.target.value;
});
document.getElementById("print").addEventListener("click", () => print());
narrow.addEventListener("change", () => app.store && applyView(true));
addEventListener("hashchange", route);
addEventListener("popstate", route);
speakIn(head.language);

// The first screen is painted before the columns are opened.
requestAnimationFrame(() => setTimeout(async () => {
  if (hasList) {
    app.store = await openStore(head);
    drawList();
    drawHeat();
    drawBubbles();
    route();
  }
  document.documentElement.dataset.ready = "true";
}, 0));
