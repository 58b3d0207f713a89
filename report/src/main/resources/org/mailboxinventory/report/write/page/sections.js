// The report above the list of mailboxes.
import {h, put} from "./tree.js";
import {t, pieces, word, english, wordCount, n, about, percent, day, time} from "./text.js";
import {columnChart, bubbleChart, trendChart, PEOPLE_STEPS} from "./charts.js";
import {head, app, hasList, title, figure, wide, moreButton} from "./app.js";
import {placeTiles} from "./places.js";
import {UNREAD} from "./filter.js";

// ---- in short

const shownValue = ([kind, value, whole]) =>
  kind === "about" ? about(value, whole) : kind === "share" ? percent(value, whole)
    : kind === "day" ? day(value) : kind === "time" ? time(value) : kind === "rule" ? word("rule", value) : n(value);

const shownValues = values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shownValue(value)]));

function sentence({key, values, links}) {
  return h("li", {}, pieces(key, shownValues(values)).map(piece =>
    typeof piece === "string" ? piece : figure(piece.value, links[piece.name], values[piece.name][0])));
}

function figureTile({key, value, values, link}) {
  const inside = [
    h("span", {class: "k"}, t(key)), h("span", {class: "v"}, shownValue(value)),
    h("span", {class: "c"}, t(key + "c", shownValues(values)))
  ];
  return h("li", {}, link && hasList
    ? h("button", {type: "button", class: "fig", on: {click: () => app.show(link)}}, inside)
    : h("div", {class: "fig"}, inside));
}

/** The same as stands in the file before any script runs. */
export function drawFirst() {
  put("h1", title());
  put("status",
    h("span", {class: head.complete ? "pill" : "pill open"}, t(head.complete ? "complete" : "incomplete")),
    h("span", {class: "quiet"}, " " + t("asOf", {date: day(head.asOf)})));
  put("sentences", h("ol", {class: "say"}, head.first.sentences.map(sentence)));
  put("figures", h("ul", {class: "figures"}, head.first.figures.map(figureTile)));
}

// ---- what to do next

/** States of steps that are yet to be done. */
const OPEN = ["open", "assigned"];

const gains = action => [
  action.leaves ? t("leaves", {n: n(action.leaves)}) : null,
  action.indications ? t("ends", {n: n(action.indications)}) : null,
  action.score ? t("points", {n: n(action.score)}) : null,
  action.readable ? t("readable", {n: n(action.readable)}) : null,
  action.do === "read" && action.mailboxes > action.readable
    ? t("wholly", {n: n(action.mailboxes - action.readable)}) : null
].filter(Boolean).join(" · ");

export const actionTitle = action =>
  t("a_" + action.do, {kind: action.cat < 0 ? "" : word("cat", action.cat),
    reason: action.reason < 0 ? "" : word("reason", action.reason), home: action.home, years: head.ageYears});

/** By when it is to be done, and whether that day is over and it is not done. */
export const dueText = action =>
  day(action.due) + (action.due && action.due < head.asOf.slice(0, 10) && OPEN.includes(action.state) ? " · " + t("late") : "");

function actionRow(action) {
  const facts = [
    ["who", action.owner || t("notSaid")], ["effort", t("e_" + action.effort)], ["due", dueText(action)],
    ["state", t("s_" + action.state)]
  ];
  return h("li", {},
    h("div", {class: "act"},
      h("h3", {}, actionTitle(action)),
      h("p", {class: "gain"}, gains(action)),
      h("p", {class: "guard"}, h("span", {class: "quiet"}, t("beforeActing") + " "),
        t("g_" + action.do), action.holds ? " " + t("guardHolds", {n: n(action.holds)}) : null),
      action.note ? h("p", {class: "guard"}, h("bdi", {}, action.note)) : null),
    h("dl", {class: "facts"}, facts.map(([key, value]) =>
      h("div", {}, h("dt", {}, t(key)), h("dd", {}, h("bdi", {}, value))))),
    hasList
      ? h("button", {type: "button", class: "go", on: {click: () => app.show({action: [action.bit]})}},
          t("seeMailboxes", {n: n(action.mailboxes)}))
      : h("span", {class: "quiet"}, t("nMailboxes", {n: n(action.mailboxes)})));
}

export function drawNext() {
  const some = app.all.actions ? head.actions : head.actions.slice(0, 4);
  put("next-body",
    head.actions.length
      ? h("ol", {class: "actions"}, some.map(actionRow))
      : h("p", {}, t("noActions")),
    head.actions.length > 4
      ? moreButton(app.all.actions, head.actions.length, () => {
          app.all.actions = !app.all.actions;
          drawNext();
        })
      : null);
}

