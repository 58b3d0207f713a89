package org.mailboxinventory.scanner.detect.table;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A table whose cells come as lines of text with one blank between them, as those of a printed page
 * do: nothing shows where a cell ends but the form of what is in it. The values of a row are lined
 * up with the headers, from left to right, so that as many as possible have one. Looked for only
 * where a place asks what heads its column. Places count bytes of the normalised text. For one
 * thread.
 */
public final class BlankTable {
  private static final int[] NOTHING = {};
  private static final int MOST_ABOVE = 200;
  private static final int LONGEST_ROW = 400;
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_WORDS = 64;

  private static final long HIGH = 0x8080808080808080L;
  private static final long DIGITS = 0x3030303030303030L;

  /** What lifts all above nine to the highest bit. */
  private static final long ABOVE_NINE = 0x7676767676767676L;

  private final CellPhrases phrases;
  private final ValueForms forms;
  private final TextLines lines;
  private final RowAlignment alignment;
  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];

  private @Nullable BlankHeader header;

  /** Rows lie between the header's end and here. */
  private int rowsFrom;

  private int rowsTo;

  /** The same in the original text, between two windows. */
  private int keptTo;

  /** Lines known to have no header above them. */
  private int bareFrom;

  private int bareTo;

  private int line;

  /**
   * @param lines of the window at hand
   */
  public BlankTable(CellPhrases phrases, TextLines lines, ValueForms forms) {
    this.lines = lines;
    this.phrases = phrases;
    this.forms = forms;
    this.alignment = new RowAlignment(forms, MOST_WORDS);
  }

  /** Another part begins. */
  public void clear() {
    header = null;
    keptTo = 0;
  }

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    alignment.clear();
    line = -1;
    bareFrom = -1;
    bareTo = -1;
    rowsFrom = 0;
    rowsTo = header == null ? 0 : window.folded(Math.max(0, keptTo));
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    keptTo -= by;
    header = keptTo < 0 ? null : header;
  }

  /** The window has been asked about. */
  public void finish() {
    keptTo = header == null ? 0 : window.original(rowsTo);
  }

  /**
   * The phrases of the header that the value around {@code place} is lined up with.
   *
   * @param begin where the line around it begins
   * @param end where that ends
   */
  public int[] above(int place, int begin, int end) {
    if (begin != line) {
      line = begin;
      alignment.clear();
      if (isBelowBare(begin)) {
        bareTo = holds(1, begin, end) ? begin : bareTo;
      } else if (end - begin <= LONGEST_ROW && holds(2, begin, end)) {
        look(begin, end);
      }
    }
    BlankHeader of = header;
    int column = alignment.columnAt(place);
    return column < 0 || of == null ? NOTHING : of.entries()[column];
  }

  /** Whether the place asked about last is in a row. */
  public boolean inside() {
    return alignment.found();
  }

  /** Whether a line is no row: the one above it has no header above it and is none. */
  private boolean isBelowBare(int begin) {
    boolean mayBeRow = header != null && begin >= rowsFrom && begin <= rowsTo;
    return !mayBeRow && begin > 0 && bareTo >= 0 && lines.from(begin - 1) == bareTo;
  }

  private void look(int begin, int end) {
    boolean headed = header != null && begin >= rowsFrom && begin < rowsTo;
    if (!headed) {
      headed = searchFor(begin);
    }
    BlankHeader of = header;
    if (headed && of != null) {
      rowsTo = Math.max(rowsTo, Math.min(window.length(), end + 1));
      alignment.align(text, begin, end, of);
    }
  }

  /** Looks for the header above a row, as far as lines hold values. */
  private boolean searchFor(int begin) {
    int at = begin;
    boolean bare = true;
    for (int looked = 0; looked < MOST_ABOVE && at > 0; looked++) {
      if (header != null && rowsTo > rowsFrom && at == rowsTo) {
        return true;
      }
      if (at > bareFrom && at <= bareTo) {
        break;
      }
      int above = lines.from(at - 1);
      if (above < 0 || above == bareTo) {
        break;
      }
      if (!holds(1, above, at - 1)) {
        BlankHeader made = BlankHeader.of(text, above, at - 1, phrases, forms);
        bare = made == null;
        if (made != null) {
          header = made;
          rowsFrom = at;
          rowsTo = at;
        }
        break;
      }
      at = above;
    }
    if (bare) {
      bareFrom = at - 1;
      bareTo = begin;
    }
    return !bare;
  }

  /** Whether so many words of a line hold digits enough for a value. */
  private boolean holds(int enough, int begin, int end) {
    int values = 0;
    int digits = 0;
    int at = begin;
    while (at < end) {
      if (at + 8 <= end && hasNoDigit(Octets.get(text, at))) {
        at += 8;
        digits = 0;
        continue;
      }
      int to = Math.min(end, at + 8);
      for (; at < to; at++) {
        if (text[at] == ' ') {
          digits = 0;
        } else if (AnchorScanner.isDigit(text[at])
            && ++digits == FEWEST_DIGITS
            && ++values == enough) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether none of eight bytes is a digit. */
  private static boolean hasNoDigit(long octets) {
    long x = octets ^ DIGITS;
    return ((((x & ~HIGH) + ABOVE_NINE) | x) & HIGH) == HIGH;
  }
}
