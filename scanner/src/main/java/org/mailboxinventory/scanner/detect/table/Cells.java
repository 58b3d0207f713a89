package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The table cells of the text at hand: where each stands, what its column's header and the cell to
 * its left say. A header holds for its columns until the table ends or another row of headers
 * follows, however many rows later; what stands in a row with values replaces none. For one thread.
 */
public final class Cells {
  private static final int LABEL_LENGTH = 80;
  private static final int MOST_COLUMNS = 1024;
  private static final int DEEPEST = 16;
  private static final int OPEN = Integer.MAX_VALUE;
  private static final int[] NOTHING = new int[0];

  private final WordIndex words;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[][] above = new int[256][];
  private int[][] left = new int[256][];
  private int count;
  private final Table[] tables = new Table[DEEPEST];
  private int depth;
  private int overflow;
  private int[] said = NOTHING;
  private final WordIndex.Phrases joining;

  public Cells(WordIndex words) {
    this.words = words;
    this.joining = (begin, end, node) -> said = merge(said, words.entries(node));
  }

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
    Table table = tables[depth];
    if (table == null) {
      table = new Table();
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
    Table table = table();
    if (table == null) {
      return false;
    }
    boolean follows = table.column > 0;
    if (count == from.length) {
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
      above = Arrays.copyOf(above, count * 2);
      left = Arrays.copyOf(left, count * 2);
    }
    from[count] = at + (follows ? 1 : 0);
    to[count] = OPEN;
    above[count] = table.header();
    left[count] = table.left;
    table.cell = count++;
    table.span = Math.max(1, Math.min(span, MOST_COLUMNS));
    return follows;
  }

  /** The cell ends at byte {@code at}. */
  public void endCell(byte[] text, int at) {
    Table table = table();
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
    boolean code = digits > 0 && code(text, begin, at);
    if (label && hasLetters && !code) {
      int[] said = said(text, begin, at);
      table.left = said;
      table.label(said);
    } else if (!label || digits > 0) {
      table.left = NOTHING;
      table.hasValue |= code || digits > 4;
    }
    table.filled += at > begin ? 1 : 0;
    table.column += table.span;
  }

  /** Capitals behind digits and no blank: a value, whatever its letters may say to anyone. */
  private static boolean code(byte[] text, int begin, int end) {
    boolean code = false;
    for (int i = begin + 1; i < end; i++) {
      code |= AnchorScanner.isDigit(text[i - 1]) && text[i] >= 'A' && text[i] <= 'Z';
      if (text[i] == ' ') {
        return false;
      }
    }
    return code;
  }

