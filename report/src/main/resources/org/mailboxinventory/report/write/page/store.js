// The facts of the page: one row a mailbox in columns, the holdings and mails of a mailbox on demand.
import {unpack, isPacked} from "./unpack.js";
import {placesFromTheLargest} from "./order.js";
import {predicates, kindOf, ruleState, Search, UNREAD} from "./filter.js";

/** Figures that nobody knows of a mailbox that was not read. */
const UNKNOWN_WHERE_UNREAD = ["score", "people", "values", "items", "oldest", "newest"];

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
    this.kinds = head.searchKinds.map((_, kind) => kindOf(columns, kind));
    this.search = new Search(head, columns);
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
    return this.kinds[kind](row) === 1;
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
    for (const token of (text || "").toLowerCase().split(/\s+/).filter(Boolean)) {
      const found = this.search.rowsWith(token);
      for (let row = 0; row < on.length; row++) on[row] &= found[row];
    }
    return on;
  }

  /** The rows that are left, in order. Unread mailboxes come last in either direction. */
  query(view) {
    const on = this.mask(view);
    const known = new Uint32Array(on.length);
    const unknown = new Uint32Array(on.length);
    const someUnknown = UNKNOWN_WHERE_UNREAD.includes(view.sort);
    let count = 0;
    let others = 0;
    for (const row of this.order(view.sort)) {
      if (!on[row]) continue;
      if (someUnknown && this.isUnread(row)) unknown[others++] = row;
      else known[count++] = row;
    }
    if (view.up) known.subarray(0, count).reverse();
    known.set(unknown.subarray(0, others), count);
    return known.subarray(0, count + others);
  }

  /** A permutation, made once for each key: the largest first, addresses and names from A to Z. */
  order(key) {
    if (!this.orders.has(key)) {
      const keyOf = this.sortKey(key);
      const keys = new Float64Array(this.head.n);
      for (let row = 0; row < keys.length; row++) keys[row] = keyOf(row);
      this.orders.set(key, placesFromTheLargest(keys));
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
    const subjects = reader.texts(all);
    const parties = reader.texts(all);
    let pair = 0;
    for (let i = 0; i < from; i++) pair += kindCounts[i];
    const items = [];
    for (let i = from; i < to; i++) {
      const kinds = [];
      for (let k = 0; k < kindCounts[i]; k++, pair++) kinds.push([detectors[pair], counts[pair]]);
      items.push({
        folder: folders[folder[i]], minute: minute[i], flags: flags[i], kilobytes: kilobytes[i],
        reason: reason[i], kinds, id: ids[i],
        subject: subjects[i], parties: parties[i].split(" ").filter(Boolean)
      });
    }
    return items;
  }
}