// ---- what lies where

const AT_HIGH_RISK = 1;

/** Mailboxes by kind and column, all of a column, and those of it that were not read. */
function heatCounts(by) {
  if (!hasList) return head.board.heat[by];
  const {columns} = app.store;
  const kinds = wordCount("cat");
  const width = wordCount(by);
  const cells = Array.from({length: kinds}, () => new Array(width).fill(0));
  const all = new Array(width).fill(0);
  const unread = new Array(width).fill(0);
  const high = new Array(width).fill(0);
  for (let row = 0; row < head.n; row++) {
    const column = columns[by][row];
    all[column]++;
    if (columns.level[row] === UNREAD) unread[column]++;
    if (columns.level[row] <= AT_HIGH_RISK) high[column]++;
    for (let kind = 0; kind < kinds; kind++) if (app.store.holds(row, kind)) cells[kind][column]++;
  }
  return {cells, all, unread, high};
}

function heatCell(count, shade, label, filters) {
  return h("td", {class: shade}, count && hasList
    ? h("button", {type: "button", "aria-label": label + ": " + n(count), on: {click: () => app.show(filters)}}, n(count))
    : count ? n(count) : h("span", {class: "quiet"}, "0"));
}

export function drawHeat() {
  const by = app.heatBy;
  const counts = heatCounts(by);
  const {cells, all, unread} = counts;
  const shown = all.map((count, code) => code).filter(code => all[code]).sort((a, b) => all[b] - all[a])
    .slice(0, by === "dept" ? 8 : 12);
  const held = head.kindsByWeight.filter(kind => cells[kind].some(count => count));
  const rows = app.all.heat ? held : held.slice(0, 10);
  const share = (kind, column) => cells[kind][column] / Math.max(10, all[column] - unread[column]);
  const most = Math.max(1e-9, ...rows.flatMap(kind => shown.map(column => share(kind, column))));
  const shade = (kind, column) =>
    cells[kind][column] ? "h" + Math.max(1, Math.ceil((share(kind, column) / most) * 6)) : "h0";
  const choose = name => h("button", {
    type: "button", "aria-pressed": String(by === name),
    on: {click: () => { app.heatBy = name; drawHeat(); }}
  }, t(name === "place" ? "byPlace" : "byDept"));
  put("where-body",
    h("div", {class: "seg", role: "group", "aria-label": t("where")}, choose("place"), choose("dept")),
    by === "place" ? placeTiles(counts) : null,
    wide(t("where"), h("table", {class: "heat"},
      h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("kindOfData")),
        shown.map(column => h("th", {scope: "col"}, h("bdi", {}, word(by, column)), h("span", {class: "sub"}, n(all[column])))))),
      h("tbody", {},
        rows.map(kind => h("tr", {}, h("th", {scope: "row"}, word("cat", kind)), shown.map(column =>
          heatCell(cells[kind][column], shade(kind, column), word("cat", kind) + ", " + word(by, column),
            {cat: [kind], [by]: [column]})))),
        h("tr", {class: "not"}, h("th", {scope: "row"}, t("unread")), shown.map(column =>
          heatCell(unread[column], null, t("unread") + ", " + word(by, column),
            {level: [UNREAD], [by]: [column]})))))),
    held.length > 10
      ? moreButton(app.all.heat, held.length, () => { app.all.heat = !app.all.heat; drawHeat(); },
          t("moreKinds", {n: n(held.length - 10)}))
      : null,
    h("p", {class: "quiet fine"}, t("heatKey")));
}

// ---- how old, and whom it touches

const LEVELS_WITH_DATA = [0, 1, 2, 3];

const legend = () => h("ul", {class: "key"}, LEVELS_WITH_DATA.map(level =>
  h("li", {}, h("span", {class: "swatch t-" + english("level", level), "aria-hidden": "true"}), word("level", level))));

