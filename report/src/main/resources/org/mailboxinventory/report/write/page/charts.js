// Pictures as plain SVG: attributes only. Each part that leads somewhere is a button with a name.
import {h} from "./tree.js";
import {t, n} from "./text.js";

const onPress = action => ({
  click: action,
  keydown: event => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      action();
    }
  }
});

const pressable = (label, action) =>
  action
    ? {role: "button", tabindex: "0", "aria-label": label, class: "hit", on: onPress(action)}
    : {role: "img", "aria-label": label};

const fixed = value => value.toFixed(1);

/** Stacked columns, one a year. `series`: tone and values; `pick`: what a column does, or null. */
export function columnChart(years, series, pick) {
  const width = 560;
  const height = 200;
  const foot = 26;
  const step = (width - 8) / years.length;
  const sums = years.map((year, i) => series.reduce((sum, one) => sum + one.values[i], 0));
  const most = Math.max(1, ...sums);
  const parts = years.map((year, i) => {
    const left = 8 + i * step;
    let top = height - foot;
    const bars = series.map(one => {
      const size = (one.values[i] / most) * (height - foot - 18);
      if (size < 0.2) return null;
      top -= size;
      return h("rect", {
        class: one.tone, x: fixed(left + 2), y: fixed(top), width: fixed(step - 4), height: fixed(size)
      });
    });
    const label = `${year}: ${n(sums[i])} ${t("items")}`;
    return [
      h("g", pressable(label, pick && (() => pick(year))),
        h("title", {}, label),
        h("rect", {class: "ghost", x: fixed(left), y: 0, width: fixed(step), height}),
        bars),
      h("text", {
        "aria-hidden": "true", class: years.length > 16 && i % 2 ? "tick odd" : "tick",
        x: fixed(left + step / 2), y: height - 8, "text-anchor": "middle"
      }, "’" + String(year).slice(2))
    ];
  });
  const top = sums.indexOf(most);
  const note = h("text", {
    class: "note", "aria-hidden": "true", y: 10, "text-anchor": "middle",
    x: fixed(8 + top * step + step / 2)
  }, n(most));
  return h("svg", {viewBox: `0 0 ${width} ${height}`, class: "chart", role: "group", "aria-label": t("age")},
    parts, top >= 0 ? note : null);
}

/** Steps of people: from, below, and what stands at the axis. */
export const PEOPLE_STEPS = [
  [0, 1, "0"], [1, 10, "1–9"], [10, 100, "10–99"], [100, 1000, "100–999"],
  [1000, 10000, "1k–9.9k"], [10000, 4e9, "10k +"]
];

const WIDE = 560;
const HIGH = 250;
const LEFT = 62;
const FOOT = 34;
const STEP_X = (WIDE - LEFT - 6) / 10;
const STEP_Y = (HIGH - FOOT - 4) / PEOPLE_STEPS.length;
const middleOf = row => 4 + (PEOPLE_STEPS.length - 1 - row) * STEP_Y + STEP_Y / 2;

export const binText = (column, row) =>
  t("scoreBin", {from: column * 10, to: column === 9 ? 100 : column * 10 + 9, people: PEOPLE_STEPS[row][2]});

function bubble(column, row, count, most, tone, pick) {
  const radius = Math.max(2, (Math.min(STEP_X, STEP_Y) / 2 - 1) * Math.sqrt(count / most));
  const x = LEFT + column * STEP_X + STEP_X / 2;
  const y = middleOf(row);
  const label = binText(column, row) + ": " + n(count);
  const inside = radius > 13;
  return [
    h("g", pressable(label, pick && (() => pick(column, row))),
      h("title", {}, label),
      h("rect", {class: "ghost", x: x - STEP_X / 2, y: y - STEP_Y / 2, width: STEP_X, height: STEP_Y}),
      h("circle", {class: "t-" + tone, cx: x, cy: y, r: fixed(radius)})),
    inside || count > most / 40
      ? h("text", {
          "aria-hidden": "true", class: inside ? "in in-" + tone : "over", x,
          y: inside ? y + 4 : y - radius - 2, "text-anchor": "middle"
        }, count >= 10000 ? Math.round(count / 1000) + "k" : n(count))
      : null
  ];
}

/** Circles on a grid of score (ten columns) and people. `toneOf`: the level of a column's scores. */
export function bubbleChart(grid, toneOf, pick) {
  const most = Math.max(1, ...grid.flat());
  const axes = PEOPLE_STEPS.map((step, row) => [
    h("line", {class: "rule", x1: LEFT, x2: WIDE, y1: middleOf(row), y2: middleOf(row)}),
    h("text", {class: "tick", x: LEFT - 8, y: middleOf(row) + 4, "text-anchor": "end"}, step[2])
  ]);
  const scores = grid[0].map((_, column) =>
    h("text", {class: "tick", x: LEFT + column * STEP_X + STEP_X / 2, y: HIGH - 18, "text-anchor": "middle"},
      String(column * 10)));
  const circles = grid.map((line, row) =>
    line.map((count, column) =>
      count ? bubble(column, row, count, most, toneOf(column), pick) : null));
  return h("svg", {viewBox: `0 0 ${WIDE} ${HIGH}`, class: "chart", role: "group", "aria-label": t("bubbles")},
    axes, scores,
    h("text", {class: "axis", x: LEFT + 5 * STEP_X, y: HIGH - 3, "text-anchor": "middle"}, t("score")),
    circles);
}

/** A bar of pieces out of a whole, each with its tone. */
export function pieceBar(parts, whole, label) {
  const width = 600;
  let left = 0;
  const rects = parts.filter(part => part.value > 0).map(part => {
    const size = (part.value / whole) * width;
    const rect = h("rect", {
      class: part.tone, x: left.toFixed(2), width: Math.max(1.5, size - 1.5).toFixed(2), height: 16
    });
    left += size;
    return rect;
  });
  return h("svg", {
    viewBox: `0 0 ${width} 16`, class: "bar", preserveAspectRatio: "none", role: "img", "aria-label": label
  }, h("rect", {class: "track", width, height: 16}), rects);
}

/** A line through figures, one a run: the first, the last and the highest are written. */
export function trendChart(points, label) {
  const width = 560;
  const height = 120;
  const foot = 24;
  const most = Math.max(1, ...points.map(([, value]) => value));
  const x = i => 30 + (i * (width - 60)) / (points.length - 1);
  const y = value => height - foot - (value / most) * (height - foot - 22);
  const named = new Set([0, points.length - 1, points.findIndex(([, value]) => value === most)]);
  const said = points.map(([time, value]) => `${time}: ${n(value)}`).join(", ");
  return h("svg", {viewBox: `0 0 ${width} ${height}`, class: "chart small", role: "img", "aria-label": `${label}: ${said}`},
    h("polyline", {
      class: "trend", points: points.map(([, value], i) => fixed(x(i)) + "," + fixed(y(value))).join(" ")
    }),
    points.map(([time, value], i) => [
      h("circle", {class: "dot", cx: fixed(x(i)), cy: fixed(y(value)), r: "3.5"}),
      named.has(i)
        ? h("text", {class: "note", x: fixed(x(i)), y: fixed(y(value) - 8), "text-anchor": "middle"}, n(value))
        : null,
      i === 0 || i === points.length - 1
        ? h("text", {
            class: "tick", x: i ? width : 0, y: height - 6, "text-anchor": i ? "end" : "start"
          }, time)
        : null
    ]));
}
