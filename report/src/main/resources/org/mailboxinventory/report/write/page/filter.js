// What filters and searched words mean: the rows of the columns that they leave.

const CODES_IN_A_COLUMN = 24;
const RULE_BITS = 2;
const RULES_IN_A_COLUMN = CODES_IN_A_COLUMN / RULE_BITS;

export const UNREAD = 5;

/** Things of a mailbox as bits, in as many columns as it takes: `kinds0`, `kinds1` and so on. Gives 1 or 0 of a row. */
function bitOf(columns, name, bit) {
  const column = columns[name + Math.floor(bit / CODES_IN_A_COLUMN)];
  const place = bit % CODES_IN_A_COLUMN;
  return row => (column[row] >>> place) & 1;
}

export const kindOf = (columns, kind) => bitOf(columns, "kinds", kind);

/** 0 nothing, 1 indication, 2 cannot be judged, 3 needs a decision. */
export const ruleState = (columns, rule, row) =>
  (columns["rules" + Math.floor(rule / RULES_IN_A_COLUMN)][row] >>> (RULE_BITS * (rule % RULES_IN_A_COLUMN))) & 3;

/** The one table of what filters mean: a figure and its list cannot differ. */
export function predicates(columns, ruleCount) {
  const bitsOf = (name, bits) => bits.map(bit => bitOf(columns, name, bit));
  const oneOf = name => codes => row => codes.includes(columns[name][row]);
  const tests = {};
  for (const name of ["level", "place", "kind", "dept", "cover", "change"]) tests[name] = oneOf(name);
  const all = bits => row => bits.every(bit => bit(row));
  const any = bits => row => bits.some(bit => bit(row));
  tests.cat = kinds => all(bitsOf("kinds", kinds));
  tests.anyCat = kinds => any(bitsOf("kinds", kinds));
  tests.rule = ([rule, state]) => row => ruleState(columns, rule, row) === state;
  tests.ruled = ([state]) => row => {
    for (let rule = 0; rule < ruleCount; rule++) if (ruleState(columns, rule, row) === state) return true;
    return false;
  };
  tests.action = actions => any(bitsOf("actions", actions));
  tests.since = bits => any(bitsOf("since", bits));
  tests.reason = reasons => any(bitsOf("reasons", reasons.map(reason => reason - 1)));
  tests.before = ([month]) => row => columns.oldest[row] > 0 && columns.oldest[row] < month;
  tests.bin = ([from, below, least, most]) => row =>
    columns.level[row] !== UNREAD && columns.score[row] >= from && columns.score[row] < below &&
    columns.people[row] >= least && columns.people[row] < most;
  tests.people = () => row => columns.people[row] > 0;
  tests.missing = () => row => columns.missing[row] === 1;
  tests.drift = () => row => columns.drift[row] === 1;
  return tests;
}

/** Looks for words in address and name of all mailboxes at once, and in the words of every coded column. */
export class Search {
  constructor(head, columns) {
    this.head = head;
    this.columns = columns;
    this.ends = new Uint32Array(head.n);
    const texts = new Array(head.n);
    let end = 0;
    for (let row = 0; row < head.n; row++) {
      texts[row] = (columns.address[row] + " " + columns.name[row]).toLowerCase();
      this.ends[row] = end += texts[row].length + 1;
    }
    // One text of all, so that the browser looks through it in one go; no word holds a line feed.
    this.text = texts.join("\n");
  }

  /** 1 for each row that has the word. */
  rowsWith(word) {
    const found = new Uint8Array(this.head.n);
    this.inTexts(word, found);
    this.head.searchKinds.forEach((words, kind) => {
      if (words.includes(word)) this.inKinds(kind, found);
    });
    for (const {column, words} of this.head.searchWords) {
      const codes = Uint8Array.from(words, names => names.includes(word));
      if (codes.includes(1)) this.inCodes(this.columns[column], codes, found);
    }
    return found;
  }

  inTexts(word, found) {
    let row = 0;
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, this.ends[row])) {
      while (this.ends[row] <= at) row++;
      found[row] = 1;
    }
  }

  inKinds(kind, found) {
    const holds = kindOf(this.columns, kind);
    for (let row = 0; row < found.length; row++) found[row] |= holds(row);
  }

  inCodes(column, codes, found) {
    for (let row = 0; row < found.length; row++) found[row] |= codes[column[row]];
  }
}
