// The page of one mailbox.
import {h, dom, put} from "./tree.js";
import {t, word, n, month, day} from "./text.js";
import {pieceBar} from "./charts.js";
import {head, app, levelMark, wide, moreButton, STATE_KEYS} from "./app.js";
import {actionTitle, dueText} from "./sections.js";

const MINUTE = 60000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const SENT = 1;
const DRAFT = 16;
const EXTERNAL = 2;
const IN_PART = 4;
const BULK = 8;
const HELD_AT_FIRST = 12;
const MAILS_AT_FIRST = 20;

let heldAll = false;
let mailsAll = false;
/** The kinds whose mails are shown, by their detectors; null for those of all. */
let chosen = null;
let holdingsOpen = [];

const span = holding => head.unit === 1
  ? month(holding.oldest) + " – " + month(holding.newest)
  : holding.oldest === holding.newest ? String(2000 + holding.newest)
    : 2000 + holding.oldest + " – " + (2000 + holding.newest);

const weight = ({detector, values}) =>
  head.sensitivity[head.detectors[detector].cat] * (1 + Math.log10(Math.max(1, values)));

const section = (id, title, ...content) =>
  h("section", {"aria-labelledby": id}, h("h2", {id, tabindex: "-1"}, title), content);

function neighbours(row) {
  const at = app.rows.indexOf(row);
  const link = (place, key) => place >= 0 && place < app.rows.length && at >= 0
    ? h("a", {class: "ghostly", href: "#m/" + app.store.id(app.rows[place])}, t(key))
    : null;
  return [link(at - 1, "previous"), link(at + 1, "nextOne")];
}

function tiles(row, held) {
  const c = app.store.columns;
  const range = n(c.peopleMin[row]) + "–" + n(c.peopleMax[row]);
  const tile = (key, value, note) => h("li", {}, h("div", {class: "fig"},
    h("span", {class: "k"}, t(key)), h("span", {class: "v"}, value), h("span", {class: "c"}, note)));
  return h("ul", {class: "figures four"},
    tile("level", levelMark(c.level[row]), c.atLeast[row] ? t("readInPart") : ""),
    tile("people", head.likely ? n(c.people[row]) : range, head.likely ? range : t("fromTo")),
    tile("values", n(c.values[row]), t("kindsCount", {n: n(held.length)})),
    tile("items", n(c.items[row]), month(c.oldest[row]) + " – " + month(c.newest[row])));
}

function why(row, facts) {
  const c = app.store.columns;
  const parts = head.factors.map((name, i) => ({name, value: c["factor" + i][row], tone: "p" + (i % 8)}));
  const label = t("whyLead", {score: c.score[row]});
  return section("why-h", t("whyLevel"), h("p", {class: "lead"}, label),
    pieceBar(parts, 100, label),
    h("ul", {class: "key"}, parts.filter(part => part.value).map(part =>
      h("li", {}, h("span", {class: "swatch " + part.tone, "aria-hidden": "true"}), t("f_" + part.name), " ",
        h("b", {}, String(part.value))))),
    facts.filter(([kind]) => kind === "standing").map(([, rank, of, percentile]) =>
      h("p", {id: "standing"}, t("standing", {rank: n(Number(rank)), of: n(Number(of)), percentile}))),
    lowering(facts.filter(([kind]) => kind === "lowers"), c.score[row]));
}

/** What would lower the score, most first. */
const lowering = (changes, score) => changes.length
  ? [h("h3", {}, t("lowers")), h("ul", {class: "todo", id: "lowers"}, changes.map(([, kind, number, of, then, share]) =>
      h("li", {}, h("b", {}, kind === "category"
          ? t("lo_category", {n: n(Number(number)), what: word("cat", Number(of))})
          : t("lo_" + kind, {n: n(Number(number)), where: of})),
        h("span", {class: "sub"}, t("loweredTo", {score, then, share})))))]
  : null;

