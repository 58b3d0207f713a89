package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.NormalisedText;

/**
 * Looks for the line of headers that begins a table in plain text: at a line itself, or above one
 * that has the form of a row. Lines that were found to head nothing are remembered, since many
 * places of one text ask about the same lines. Places count bytes of the normalised text. For one
 * thread.
 */
final class HeaderSearch {
  private static final int NO_LINE = -2;

  /** So far above its first row the line of headers may be, in lines. */
  private static final int MOST_ABOVE = 200;

  /** So far below the line of headers a line may be of the first row, which is broken. */
  private static final int MOST_OF_ROW = 3;

  private final CellPhrases phrases;
  private final TextLines lines;
  private final TextRow row;
  private byte[] text = new byte[0];
  private int length;

  private TextHeader header = TextHeader.NONE;
  private byte separator;
  private int rowsFrom;

  /** The line known last to head no table. */
  private int headsNothing = -1;

  /** Where a line ends that has no header above it and heads nothing, however it is parted. */
  private int bareTo = NO_LINE;

  /** Lines known to have no header above them. */
  private int headerlessFrom = -1;

  private int headerlessTo = -1;

  /**
   * @param lines of the text that is searched
   * @param row the row that is read into; what it held is gone after a search
   */
  HeaderSearch(CellPhrases phrases, TextLines lines, TextRow row) {
    this.phrases = phrases;
    this.lines = lines;
    this.row = row;
  }

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    headsNothing = -1;
    bareTo = NO_LINE;
    headerlessFrom = -1;
    headerlessTo = -1;
  }

  /** The headers found last. */
  TextHeader header() {
    return header;
  }

  /** What parts the cells of the table whose headers were found last. */
  byte separator() {
    return separator;
  }

  /** Where the first row below the headers found last begins. */
  int rowsFrom() {
    return rowsFrom;
  }

  /** Whether the line that begins at {@code begin} is one of headers, with a row below it. */
  boolean at(int begin) {
    if (begin == headsNothing) {
      return false;
    }
    int end = lines.to(begin);
    if (copied(begin, end)) {
      return true;
    }
    int parted = lines.partedAsBelow(begin, end);
    for (byte candidate : LineForm.SEPARATORS) {
      if ((parted & LineForm.bit(candidate)) == 0) {
        continue;
      }
      int from = OpenString.headersFrom(text, begin, end, candidate);
      if (from < 0) {
        break;
      }
      int least = LineForm.leastCells(text, from, end, candidate);
      if (LineForm.cells(text, from, end, candidate) >= least
          && row.read(text, from, end, candidate).count() >= least
          && row.heads(text)
          && head(from, candidate)) {
        separator = candidate;
        rowsFrom = Math.min(length, end + 1);
        return true;
      }
    }
    headsNothing = begin;
    return false;
  }

  /** Whether a line names the columns of rows parted by tabs: see {@link CopyStatement}. */
  private boolean copied(int begin, int end) {
    TextHeader named = CopyStatement.headers(text, begin, end, row, phrases);
    if (named == null) {
      return false;
    }
    header = named;
    separator = '\t';
    rowsFrom = Math.min(length, end + 1);
    return true;
  }

  private boolean belowCopied(int begin) {
    int above = begin > 0 ? lines.from(begin - 1) : -1;
    return above >= 0 && copied(above, begin - 1);
  }

  /** Whether a line of headers is above the line that begins at {@code begin}. */
  boolean above(int begin) {
    int end = lines.to(begin);
    boolean mayHead = LineForm.mayHead(text, begin, end);
    if (begin > 0 && begin - 1 == bareTo && !mayHead) {
      bareTo = end;
      headerlessTo = begin;
      return false;
    }
    if (lines.parted(begin, end) != 0
        && (belowCopied(begin) || inBrokenRow(begin, end) || belowHeaders(begin, end))) {
      return true;
    }
    if (headerlessTo < 0 || begin > headerlessTo + TextLines.LONGEST) {
      headerlessFrom = begin;
    }
    headerlessTo = begin;
    bareTo = mayHead ? NO_LINE : end;
    return false;
  }

  /** Whether a line is parted as the one above it, and one of headers is above them. */
  private boolean belowHeaders(int begin, int end) {
    int parted = lines.partedAsAbove(begin, end);
    for (byte candidate : LineForm.SEPARATORS) {
      if ((parted & LineForm.bit(candidate)) != 0) {
        int cells = cells(begin, end, candidate);
        if (cells >= LineForm.leastCells(text, begin, end, candidate)
            && above(begin, candidate, cells)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a line is one of a row that goes on in the next lines, and one of headers is above the
   * row.
   */
  private boolean inBrokenRow(int begin, int end) {
    int first = begin;
    for (int looked = 0; looked < MOST_OF_ROW && first > 0; looked++) {
      int above = lines.from(first - 1);
      int parted = above < 0 ? 0 : lines.parted(begin, end) & lines.parted(above, first - 1);
      if (parted == 0) {
        return false;
      }
      for (byte candidate : LineForm.SEPARATORS) {
        if ((parted & LineForm.bit(candidate)) != 0 && heads(above, first, end, candidate)) {
          return true;
        }
      }
      first = above;
    }
    return false;
  }

  /** Whether a line heads a row below it that is broken and holds the line that ends at a place. */
  private boolean heads(int above, int first, int end, byte candidate) {
    int whole = BrokenRecord.below(text, above, first, length, candidate);
    if (whole < end
        || whole == lines.to(first)
        || !row.read(text, above, first - 1, candidate).heads(text)
        || !head(above, candidate)) {
      return false;
    }
    lines.join(first, whole);
    separator = candidate;
    rowsFrom = first;
    return true;
  }

  private int cells(int begin, int end, byte candidate) {
    return candidate == ' '
        ? row.read(text, begin, end, candidate).count()
        : LineForm.cells(text, begin, end, candidate);
  }

  /** Looks for the uppermost line of headers above, as far as lines have the form of a row. */
  private boolean above(int begin, byte candidate, int cells) {
    int at = begin;
    boolean found = false;
    for (int looked = 0; looked < MOST_ABOVE && at > 0; looked++) {
      int above = lines.from(at - 1);
      int end = at - 1;
      if (above < 0) {
        return found;
      }
      if (!LineForm.rules(text, above, end)) {
        if (!isRow(above, end, candidate, cells)) {
          return found || (candidate == '\t' && copied(above, end));
        }
        int from = OpenString.headersFrom(text, above, end, candidate);
        if (from >= 0
            && row.read(text, from, end, candidate).count() >= cells
            && row.heads(text)
            && head(from, candidate)) {
          separator = candidate;
          rowsFrom = at;
          found = true;
        }
      }
      if (above >= headerlessFrom && above <= headerlessTo) {
        return found;
      }
      at = above;
    }
    return found;
  }

  /** Whether a line has the form of a row: two cells at least, and as many as that below it. */
  private boolean isRow(int begin, int end, byte candidate, int cells) {
    return (candidate == ',' || candidate == ';')
        ? LineForm.cells(text, begin, end, candidate) == cells
        : (lines.parted(begin, end) & LineForm.bit(candidate)) != 0;
  }

  /** Takes the line just read as headers; false when none of them names anything. */
  private boolean head(int begin, byte candidate) {
    boolean marked = candidate != ' ' && candidate != ',';
    TextHeader made = TextHeader.of(text, begin, row, phrases, marked);
    header = made == null ? header : made;
    return made != null;
  }
}
