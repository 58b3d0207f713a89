// The facts of the page: one row a mailbox in columns, the holdings and mails of a mailbox on demand.
import {unpack, isPacked} from "./unpack.js";

const CODES_IN_A_COLUMN = 24;
export const UNREAD = 5;

const RULE_BITS = 2;
const RULES_IN_A_COLUMN = CODES_IN_A_COLUMN / RULE_BITS;

/** Things of a mailbox as bits, in as many columns as it takes: `kinds0`, `kinds1` and so on. */
const hasBit = (columns, name, bit, row) =>
  (columns[name + Math.floor(bit / CODES_IN_A_COLUMN)][row] >>> bit % CODES_IN_A_COLUMN) & 1;

const hasKind = (columns, kind, row) => hasBit(columns, "kinds", kind, row);

/** 0 nothing, 1 indication, 2 cannot be judged, 3 needs a decision. */
const ruleState = (columns, rule, row) =>
  (columns["rules" + Math.floor(rule / RULES_IN_A_COLUMN)][row] >>> (RULE_BITS * (rule % RULES_IN_A_COLUMN))) & 3;

/** The one table of what filters mean: a figure and its list cannot differ. */
function predicates(columns, ruleCount) {
  const oneOf = name => codes => row => codes.includes(columns[name][row]);
  const tests = {};
  for (const name of ["level", "place", "kind", "dept", "cover", "change"]) tests[name] = oneOf(name);
  tests.cat = kinds => row => kinds.every(kind => hasKind(columns, kind, row));
  tests.anyCat = kinds => row => kinds.some(kind => hasKind(columns, kind, row));
  tests.rule = ([rule, state]) => row => ruleState(columns, rule, row) === state;
  tests.ruled = ([state]) => row => {
    for (let rule = 0; rule < ruleCount; rule++) if (ruleState(columns, rule, row) === state) return true;
    return false;
  };
  tests.action = ([action]) => row => hasBit(columns, "actions", action, row) === 1;
  tests.reason = reasons => row => reasons.some(reason => hasBit(columns, "reasons", reason - 1, row));
  tests.before = ([month]) => row => columns.oldest[row] > 0 && columns.oldest[row] < month;
  tests.bin = ([from, below, least, most]) => row =>
    columns.level[row] !== UNREAD && columns.score[row] >= from && columns.score[row] < below &&
    columns.people[row] >= least && columns.people[row] < most;
  tests.people = () => row => columns.people[row] > 0;
  tests.drift = () => row => columns.drift[row] === 1;
  return tests;
}

function readColumns(reader, head) {
  const columns = {address: reader.texts(head.n), name: reader.texts(head.n)};
  for (const name of head.bytes) columns[name] = reader.bytes();
  for (const name of head.numbers) columns[name] = reader.numbers(head.n);
  for (let row = 0; row < head.n; row++) {
    columns.people[row] += columns.peopleMin[row];
    columns.peopleMax[row] += columns.people[row];
  }
  return columns;
}

const hex = byte => byte.toString(16).padStart(2, "0");

/** Opens the columns that the page holds. */
export async function openStore(head) {
  return new Store(head, readColumns(await unpack("d-hot"), head));
}

class Store {
  constructor(head, columns) {
    this.head = head;
    this.columns = columns;
    this.tests = predicates(columns, head.rules.length);
    this.texts = Array.from({length: head.n}, (_, row) =>
      (columns.address[row] + " " + columns.name[row]).toLowerCase());
    this.orders = new Map();
    this.chunks = new Map();
    this.rowOf = new Map();
    for (let row = 0; row < head.n; row++) this.rowOf.set(this.id(row), row);
  }

  /** The name of a mailbox in addresses: the first bytes of its id. */
  id(row) {
    let id = "";
    for (let i = 0; i < this.head.idBytes; i++) id += hex(this.columns.ids[row * this.head.idBytes + i]);
    return id;
  }

  row(id) {
    return this.rowOf.has(id) ? this.rowOf.get(id) : -1;
  }

  holds(row, kind) {
    return hasKind(this.columns, kind, row) === 1;
  }

  rule(row, rule) {
    return ruleState(this.columns, rule, row);
  }

  isUnread(row) {
    return this.columns.level[row] === UNREAD;
  }

  /** 1 for each row that the filters and the text leave, and how many there are. */
  mask({filters, text}) {
    const on = new Uint8Array(this.head.n).fill(1);
    const keep = test => {
      for (let row = 0; row < on.length; row++) if (on[row] && !test(row)) on[row] = 0;
    };
    for (const [name, value] of Object.entries(filters || {})) keep(this.tests[name](value));
    for (const token of (text || "").toLowerCase().split(/\s+/).filter(Boolean)) keep(this.searching(token));
    return on;
  }

  /** A word is looked for in address and name, and in the words of every coded column. */
  searching(token) {
    const kinds = this.head.searchKinds.flatMap((words, kind) => (words.includes(token) ? [kind] : []));
    const coded = this.head.searchWords
      .map(({column, words}) =>
        [this.columns[column], new Set(words.flatMap((names, code) => (names.includes(token) ? [code] : [])))])
      .filter(([, codes]) => codes.size);
    return row =>
      this.texts[row].includes(token) || kinds.some(kind => hasKind(this.columns, kind, row)) ||
      coded.some(([column, codes]) => codes.has(column[row]));
  }