function toDo(row) {
  const own = head.actions.filter(action => app.store.tests.action([action.bit])(row));
  return own.length
    ? section("do-h", t("forIt"), h("ul", {class: "todo"}, own.map(action =>
        h("li", {}, h("b", {}, actionTitle(action)),
          h("span", {class: "sub"}, t("g_" + action.do), action.due ? " " + t("due") + ": " + dueText(action) : "")))))
    : null;
}

function law(row) {
  const rules = head.rules.map((rule, code) => [rule, code, app.store.rule(row, code)]).filter(([, , state]) => state);
  const reach = head.reachSets[app.store.columns.reach[row]].filter(at => !head.regimes[at].tenant);
  return section("law-m", t("law"),
    rules.length
      ? h("ul", {class: "todo"}, rules.map(([rule, code, state]) => h("li", {},
          h("span", {class: "tag s" + state}, t(STATE_KEYS[state])), " ", word("rule", code),
          h("span", {class: "sub"}, rule.caveat, " ", rule.source))))
      : h("p", {}, t("noRules")),
    reach.length
      ? h("details", {}, h("summary", {}, t("reachOne", {n: n(reach.length)})),
          h("ul", {class: "todo"}, reach.map(at => h("li", {}, head.regimes[at].name,
            h("span", {class: "sub"}, t("told_" + head.regimes[at].told), ". ", head.regimes[at].caveat)))))
      : null);
}

// ---- the mails behind it

const timeOf = item => new Date(FIRST_DAY + item.minute * MINUTE).toISOString().slice(0, 16).replace("T", " ") + " UTC";

const direction = item => [
  t(item.flags & DRAFT ? "draft" : item.flags & SENT ? "sent" : "received"), item.flags & EXTERNAL ? t("external") : null,
  item.flags & BULK ? t("bulk") : null
].filter(Boolean).join(", ");

/** A query that eDiscovery takes: it knows no folder, so day, direction and size narrow it. */
function kqlOf(item) {
  const parts = ["kind:email"];
  if (item.minute && !(item.flags & DRAFT)) {
    const date = timeOf(item).slice(0, 10);
    parts.push(`${item.flags & SENT ? "sent" : "received"}:${date}..${date}`);
  }
  parts.push(`size>=${item.kilobytes * 1024}`, `size<${(item.kilobytes + 1) * 1024}`);
  for (const party of item.parties) parts.push("participants:" + party);
  return parts.join(" AND ");
}

const outlook = item => head.outlook.replace("{id}", encodeURIComponent(item.id.replace(/-/g, "/").replace(/_/g, "+")));

function copyKql(item) {
  const query = kqlOf(item);
  return event => {
    const button = event.currentTarget;
    const shown = () => button.replaceWith(dom(h("code", {}, query)));
    if (!navigator.clipboard) return shown();
    navigator.clipboard.writeText(query).then(() => { button.textContent = t("copied"); }, shown);
  };
}

function mail(item) {
  return h("li", {},
    h("div", {class: "m1"},
      h("b", {}, item.minute ? timeOf(item) : t("noTime")), h("span", {}, h("bdi", {}, item.folder)),
      h("span", {class: "quiet"}, direction(item)), h("span", {class: "quiet"}, n(item.kilobytes) + " kB"),
      item.flags & IN_PART
        ? h("span", {class: "quiet"}, t("inPart"), item.reason ? ": " + word("reason", item.reason - 1) : "")
        : null),
    h("div", {class: "m2"}, item.kinds.map(([detector, count]) =>
      h("span", {class: "k2"}, head.detectors[detector].name, " ", h("b", {}, n(count))))),
    item.subject || item.parties.length
      ? h("div", {class: "m2 subject"}, h("bdi", {}, item.subject), " ",
          h("span", {class: "quiet"}, h("bdi", {}, item.parties.join(", "))))
      : null,
    head.audience === "auditor" ? h("div", {class: "m2"}, h("code", {}, item.id)) : null,
    h("div", {class: "m3"},
      head.outlook
        ? h("a", {class: "link", rel: "noopener noreferrer", target: "_blank", href: outlook(item)}, t("openIn"))
        : null,
      h("button", {type: "button", class: "link kql", title: kqlOf(item), on: {click: copyKql(item)}}, t("copyKql"))));
}

