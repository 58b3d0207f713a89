// The words of the page in the language that is shown. Sentences are whole, never joined from pieces.

let texts = {};
let words = {};
let language = 0;

/** `head.texts`: by key, English and Hindi. `head.words`: by set, the names of its codes. */
export function useTexts(allTexts, allWords) {
  texts = allTexts;
  words = allWords;
}

export function setLanguage(tag) {
  language = tag === "hi" ? 1 : 0;
}

export const languageTag = () => (language ? "hi" : "en");

/** `{n:mailbox/mailboxes}`: the first where the value is one, the second elsewhere. */
const inNumber = (text, values) =>
  text.replace(/\{(\w+):([^/}]*)\/([^}]*)\}/g, (all, name, one, more) => String(values[name]) === "1" ? one : more);

const filled = (text, values) => inNumber(text, values).replace(/\{(\w+)\}/g, (all, name) => values[name]);

/** The text of a key, with values in the places of `{name}`. */
export function t(key, values) {
  // A name that the page has no words for yet, as of a new factor, is better than no page.
  const text = (texts[key] || [key, key])[language];
  return values ? filled(text, values) : text;
}

/** A text as pieces, so that its figures may be buttons: strings and {name, value}. */
export function pieces(key, values) {
  return inNumber(texts[key][language], values)
    .split(/(\{\w+\})/)
    .filter(piece => piece !== "")
    .map(piece =>
      piece[0] === "{" ? {name: piece.slice(1, -1), value: values[piece.slice(1, -1)]} : piece);
}

/** The name of a code, as `word("level", 0)`; English where there is no other. */
export const word = (set, code) => ((language && words[set][1]) || words[set][0])[code];

/** The English name of a code, for files. */
export const english = (set, code) => words[set][0][code];

export const wordCount = set => words[set][0].length;

/** 100,000 in English, 1,00,000 in Hindi. */
export function n(value) {
  const digits = String(Math.round(value));
  if (!language) return digits.replace(/\B(?=(\d{3})+$)/g, ",");
  if (digits.length <= 3) return digits;
  return digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ",") + "," + digits.slice(-3);
}

const ROUND = {none: Math.round, least: Math.floor, most: Math.ceil};

/** In units as whole as two figures are. */
const inUnits = (value, unit) => String(Number((value / unit).toPrecision(12)));

/** Rounded to two figures, in words above the everyday: 4.1 million, 41 लाख; a bound is not overstepped. */
export function about(number, bound) {
  if (number < 100) return n(number);
  const unit = 10 ** (String(number).length - 2);
  const value = ROUND[bound](number / unit) * unit;
  if (!language) return value >= 1e6 ? inUnits(value, 1e6) + " million" : n(value);
  if (value >= 1e7) return inUnits(value, 1e7) + " करोड़";
  return value >= 1e5 ? inUnits(value, 1e5) + " लाख" : n(value);
}

/** Whole per cent; never 100 while something is missing, never 0 while something is there. */
export function percent(part, whole) {
  if (!whole) return "–";
  const share = Math.floor((100 * part) / whole);
  return share === 0 && part > 0 ? "< 1 %" : share + " %";
}

/** A month counted from January 2000; 0 stands for none. */
export const month = value =>
  value ? word("month", value % 12) + " " + (2000 + Math.floor(value / 12)) : "–";

/** A day and the time on it. */
export const time = iso => day(iso) + ", " + iso.slice(11, 16) + " UTC";

/** A day as in 2026-11-24. */
export function day(iso) {
  if (!iso) return "–";
  const [year, monthOfYear, dayOfMonth] = iso.slice(0, 10).split("-").map(Number);
  return dayOfMonth + " " + word("month", monthOfYear - 1) + " " + year;
}