export function drawAges() {
  const {firstYear, byLevel, undated} = head.years;
  const years = byLevel[0].map((_, i) => firstYear + i);
  const without = undated ? h("p", {class: "quiet", id: "undated"}, t("undated", {n: n(undated)})) : null;
  if (!years.length) return put("age-body", h("p", {}, t("noDates")), without);
  const series = LEVELS_WITH_DATA.map(level => ({tone: "t-" + english("level", level), values: byLevel[level]}));
  put("age-body",
    columnChart(years, series, hasList ? year => app.show({before: [(year - 2000 + 1) * 12]}) : null),
    legend(),
    without,
    h("details", {}, h("summary", {}, t("asTable")),
      h("table", {class: "small"},
        h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("year")), h("th", {scope: "col", class: "num"}, t("items")))),
        h("tbody", {}, years.map((year, i) => h("tr", {}, h("th", {scope: "row"}, String(year)),
          h("td", {class: "num"}, n(series.reduce((sum, one) => sum + one.values[i], 0)))))))));
}

function bubbleGrid() {
  if (!hasList) return head.board.bubbles;
  const {columns} = app.store;
  const grid = PEOPLE_STEPS.map(() => new Array(10).fill(0));
  for (let row = 0; row < head.n; row++) {
    if (columns.level[row] === UNREAD) continue;
    const step = PEOPLE_STEPS.findIndex(([from, below]) => columns.people[row] >= from && columns.people[row] < below);
    grid[step][Math.min(9, Math.floor(columns.score[row] / 10))]++;
  }
  return grid;
}

/** The level of a column of scores: that of the score in its middle. */
const toneOf = column => {
  const at = head.levels.findIndex(least => column * 10 + 5 >= least);
  return english("level", at < 0 ? 3 : at);
};

export function drawBubbles() {
  const pick = (column, row) => app.show({
    bin: [column * 10, column === 9 ? 101 : column * 10 + 10, PEOPLE_STEPS[row][0], PEOPLE_STEPS[row][1]]
  });
  put("bubbles-body", bubbleChart(bubbleGrid(), toneOf, hasList ? pick : null), legend());
}

// ---- since the last run

const LAW_CHANGES = 8;

export function drawChanges() {
  const changes = head.changes;
  if (!changes) return put("drift-body", h("p", {}, t("firstRun")));
  const deltas = [
    ["c_new", changes.new, {change: [1]}], ["c_worse", changes.worse, {change: [2]}],
    ["c_better", changes.better, {change: [3]}], ["c_fixed", changes.fixed, {since: [2]}],
    ["c_grown", changes.grown, {since: [1]}], ["c_moved", changes.moved, {since: [0]}],
    ["c_lost", changes["newly-unreadable"], {change: [4]}], ["c_gone", changes.gone, null]
  ];
  put("drift-body",
    h("p", {class: "lead"}, t("driftLead", {since: day(changes.since), then: n(changes.highBefore), now: n(changes.highNow)})),
    h("ul", {class: "deltas"}, deltas.map(([key, count, filters]) =>
      h("li", {}, filters && count && hasList
        ? h("button", {type: "button", on: {click: () => app.show(filters)}},
            h("b", {}, n(count)), h("span", {}, t(key)))
        : h("div", {}, h("b", {}, n(count)), h("span", {}, t(key)))))),
    trend(changes.runs),
    changes.law.length
      ? [h("h3", {}, t("lawSince")), h("ul", {class: "todo", id: "law-since"}, lawChanges(changes.law).map(change =>
          h("li", {}, change.name, h("span", {class: "sub"}, lawChange(change))))),
        changes.law.length > LAW_CHANGES
          ? moreButton(app.all.lawSince, changes.law.length, () => { app.all.lawSince = !app.all.lawSince; drawChanges(); })
          : null]
      : null);
}

/** Mailboxes at high risk, run by run; each as it was judged then. */
const trend = runs => runs.length < 2 ? null
  : [h("h3", {}, t("trend")), h("p", {class: "quiet fine"}, t("trendLead")),
      trendChart(runs.map(([time, high]) => [day(time), high]), t("trend")),
      h("details", {}, h("summary", {}, t("asTable")),
        h("table", {class: "small", id: "trend"},
          h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("run_asOf")),
            ["fig3", "readMailboxes", "people"].map(key => h("th", {scope: "col", class: "num"}, t(key))))),
          h("tbody", {}, runs.map(([time, ...figures]) => h("tr", {}, h("th", {scope: "row"}, day(time)),
            figures.map(figure => h("td", {class: "num"}, n(figure))))))))];

const lawChanges = all => app.all.lawSince ? all : all.slice(0, LAW_CHANGES);

/** Where a law stood or stands: its status, and its first and last day where it has them. */
const standing = ([status, from, until]) =>
  t("st" + (from ? "From" : "") + (until ? "Until" : ""), {status: t("st_" + status), from: day(from), until: day(until)});