/** What the server has sent of a mailbox: of all its mails, or of those with one kind. */
let sent = null;

/** The one kind that is asked for of the server; below zero for all. */
const asked = () => chosen && chosen.detectors.length === 1 ? chosen.detectors[0] : -1;

/** How many mails there are to be shown. */
function mailsInAll(row) {
  const detector = asked();
  const holding = holdingsOpen.find(one => one.detector === detector);
  return detector < 0 ? app.store.columns.items[row] : holding ? holding.items : 0;
}

const isSent = row => sent && sent.row === row && sent.detector === asked();

async function fetchMails(row, items) {
  const [detector, known] = [asked(), isSent(row) ? sent.mails : []];
  const more = await app.store.served(row, detector, known.length);
  sent = {row, detector, mails: known.concat(more)};
  mailsAll = true;
  if (app.open === row && asked() === detector) drawMails(row, items);
}

function mailsOf(row, items) {
  const mails = isSent(row) ? sent.mails : items;
  return chosen
    ? mails.filter(item => item.kinds.some(([detector]) => chosen.detectors.includes(detector)))
    : mails;
}

function drawMails(row, items) {
  const some = mailsOf(row, items);
  const inAll = mailsInAll(row);
  const left = head.served && head.itemDetail ? inAll - (isSent(row) ? sent.mails.length : some.length) : 0;
  const shown = mailsAll ? some : some.slice(0, MAILS_AT_FIRST);
  const all = n(app.store.columns.items[row]);
  put("items",
    h("p", {class: "lead", role: "status"}, !items.length ? t("behindNone", {all})
      : t(!head.itemDetail ? "behindNone" : head.served ? "behindServed" : "behindLead", {n: n(some.length), all})),
    chosen && h("button", {
      type: "button", class: "chip", "aria-label": t("removeFilter", {filter: chosen.name()}),
      on: {click: () => { chosen = null; drawMails(row, items); }}
    }, chosen.name(), h("span", {"aria-hidden": "true"}, " ×")),
    some.length ? h("ol", {class: "mails"}, shown.map(mail)) : null,
    some.length > shown.length
      ? moreButton(false, some.length, () => { mailsAll = true; drawMails(row, items); })
      : left > 0
        ? moreButton(false, inAll, () => fetchMails(row, items), t("moreMails"))
        : null);
}

function held(row, holdings, items) {
  const sorted = [...holdings].sort((a, b) => weight(b) - weight(a));
  const some = heldAll ? sorted : sorted.slice(0, HELD_AT_FIRST);
  const count = value => h("td", {class: "num"}, value ? n(value) : h("span", {class: "quiet"}, "0"));
  const choose = detector => () => {
    chosen = {detectors: [detector], name: () => head.detectors[detector].name};
    drawMails(row, items);
    const title = document.getElementById("behind-h");
    title.scrollIntoView();
    title.focus({preventScroll: true});
  };
  return section("what-h", t("what"), h("p", {class: "lead"}, t("whatLead"), " ", t("staffLead")),
    wide(t("what"), h("table", {class: "law held"},
      h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("holds")),
        ["values", "items", "sentCount", "externalCount", "bulkCount", "staffCount"].map(key => h("th", {scope: "col", class: "num"}, t(key))),
        h("th", {scope: "col"}, t("dates")))),
      h("tbody", {}, some.map(holding => {
        const detector = head.detectors[holding.detector];
        return h("tr", {},
          h("th", {scope: "row"},
            h("button", {type: "button", on: {click: choose(holding.detector)}}, detector.name),
            h("span", {class: "sub"}, word("cat", detector.cat))),
          ["values", "items", "sent", "external", "bulk", "staff"].map(key => count(holding[key])),
          h("td", {}, span(holding)));
      })))),
    sorted.length > HELD_AT_FIRST
      ? moreButton(heldAll, sorted.length, () => { heldAll = !heldAll; openMailbox(row, "what-h"); })
      : null);
}