  public void endRow() {
    Table table = table();
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

  public int[] above(int cell) {
    return above[cell];
  }

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
        above[kept] = above[cell];
        left[kept] = left[cell];
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

  private @Nullable Table table() {
    return depth == 0 || overflow > 0 ? null : tables[depth - 1];
  }

  /** What the phrases in {@code text[begin, end)} are to whom. */
  int[] said(byte[] text, int begin, int end) {
    int[] merged = NOTHING;
    long word = Words.firstWord(text, begin, end);
    while (word >= 0) {
      int node = WordIndex.ROOT;
      long next = word;
      while (next >= 0) {
        node = words.child(node, Words.hash(text, (int) (next >>> 32), (int) next));
        if (node == WordIndex.NONE) {
          break;
        }
        merged = merge(merged, words.entries(node));
        next = Words.firstWord(text, (int) next, end);
      }
      said = merged;
      words.inside(text, (int) (word >>> 32), (int) word, joining);
      merged = said;
      word = Words.firstWord(text, (int) word, end);
    }
    return merged;
  }

  /** Both, kinds of one detector joined. */
  private static int[] merge(int[] a, int[] b) {
    if (b.length == 0) {
      return a;
    }
    if (a.length == 0) {
      return b;
    }
    int[] both = new int[a.length + b.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < a.length || j < b.length) {
      int detectorA = i < a.length ? a[i] >>> PhraseEntry.KIND_BITS : Integer.MAX_VALUE;
      int detectorB = j < b.length ? b[j] >>> PhraseEntry.KIND_BITS : Integer.MAX_VALUE;
      if (detectorA == detectorB) {
        both[n++] = PhraseEntry.joined(a[i++], b[j++]);
      } else {
        both[n++] = detectorA < detectorB ? a[i++] : b[j++];
      }
    }
    return Arrays.copyOf(both, n);
  }

  /** One open table. */
  private static final class Table {
    private int[][] headers = new int[16][];
    private int[] headerRow = new int[16];

    /** The header stands above several columns; one below it speaks beside it. */
    private boolean[] ofGroup = new boolean[16];

    /** The header stands in a row of headers, and not beside a value that it alone speaks of. */
    private boolean[] ofHeaders = new boolean[16];

    private boolean headsAll;
    private int columns;
    private int column;
    private int row;
    private int headersFrom;
    private int headersTo;
    private int filled;
    private boolean hasValue;
    private boolean wide;
    private int labels;
    private int[] labelColumn = new int[16];
    private int[] labelSpan = new int[16];
    private int[][] labelSaid = new int[16][];
    private int cell = -1;
    private int span = 1;
    private int[] left = NOTHING;

    void clear() {
      columns = 0;
      column = 0;
      row = 0;
      headersFrom = -1;
      headersTo = -1;
      beginRow();
    }

    int[] header() {
      return column < columns && headerRow[column] >= headersFrom ? headers[column] : NOTHING;
    }

    /** The cell just read looks like a label, which says something to someone. */
    void label(int[] said) {
      if (said.length == 0 || column >= MOST_COLUMNS) {
        return;
      }
      if (labels == labelColumn.length) {
        labelColumn = Arrays.copyOf(labelColumn, labels * 2);
        labelSpan = Arrays.copyOf(labelSpan, labels * 2);
        labelSaid = Arrays.copyOf(labelSaid, labels * 2);
      }
      labelColumn[labels] = column;
      labelSpan[labels] = Math.min(span, MOST_COLUMNS - column);
      labelSaid[labels++] = said;
      wide |= span > 1;
    }

    /** In a row without values labels head their columns from now on. */
    void endRow() {
      boolean heads = !hasValue && (labels >= 2 || (labels == 1 && filled >= 2 && wide));
      if (heads) {
        // Headers may stand in two rows, the upper ones above several of the lower ones.
        headersFrom = headersTo == row - 1 && headersTo >= 0 ? headersFrom : row;
        headersTo = row;
      }
      headsAll = heads;
      for (int i = 0; i < labels; i++) {
        int to = labelColumn[i] + (filled > 1 ? labelSpan[i] : 1);
        for (int at = labelColumn[i]; at < to; at++) {
          head(at, labelSaid[i], to > labelColumn[i] + 1);
        }
      }
      row++;
      beginRow();
    }

    private void head(int at, int[] said, boolean ofMany) {
      while (at >= headers.length) {
        headers = Arrays.copyOf(headers, headers.length * 2);
        headerRow = Arrays.copyOf(headerRow, headerRow.length * 2);
        ofGroup = Arrays.copyOf(ofGroup, ofGroup.length * 2);
        ofHeaders = Arrays.copyOf(ofHeaders, ofHeaders.length * 2);
      }
      while (columns <= at) {
        headers[columns] = NOTHING;
        headerRow[columns++] = -1;
      }
      boolean headed = ofHeaders[at] && headerRow[at] >= headersFrom && names(headers[at]);
      if (!hasValue || !headed) {
        boolean below = headed && ofGroup[at] && headerRow[at] == row - 1;
        headers[at] = below ? merge(headers[at], said) : said;
        headerRow[at] = row;
        ofGroup[at] = ofMany;
        ofHeaders[at] = headsAll;
      }
    }

    /** Whether it names what stands below, rather than having to do with it. */
    private static boolean names(int[] said) {
      for (int entry : said) {
        if ((entry & (PhraseEntry.HEADER | PhraseEntry.LABEL)) != 0) {
          return true;
        }
      }
      return false;
    }

    private void beginRow() {
      column = 0;
      filled = 0;
      labels = 0;
      hasValue = false;
      wide = false;
      cell = -1;
      left = NOTHING;
    }
  }
}
