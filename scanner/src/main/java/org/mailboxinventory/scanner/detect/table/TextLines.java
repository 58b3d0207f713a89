package org.mailboxinventory.scanner.detect.table;

import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.Octets;

/**
 * The lines of one window of text: where they begin and end, and what separators part them. What
 * was asked last is remembered, since neighbours are asked about again and again. Places count
 * bytes of the normalised text. For one thread.
 */
final class TextLines {
  /** Longer lines are none. */
  static final int LONGEST = 2000;

  private byte[] text = new byte[0];
  private int length;

  /** The line whose end was looked for last. */
  private int knownFrom;

  private int knownTo;

  /** The line of which it was asked last what parts it. */
  private int partedFrom;

  private int partedTo;
  private int partedBy;

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    knownFrom = -1;
    knownTo = -2;
    partedTo = -2;
  }

  /** Where the line around {@code place} begins; -1 when that is too far away. */
  int from(int place) {
    if (place >= knownFrom && place <= knownTo) {
      return knownFrom;
    }
    int floor = Math.max(0, place - LONGEST);
    int at = from(place, floor);
    return at > floor || at == 0 || text[at - 1] == '\n' ? at : -1;
  }

  /** The same; {@code floor} when it begins before that. */
  private int from(int place, int floor) {
    int at = place;
    while (at - 8 >= floor) {
      long breaks = Octets.equal(Octets.get(text, at - 8), '\n');
      if (breaks != 0) {
        return at - 7 + Octets.last(breaks);
      }
      at -= 8;
    }
    while (at > floor && text[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** Where the line that begins at {@code begin} ends, or is cut. */
  int to(int begin) {
    if (begin == knownFrom) {
      return knownTo;
    }
    int at = begin;
    int last = Math.min(length, begin + LONGEST + 1);
    while (at + 8 <= last && Octets.equal(Octets.get(text, at), '\n') == 0) {
      at += 8;
    }
    while (at < last && text[at] != '\n') {
      at++;
    }
    knownFrom = begin;
    knownTo = at;
    return at;
  }

  /**
   * The separators that part both the line {@code [begin, end)} and the one above it, unless that
   * only rules off: headers are nowhere else. Marks of {@link TextRow#bit}.
   */
  int partedAsAbove(int begin, int end) {
    int own = TextRow.parted(text, begin, end);
    int above = mayBeRow(own, begin, end) ? above(begin) : 0;
    partedFrom = begin;
    partedTo = end;
    partedBy = own;
    return own & above;
  }

  /** A line without separators, or with a comma or two as sentences have them, is no row. */
  private boolean mayBeRow(int separators, int begin, int end) {
    return separators != 0
        && (separators != TextRow.bit((byte) ',')
            || TextRow.cells(text, begin, end, (byte) ',') > 2);
  }

  private int above(int begin) {
    if (begin == 0) {
      return 0;
    }
    boolean known = begin - 1 == partedTo;
    int above = known ? partedFrom : from(begin - 1, Math.max(0, begin - LONGEST));
    if (TextRow.rules(text, above, begin - 1)) {
      return -1;
    }
    return known ? partedBy : TextRow.parted(text, above, begin - 1);
  }
}
