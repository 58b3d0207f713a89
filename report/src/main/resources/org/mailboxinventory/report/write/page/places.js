// Places as tiles, region by region from west to east: no map, and no border.
import {h} from "./tree.js";
import {t, word, n} from "./text.js";
import {head, app, hasList} from "./app.js";

const STEPS = 6;

function tile(place, all, unread, high, most) {
  const shade = "h" + Math.max(1, Math.ceil((all[place] / most) * STEPS));
  const notes = [
    high[place] ? t("tileHigh", {n: n(high[place])}) : null,
    unread[place] ? t("tileUnread", {n: n(unread[place])}) : null
  ].filter(Boolean);
  const inside = [
    h("span", {class: "name"}, h("bdi", {}, word("place", place))), h("b", {}, n(all[place])),
    notes.map(note => h("span", {class: "fine"}, note))
  ];
  return h("li", {}, hasList
    ? h("button", {
        type: "button", class: "tile " + shade,
        "aria-label": [word("place", place) + ": " + n(all[place]), ...notes].join(", "),
        on: {click: () => app.show({place: [place]})}
      }, inside)
    : h("div", {class: "tile " + shade}, inside));
}

/** Mailboxes by place: all, those that were not read, and those at high risk. */
export function placeTiles({all, unread, high}) {
  const most = Math.max(1, ...all);
  const regions = head.regions.filter(({places}) => places.some(place => all[place]));
  return h("div", {class: "regions", id: "tiles"}, regions.map(({region, places}) =>
    h("section", {"aria-label": t("region_" + region)}, h("h3", {}, t("region_" + region)),
      h("ul", {}, places.filter(place => all[place]).map(place => tile(place, all, unread, high, most))))));
}
