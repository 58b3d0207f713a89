package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The columns of a table that a statement of SQL creates, for rows that name none: {@code CREATE
 * TABLE t (name text, pan char(10)); INSERT INTO t VALUES ('…', '…')}. For one thread.
 */
final class CreatedTable {
  static final int[][] NONE = {};
  private static final int[] NOTHING = {};

  /** Begin what is no column in such a list: {@code PRIMARY KEY (id)}. */
  private static final WordSet KEYS = LabelWords.of("table-keys");

  private static final WordSet CREATES = LabelWords.of("creates");
  private static final WordSet TABLE = LabelWords.of("table-words");
  private static final WordSet INTO = LabelWords.of("into-words");
  private static final WordSet VALUES = LabelWords.of("row-keys");
  private static final String QUOTES = "`\"[]";

  /** The list of columns is no longer, and no farther before the rows. */
  private static final int LONGEST = 8000;

  private final CellPhrases phrases;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private int count;

  /** The hash of the table's name whose columns were looked for last, and what was found. */
  private long known;

  private int[][] columns = NONE;

  CreatedTable(CellPhrases phrases) {
    this.phrases = phrases;
  }

  /** Another part begins. */
  void clear() {
    known = 0;
    columns = NONE;
  }

  /** Another window of text: what was not found in the one before is looked for again. */
  void begin() {
    known = columns.length == 0 ? 0 : known;
  }

  /** By column, the phrases of the table into which the row at {@code row} goes. */
  int[][] ofRow(byte[] text, int row, int length) {
    long name = inserted(text, row);
    if (name != 0 && name != known) {
      known = name;
      columns = NONE;
      int least = Math.max(0, row - LONGEST);
      for (int at = row - 1; at > least && columns.length == 0; at--) {
        if (text[at] == '(' && created(text, at) == name) {
          columns = columns(text, at, length);
        }
      }
    }
    return name == 0 ? NONE : columns;
  }

  /** By column of the list between brackets, its phrases; none where no column names anything. */
  int[][] columns(byte[] text, int open, int length) {
    if (close(text, open, length) < 0 || count < 2) {
      return NONE;
    }
    int[][] entries = new int[count][];
    boolean things = CodeHeader.ofTable(text, open);
    boolean any = false;
    for (int column = 0; column < count; column++) {
      boolean nobodys = things && phrases.bareName(text, from[column], to[column]);
      entries[column] = nobodys ? NOTHING : phrases.in(text, from[column], to[column]);
      any |= PhraseEntry.anyName(entries[column]);
    }
    return any ? entries : NONE;
  }

  /** Reads a list of columns; returns where its bracket closes, -1 where it does not. */
  int close(byte[] text, int open, int length) {
    count = 0;
    int depth = 0;
    int begin = open + 1;
    int end = Math.min(length, open + LONGEST);
    for (int at = open + 1; at < end; at++) {
      byte b = text[at];
      boolean closes = b == ')';
      if ((b == ',' || closes) && depth == 0) {
        column(text, begin, at);
        begin = at + 1;
      }
      if ((closes && depth == 0) || b == ';') {
        return closes ? at : -1;
      }
      depth += b == '(' ? 1 : closes ? -1 : 0;
      at = b == '\'' ? quoteEnd(text, at, end) : at;
    }
    return -1;
  }

  /** Where what is quoted ends; the place itself where it does not. */
  private static int quoteEnd(byte[] text, int from, int end) {
    int at = from + 1;
    while (at < end && text[at] != '\'') {
      at++;
    }
    return at < end ? at : from;
  }

  private void column(byte[] text, int begin, int end) {
    int at = begin;
    while (at < end && text[at] <= ' ' && text[at] >= 0) {
      at++;
    }
    boolean quoted = at < end && QUOTES.indexOf(text[at]) >= 0;
    at += quoted ? 1 : 0;
    int stop = at;
    while (stop < end
        && (quoted ? QUOTES.indexOf(text[stop]) < 0 : text[stop] > ' ' || text[stop] < 0)) {
      stop++;
    }
    if (stop == at || (!quoted && KEYS.holds(text, at, stop))) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    from[count] = at;
    to[count++] = stop;
  }

  /** Whether {@code text[from, to)} begins a statement that creates a table. */
  static boolean begins(byte[] text, int from, int to) {
    int end = from;
    while (end < to && Words.letter(text[end])) {
      end++;
    }
    int next = end;
    while (next + 1 < to && Words.letter(text[next + 1])) {
      next++;
    }
    return CREATES.holds(text, from, end) && next > end && TABLE.holds(text, end + 1, next + 1);
  }

  /** The hash of the name of the table that is created with this list; 0 where none is. */
  static long created(byte[] text, int open) {
    int end = pastQuotes(text, pastBlanks(text, open));
    int begin = nameBegin(text, end);
    if (begin == end) {
      return 0;
    }
    int word = qualified(text, begin);
    for (int words = 0; words < 4; words++) {
      int last = pastBlanks(text, word);
      word = wordBegin(text, last);
      if (TABLE.holds(text, word, last)) {
        int verb = pastBlanks(text, word);
        return CREATES.holds(text, wordBegin(text, verb), verb) ? Words.hash(text, begin, end) : 0;
      }
    }
    return 0;
  }

  /** The hash of the name of the table into which a row goes that names no columns; 0 for none. */
  static long inserted(byte[] text, int row) {
    int values = pastBlanks(text, row);
    int word = wordBegin(text, values);
    if (word == values || !VALUES.holds(text, word, values)) {
      return 0;
    }
    int end = pastQuotes(text, pastBlanks(text, word));
    int begin = nameBegin(text, end);
    int into = pastBlanks(text, qualified(text, begin));
    return begin < end && INTO.holds(text, wordBegin(text, into), into)
        ? Words.hash(text, begin, end)
        : 0;
  }

  /**
   * The bracket of the first row that goes into this table and names no columns, behind a place; -1
   * where none is near.
   */
  static int rowBehind(byte[] text, int place, int length, long name) {
    int end = Math.min(length, place + LONGEST);
    for (int at = place; at < end; at++) {
      if (text[at] == '(' && inserted(text, at) == name) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the label {@code text[from, to)} is the name of a column before its type. */
  static boolean typed(byte[] text, int from, int to, int length) {
    int end = to < length && QUOTES.indexOf(text[to]) >= 0 ? to + 1 : to;
    int begin = pastBlanks(text, pastQuotes(text, nameBegin(text, from)));
    return end + 1 < length
        && text[end] == ' '
        && Words.letter(text[end + 1])
        && begin > 0
        && (text[begin - 1] == '(' || text[begin - 1] == ',');
  }

  private static int pastBlanks(byte[] text, int place) {
    int at = place;
    while (at > 0 && text[at - 1] <= ' ' && text[at - 1] >= 0) {
      at--;
    }
    return at;
  }

  private static int pastQuotes(byte[] text, int place) {
    return place > 0 && QUOTES.indexOf(text[place - 1]) >= 0 ? place - 1 : place;
  }

  private static int wordBegin(byte[] text, int end) {
    int at = end;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static int nameBegin(byte[] text, int end) {
    int at = end;
    while (at > 0 && (Words.letterOrDigit(text[at - 1]) || text[at - 1] == '_')) {
      at--;
    }
    return at;
  }

  /** Where a name begins with the schema before it. */
  private static int qualified(byte[] text, int name) {
    int at = pastQuotes(text, name);
    if (at > 0 && text[at - 1] == '.') {
      at = pastQuotes(text, nameBegin(text, pastQuotes(text, at - 1)));
    }
    return at;
  }
}