/** Lines of what else is known: kind of line, then its parts. */
function evidence(facts) {
  const shown = facts.filter(([kind]) => kind !== "standing" && kind !== "lowers").map(([kind, ...rest]) => {
    if (kind === "reason") return [word("reason", Number(rest[0])), n(Number(rest[1]))];
    if (kind === "hold") return [t("hold"), rest[0]];
    if (kind === "migration") return [t("migration"), t("mig_" + rest[0])];
    return [rest[0], [t("src_" + rest[1]), t("str_" + rest[2]), day(rest[3])].join(", ")];
  });
  return shown.length
    ? section("evidence-h", t("evidence"), h("ul", {class: "todo"}, shown.map(([fact, how]) =>
        h("li", {}, h("code", {}, h("bdi", {}, fact)), " ", h("span", {class: "quiet"}, how)))))
    : null;
}

const whoIsIt = row => {
  const c = app.store.columns;
  const strength = c.strength[row] < 3 ? " (" + t("str_" + ["observed", "declared", "inferred"][c.strength[row]]) + ")" : "";
  return [
    c.name[row] ? [h("bdi", {}, c.name[row]), " · "] : null, h("bdi", {}, word("dept", c.dept[row])), " · ",
    word("kind", c.kind[row]), " · ", word("place", c.place[row]), strength,
    c.hold[row] ? h("strong", {class: "hold"}, t("onHold")) : null
  ];
};

/** Draws the page of a mailbox; `focus`: the id of the heading that gets the focus. */
export async function openMailbox(row, focus) {
  if (row !== app.open) [heldAll, mailsAll, chosen] = [false, false, filteredKind()];
  app.open = row;
  const c = app.store.columns;
  const unread = app.store.isUnread(row);
  const [{holdings, facts}, items] = await Promise.all([app.store.holdings(row), app.store.items(row)]);
  if (app.open !== row) return;
  holdingsOpen = holdings;
  put("page",
    h("nav", {class: "crumb", "aria-label": t("back")}, h("a", {href: "#list", id: "back"}, "← " + t("back")),
      h("span", {class: "spacer"}), neighbours(row)),
    h("h1", {tabindex: "-1", id: "page-h"}, h("bdi", {}, c.address[row])),
    h("p", {class: "who"}, whoIsIt(row)),
    unread
      ? h("p", {class: "alert"}, t("notRead"),
          c.reason[row] ? [" ", word("reason", c.reason[row] - 1), ". ", word("remedy", c.reason[row] - 1)] : null)
      : [tiles(row, holdings), why(row, facts)],
    toDo(row), law(row),
    unread ? null : [
      held(row, holdings, items),
      section("behind-h", t("behind"), h("div", {id: "items"}))
    ],
    evidence(facts));
  if (!unread) drawMails(row, items);
  reveal(focus);
  document.title = c.address[row];
}

/** From a list filtered by one kind of data: the mails that hold it come first. */
function filteredKind() {
  const kinds = app.view.filters.cat;
  if (!kinds || kinds.length !== 1) return null;
  const detectors = head.detectors.flatMap((detector, at) => (detector.cat === kinds[0] ? [at] : []));
  return {detectors, name: () => word("cat", kinds[0])};
}

function reveal(focus) {
  const page = document.getElementById("page");
  const report = document.getElementById("report");
  if (page.hidden) app.scroll = scrollY;
  report.hidden = true;
  document.getElementById("skip").hidden = true;
  page.hidden = false;
  if (!focus) scrollTo(0, 0);
  document.getElementById(focus || "page-h").focus({preventScroll: true});
}