const lawChange = ({was, is}) =>
  !was ? t("lc_new", {is: standing(is)})
    : !is ? t("lc_gone", {was: standing(was)})
      : t("lc_changed", {was: standing(was), is: standing(is)});

// ---- law

const RULE_STATES = [[1, "indication"], [3, "needs"], [2, "na"]];

function ruleRow(rule, code) {
  return h("tr", {},
    h("th", {scope: "row"}, word("rule", code), h("span", {class: "sub"}, rule.source)),
    RULE_STATES.map(([state, key]) => {
      const count = rule.counts[state];
      const label = `${word("rule", code)}: ${t(key)} ${n(count)}`;
      return h("td", {class: "num"}, count && hasList
        ? h("button", {type: "button", "aria-label": label, on: {click: () => app.show({rule: [code, state]})}}, n(count))
        : count ? n(count) : h("span", {class: "quiet"}, "0"));
    }));
}

export function drawLaw() {
  const rules = head.rules.map((rule, code) => [rule, code]).sort(([a], [b]) => b.counts[1] - a.counts[1]);
  const some = app.all.law ? rules : rules.slice(0, 12);
  const everywhere = head.regimes.filter(regime => regime.tenant);
  const regimes = head.regimes.filter(regime => regime.mailboxes > 0 && !regime.tenant);
  put("law-body",
    head.overdue.length
      ? h("p", {class: "alert", id: "overdue"}, t("overdue", {n: n(head.overdue.length), which: head.overdue.join("; ")}))
      : null,
    wide(t("law"), h("table", {class: "law"},
      h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("rule")),
        RULE_STATES.map(([, key]) => h("th", {scope: "col", class: "num"}, t(key))))),
      h("tbody", {}, some.map(([rule, code]) => ruleRow(rule, code))))),
    rules.length > 12
      ? moreButton(app.all.law, rules.length, () => { app.all.law = !app.all.law; drawLaw(); })
      : null,
    everywhere.length
      ? [h("h3", {}, t("everywhere")), h("p", {class: "lead"}, t("everywhereLead")),
          h("ul", {class: "todo", id: "everywhere"}, everywhere.map(regime => h("li", {}, regime.name,
            h("span", {class: "sub"}, regime.tenant, " ", t("told_" + regime.told), ". ", regime.caveat, " ", regime.source))))]
      : null,
    h("h3", {}, t("reach")),
    wide(t("reach"), h("table", {class: "law"},
      h("thead", {}, h("tr", {}, ["lawName", "reaches", "told"].map(key => h("th", {scope: "col"}, t(key))),
        h("th", {scope: "col", class: "num"}, t("mailboxes")))),
      h("tbody", {}, regimes.map(regime => h("tr", {},
        h("th", {scope: "row"}, regime.name, h("span", {class: "sub"}, regime.source)),
        h("td", {}, regime.reaches.map(reach => t("r_" + reach)).join(", ")),
        h("td", {}, t("told_" + regime.told)), h("td", {class: "num"}, n(regime.mailboxes))))))));
}

// ---- what was not read, and about this run

export function drawUnread() {
  const rows = head.reasons.map((reason, code) => [reason, code]).filter(([reason]) => reason.things);
  put("unread-body", rows.length
    ? wide(t("unread"), h("table", {class: "law"},
        h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("why")), h("th", {scope: "col", class: "num"}, t("things")),
          h("th", {scope: "col", class: "num"}, t("mailboxes")), h("th", {scope: "col"}, t("help")))),
        h("tbody", {}, rows.map(([reason, code]) => h("tr", {},
          h("th", {scope: "row"}, word("reason", code), h("span", {class: "sub"}, t("k_" + reason.kind))),
          h("td", {class: "num"}, n(reason.things)),
          h("td", {class: "num"}, reason.mailboxes && hasList
            ? h("button", {type: "button", "aria-label": word("reason", code) + ": " + n(reason.mailboxes),
                on: {click: () => app.show({reason: [code + 1]})}}, n(reason.mailboxes))
            : n(reason.mailboxes)),
          h("td", {}, word("remedy", code)))))))
    : h("p", {}, t("allRead")));
}

export function drawAbout() {
  put("about-body",
    head.notes.map(note => h("p", {class: "quiet"}, t(note))),
    h("dl", {class: "meta"}, head.run.map(([key, value]) =>
      h("div", {}, h("dt", {}, t("run_" + key)), h("dd", {}, h("bdi", {}, value))))));
}