  /** The rows that are left, in order. Unread mailboxes come last in either direction. */
  query(view) {
    const on = this.mask(view);
    const order = this.order(view.sort);
    const known = [];
    const unknown = [];
    for (const row of order) if (on[row]) (this.unknownIn(view.sort, row) ? unknown : known).push(row);
    if (view.up) known.reverse();
    return Uint32Array.from(known.concat(unknown));
  }

  unknownIn(key, row) {
    return ["score", "people", "values", "items", "oldest", "newest"].includes(key) && this.isUnread(row);
  }

  /** A permutation, made once for each key: the largest first, addresses and names from A to Z. */
  order(key) {
    if (!this.orders.has(key)) {
      const keys = new Float64Array(this.head.n);
      const order = new Uint32Array(this.head.n);
      const keyOf = this.sortKey(key);
      for (let row = 0; row < order.length; row++) {
        order[row] = row;
        keys[row] = keyOf(row);
      }
      order.sort((a, b) => keys[b] - keys[a] || a - b);
      this.orders.set(key, order);
    }
    return this.orders.get(key);
  }

  sortKey(key) {
    const columns = this.columns;
    if (key === "score") return row => columns.score[row] * 1e8 + columns.people[row];
    if (key === "level") return row => (UNREAD - columns.level[row]) * 1000 + columns.score[row];
    if (key === "address") return row => -row;
    const rank = this.head.rank[key];
    return rank ? row => -rank[columns[key][row]] : row => columns[key][row];
  }

  chunk(kind, number) {
    const id = "d-" + kind + number;
    if (!this.chunks.has(id)) {
      if (this.chunks.size > 16) this.chunks.delete(this.chunks.keys().next().value);
      this.chunks.set(id, isPacked(id) ? unpack(id) : Promise.resolve(null));
    }
    return this.chunks.get(id);
  }

  async partOf(kind, row) {
    const number = Math.floor(row / this.head.chunk);
    const reader = await this.chunk(kind, number);
    if (!reader) return null;
    const own = reader.again();
    const mailboxes = Math.min(this.head.chunk, this.head.n - number * this.head.chunk);
    return {reader: own, mailboxes, at: row - number * this.head.chunk};
  }

  static range(counts, at) {
    let from = 0;
    for (let i = 0; i < at; i++) from += counts[i];
    const all = counts.reduce((sum, count) => sum + count, 0);
    return {from, to: from + counts[at], all};
  }

  /** What the mailbox holds, one entry a detector, and lines of what else is known of it. */
  async holdings(row) {
    const part = await this.partOf("h", row);
    if (!part) return {holdings: [], facts: []};
    const {reader, mailboxes, at} = part;
    const facts = reader.texts(mailboxes);
    const {from, to, all} = Store.range(reader.numbers(mailboxes), at);
    const step = reader.numbers(all);
    const values = reader.numbers(all);
    const fewer = reader.signed(all);
    const [sent, external, bulk, newest, oldest, staff] = [0, 1, 2, 3, 4, 5].map(() => reader.numbers(all));
    const found = [];
    let detector = -1;
    const last = Math.floor(this.columns.newest[row] / this.head.unit);
    for (let i = from; i < to; i++) {
      detector += step[i] + 1;
      found.push({
        detector, values: values[i], items: values[i] - fewer[i], sent: sent[i], external: external[i],
        bulk: bulk[i], staff: staff[i], newest: last - newest[i], oldest: last - newest[i] - oldest[i]
      });
    }
    return {holdings: found, facts: facts[at] === "" ? [] : facts[at].split("\u001f").map(line => line.split("\u001e"))};
  }

  /** The heaviest mails of the mailbox, as many as the page has room for. */
  async items(row) {
    const part = await this.partOf("i", row);
    if (!part) return [];
    return Store.mailsIn(part.reader, part.mailboxes, part.at);
  }

  /** Mails that are asked of the server: of a detector, or of all below 0; `from`: so many come before. */
  async served(row, detector, from) {
    return Store.mailsIn(await unpack(`d-m${row}-${detector < 0 ? "all" : detector}-${from}`), 1, 0);
  }

  static mailsIn(reader, mailboxes, at) {
    const folders = reader.texts(reader.number());
    const {from, to, all} = Store.range(reader.numbers(mailboxes), at);
    const folder = reader.numbers(all);
    const minute = reader.numbers(all);
    const flags = reader.numbers(all);
    const kilobytes = reader.numbers(all);
    const reason = reader.numbers(all);
    const kindCounts = reader.numbers(all);
    const pairs = kindCounts.reduce((sum, count) => sum + count, 0);
    const detectors = reader.numbers(pairs);
    const counts = reader.numbers(pairs);
    const ids = reader.texts(all);
    let pair = 0;
    for (let i = 0; i < from; i++) pair += kindCounts[i];
    const items = [];
    for (let i = from; i < to; i++) {
      const kinds = [];
      for (let k = 0; k < kindCounts[i]; k++, pair++) kinds.push([detectors[pair], counts[pair]]);
      items.push({
        folder: folders[folder[i]], minute: minute[i], flags: flags[i], kilobytes: kilobytes[i],
        reason: reason[i], kinds, id: ids[i]
      });
    }
    return items;
  }
}
