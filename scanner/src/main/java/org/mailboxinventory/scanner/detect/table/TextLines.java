package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.text.Octets;

/**
 * The lines of one window of text: where they begin and end, and what separators part them. Each
 * line is looked at once, when it or one behind it is first asked about. Places count bytes of the
 * normalised text. For one thread.
 */
public final class TextLines {
  /** Longer lines are none. */
  static final int LONGEST = 2000;

  private static final byte UNKNOWN = -1;
  private static final long FEEDS = '\n' * Octets.ONES;

  /** A line feed of so many bytes in the original is a tag within a line there. */
  private static final int SHORTEST_TAG = 4;

  private NormalisedText window = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;

  /** Where each line begins; of the line behind the last one known, too. */
  private int[] from = new int[256];

  /** By line, the separators that part it; {@link #UNKNOWN} until that is asked. */
  private byte[] parted = new byte[256];

  /** How many lines are known; the next begins at {@code from[count]}. */
  private int count;

  /** The line asked about last. */
  private int last;

  /** Another window of text. */
  public void begin(NormalisedText newWindow) {
    window = newWindow;
    text = window.text();
    length = window.length();
    count = 0;
    last = 0;
    from[0] = 0;
  }

  /** Where the line around {@code place} begins; -1 when that is too far away. */
  int from(int place) {
    int line = holding(place);
    int begin = from[line];
    return begin >= place - LONGEST ? begin : -1;
  }

  /** Where the line ends, or is cut, that goes on at {@code begin}. */
  int to(int begin) {
    return Math.min(end(holding(begin)), begin + LONGEST + 1);
  }

  /** Takes the lines up to {@code end}, of which the first begins at {@code begin}, for one. */
  void join(int begin, int end) {
    int first = holding(begin);
    int behind = holding(Math.min(end, length - 1)) + 1;
    System.arraycopy(from, behind, from, first + 1, count - behind + 1);
    System.arraycopy(parted, behind, parted, first + 1, count - behind);
    count -= behind - first - 1;
    parted[first] = UNKNOWN;
    last = first;
  }

  /** The separators that part {@code [begin, end)}, of one line. Marks of {@link LineForm#bit}. */
  int parted(int begin, int end) {
    int line = holding(begin);
    if (from[line] != begin || end(line) != end) {
      return LineForm.parted(text, begin, end);
    }
    if (parted[line] == UNKNOWN) {
      parted[line] = (byte) LineForm.parted(text, begin, end);
    }
    return parted[line];
  }

  /**
   * The separators that part both the line {@code [begin, end)} and the one above it, unless that
   * only rules off: headers are nowhere else. Marks of {@link LineForm#bit}.
   */
  int partedAsAbove(int begin, int end) {
    int own = parted(begin, end);
    if (begin == 0 || !mayBeRow(own, begin, end)) {
      return 0;
    }
    int line = holding(begin - 1);
    int above = Math.max(from[line], begin - LONGEST);
    return LineForm.rules(text, above, begin - 1) ? own : own & parted(above, begin - 1);
  }

  /**
   * The separators that part both the line {@code [begin, end)} and the one below it, unless that
   * only rules off or is not seen to its end: a header has a row below it.
   */
  int partedAsBelow(int begin, int end) {
    int own = parted(begin, end);
    int below = end + 1;
    if (own == 0 || below >= length) {
      return own;
    }
    int endBelow = to(below);
    boolean open = endBelow >= length || LineForm.rules(text, below, endBelow);
    return open ? own : own & parted(below, endBelow);
  }

  /** A line without separators, or with a comma and a blank as sentences have them, is no row. */
  private boolean mayBeRow(int separators, int begin, int end) {
    return separators != 0
        && (separators != LineForm.bit((byte) ',')
            || LineForm.parts(text, begin, end)
            || LineForm.cells(text, begin, end, (byte) ',') > 2);
  }

  private int end(int line) {
    return from[line + 1] - 1;
  }

  /** The number of the line around {@code place}: of a line feed, that of the line it ends. */
  private int holding(int place) {
    while (from[count] <= place) {
      readLine();
    }
    int line = last;
    if (place < from[line] || place >= from[line + 1]) {
      line = searched(place);
      last = line;
    }
    return line;
  }

  private int searched(int place) {
    if (place >= from[last + 1] && last + 2 <= count && place < from[last + 2]) {
      return last + 1;
    }
    if (last > 0 && last <= count && place >= from[last - 1] && place < from[last]) {
      return last - 1;
    }
    int found = Arrays.binarySearch(from, 0, count, place);
    return found >= 0 ? found : -found - 2;
  }

  /** Finds the end of the next line. */
  private void readLine() {
    int at = from[count];
    while (at + 8 <= length) {
      long other = Octets.get(text, at) ^ FEEDS;
      // The first bit is that of the first line feed; those behind it may be of others.
      long feed = (other - Octets.ONES) & ~other & Octets.HIGH;
      if (feed != 0) {
        int end = at + Octets.first(feed);
        if (tagged(end)) {
          at = end + 1;
          continue;
        }
        take(end);
        return;
      }
      at += 8;
    }
    while (at < length && (text[at] != '\n' || tagged(at))) {
      at++;
    }
    take(at);
  }

  /** Whether a line that a bar begins goes on behind a line feed, which is a tag in its cell. */
  private boolean tagged(int feed) {
    return text[from[count]] == '|'
        && feed + 1 < length
        && window.original(feed + 1) - window.original(feed) >= SHORTEST_TAG;
  }

  private void take(int end) {
    if (count + 2 > from.length) {
      from = Arrays.copyOf(from, from.length * 2);
      parted = Arrays.copyOf(parted, parted.length * 2);
    }
    parted[count++] = UNKNOWN;
    from[count] = end + 1;
  }
}
