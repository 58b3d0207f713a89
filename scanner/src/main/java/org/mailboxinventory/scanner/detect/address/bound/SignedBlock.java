package org.mailboxinventory.scanner.detect.address.bound;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.address.town.Countries;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A block of lines that begin at the same column, of which the last is the sign of a country alone,
 * and the one above it ends in a code, as registers have them: {@code Mustergasse 4}, {@code Horn
 * Tirol 6321}, {@code AT}.
 */
final class SignedBlock {
  private static final int LONGEST_LINE = 160;

  /** A code, with its letters and the blank or hyphen within it. */
  private static final int LONGEST_CODE = 10;

  private static final int MOST_LINES = 5;

  private final byte[] text;
  private final int length;

  private SignedBlock(byte[] text, int length) {
    this.text = text;
    this.length = length;
  }

  /** Whether a line that begins at a place may be the last of a block: blanks are before it. */
  static boolean mayEndWith(byte[] text, int length, int line) {
    return line + 1 < length && (text[line] == ' ' || text[line] == '\t');
  }

  /** The address whose code begins at a place; null where it is in no such block. */
  static @Nullable AddressBounds at(byte[] text, int length, int place) {
    if (!endsLine(text, length, place)) {
      return null;
    }
    SignedBlock block = new SignedBlock(text, length);
    int end = block.codeEnd(place);
    int from = end < 0 ? -1 : block.begin(place);
    return from < 0 ? null : new AddressBounds(from, end);
  }

  /** Whether its line ends no farther behind a place than a code does: nearly none do. */
  private static boolean endsLine(byte[] text, int length, int place) {
    int last = Math.min(length, place + LONGEST_CODE);
    int at = place;
    while (at < length && text[at] != '\n' && (at < last || text[at] == ' ' || text[at] == '\r')) {
      at++;
    }
    return at < length && text[at] == '\n' && mayEndWith(text, length, at + 1);
  }

  /** Behind the rest of the line, if it is short and the sign of a country is below it. */
  private int codeEnd(int place) {
    int last = Math.min(length, place + LONGEST_CODE);
    int at = place;
    while (at < last && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    int end = at;
    while (end > place && text[end - 1] == ' ') {
      end--;
    }
    while (at < length && (text[at] == '\r' || text[at] == ' ')) {
      at++;
    }
    return at < length && text[at] == '\n' && signed(at + 1) ? end : -1;
  }

  private boolean signed(int line) {
    int from = line + indent(line);
    int to = from + 2;
    int end = to;
    while (end < length && (text[end] == ' ' || text[end] == '\r' || text[end] == '\t')) {
      end++;
    }
    return from > line
        && to <= length
        && (end >= length || text[end] == '\n')
        && Countries.isSign(text, from, to);
  }

  /** Where the first line begins of those above a code; -1 where none is above its own. */
  private int begin(int code) {
    int line = LineEdges.begin(text, code, LONGEST_LINE);
    int indent = indent(line);
    int first = line;
    for (int lines = 0; indent > 0 && lines < MOST_LINES && first > 0; lines++) {
      int above = LineEdges.begin(text, first - 1, LONGEST_LINE);
      int begin = above + indent(above);
      if (begin >= first - 1 || begin - above != indent || text[above] != text[line]) {
        return first < line && begin < first - 1 ? first + indent : -1;
      }
      first = above;
    }
    return -1;
  }

  private int indent(int line) {
    int at = line;
    while (at < length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at - line;
  }
}
