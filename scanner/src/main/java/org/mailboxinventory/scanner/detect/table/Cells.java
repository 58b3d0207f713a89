package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The table cells of the text at hand: where each is, what its column's header and the cell to its
 * left hold. A header holds for its columns until the table ends or another row of headers follows,
 * however many rows later; what is in a row with values replaces none. For one thread.
 */
public final class Cells {
  private static final int LABEL_LENGTH = 80;
  static final int MOST_COLUMNS = 1024;
  private static final int DEEPEST = 16;
  private static final int OPEN = Integer.MAX_VALUE;
  private static final int[] NOTHING = new int[0];

  private final CellPhrases phrases;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] column = new int[256];
  private int[][] above = new int[256][];
  private int[][] left = new int[256][];
  private boolean[] inForm = new boolean[256];
  private int count;
  private final OpenTable[] tables = new OpenTable[DEEPEST];
  private int depth;
  private int overflow;

  /**
   * @param persons tells cells with names, which make a row of values of their row
   */
  public Cells(WordIndex words, PersonCell persons) {
    this.phrases = new CellPhrases(words, persons);
  }

  /** Finds the phrases of a cell. */
  public CellPhrases phrases() {
    return phrases;
  }

  /** Another part begins. */
  public void clear() {
    count = 0;
    depth = 0;
    overflow = 0;
  }

  public void beginTable() {
    if (depth == DEEPEST) {
      overflow++;
      return;
    }
    OpenTable table = tables[depth];
    if (table == null) {
      table = new OpenTable();
      tables[depth] = table;
    }
    table.clear();
    depth++;
  }

  public void endTable() {
    if (overflow > 0) {
      overflow--;
    } else if (depth > 0) {
      depth--;
    }
  }

  /** A cell begins at byte {@code at}; true when one came before it in its row. */
  public boolean beginCell(int at, int span) {
    OpenTable table = table();
    if (table == null) {
      return false;
    }
    boolean follows = table.column > 0;
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      column = Arrays.copyOf(column, count * 2);
      above = Arrays.copyOf(above, count * 2);
      left = Arrays.copyOf(left, count * 2);
      inForm = Arrays.copyOf(inForm, count * 2);
    }
    from[count] = at + (follows ? 1 : 0);
    to[count] = OPEN;
    column[count] = table.column;
    above[count] = table.header();
    left[count] = table.left;
    inForm[count] = table.headerOfForm();
    table.cell = count++;
    table.span = Math.max(1, Math.min(span, MOST_COLUMNS));
    return follows;
  }

  /** The cell ends at byte {@code at}. */
  public void endCell(byte[] text, int at) {
    OpenTable table = table();
    if (table == null || table.cell < 0) {
      return;
    }
    int begin = Math.max(0, from[table.cell]);
    to[table.cell] = at;
    table.cell = -1;
    boolean hasLetters = false;
    boolean label = at - begin <= 3 * LABEL_LENGTH;
    int digits = 0;
    int characters = 0;
    for (int i = begin; label && i < at; i++) {
      hasLetters |= Words.letterOrDigit(text[i]) && !AnchorScanner.isDigit(text[i]);
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
      characters += (text[i] & 0xc0) == 0x80 ? 0 : 1;
      label = digits <= 4 && characters <= LABEL_LENGTH;
    }
    boolean code = digits > 0 && CodeHeader.value(text, begin, at);
    if (label && hasLetters && !code) {
      int[] entries =
          table.codes && phrases.bareName(text, begin, at) ? NOTHING : phrases.in(text, begin, at);
      table.codes = CodeHeader.is(text, begin, at);
      boolean asked = table.left.length > 0 || entries.length > 0;
      boolean person = asked && phrases.person(text, begin, at, entries);
      table.person |= person && table.left.length > 0;
      entries = person ? NOTHING : entries;
      table.left = entries;
      table.label(entries, entries.length > 0 && phrases.whole(text, begin, at));
    } else if (!label || digits > 0) {
      table.left = NOTHING;
      table.hasValue |= code || digits > 4;
    }
    table.filled += at > begin ? 1 : 0;
    table.column += table.span;
  }

  public void endRow() {
    OpenTable table = table();
    if (table != null) {
      table.endRow();
    }
  }

  /** The innermost cell that holds byte {@code at}; -1 when none does. */
  public int holding(int at) {
    if (count == 0) {
      return -1;
    }
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (from[middle] <= at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    for (int cell = high; cell >= 0 && cell > high - 64; cell--) {
      if (to[cell] > at) {
        return cell;
      }
    }
    return -1;
  }

  public int count() {
    return count;
  }

  /** The first cell that begins at byte {@code at} or behind it. */
  public int firstFrom(int at) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int from(int cell) {
    return from[cell];
  }

  public int to(int cell) {
    return to[cell];
  }

  /** How many columns are before a cell. */
  public int column(int cell) {
    return column[cell];
  }

  /** The phrases of the header above a cell. */
  public int[] above(int cell) {
    return above[cell];
  }

  /** Whether the header above a cell names the cell beside it too, as in a form. */
  public boolean inForm(int cell) {
    return inForm[cell];
  }

  /** The phrases of the cell to the left of a cell. */
  public int[] left(int cell) {
    return left[cell];
  }

  /** Forgets what lies before byte {@code by} and counts from there. */
  public void shift(int by) {
    int kept = 0;
    for (int cell = 0; cell < count; cell++) {
      if (to[cell] == OPEN || to[cell] > by) {
        from[kept] = from[cell] - by;
        to[kept] = to[cell] == OPEN ? OPEN : to[cell] - by;
        column[kept] = column[cell];
        above[kept] = above[cell];
        left[kept] = left[cell];
        inForm[kept] = inForm[cell];
        renumber(cell, kept);
        kept++;
      }
    }
    count = kept;
  }

  private void renumber(int old, int now) {
    for (int i = 0; i < depth; i++) {
      if (tables[i].cell == old) {
        tables[i].cell = now;
      }
    }
  }

  private @Nullable OpenTable table() {
    return depth == 0 || overflow > 0 ? null : tables[depth - 1];
  }
}
