package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.beside.BrokenLine;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * Finds names in a window of text as it is written, and those over the ends of full lines as they
 * would be found if the lines were one. For one thread.
 */
public final class NamesOverLines {
  /** So many names may lie over one another. */
  private static final int NEAR = 4;

  private final NameFinder names = new NameFinder();
  private final BrokenLine lines = new BrokenLine();
  private final NameFinder joined = new NameFinder();
  private final NameSink asWritten = this::name;
  private NameSink all = (from, to) -> {};

  /** The names that were found as they are written: where each begins, and in the low half ends. */
  private long[] written = new long[64];

  private int count;
  private boolean sorted;

  /** From now on these names are found in whatever text. */
  public void knowing(ListedNames listed) {
    names.knowing(listed);
    joined.knowing(listed);
  }

  /** Another text begins: no name is known from before. */
  public void clear() {
    names.clear();
  }

  /** Finds the names that begin in {@code [from, to)}; {@code length} bytes of text count. */
  public void find(byte[] text, int length, int from, int to, NameSink sink) {
    all = sink;
    count = 0;
    sorted = false;
    names.find(text, length, from, to, asWritten);
    int feed = LineEdges.end(text, from, length);
    boolean more = feed < length;
    while (more) {
      if (lines.join(text, feed, length) && !settled(feed)) {
        overLine(from, to);
      }
      more = feed < to;
      feed = more ? LineEdges.end(text, feed + 1, length) : feed;
      more &= feed < length;
    }
  }

  private void overLine(int from, int to) {
    joined.clear();
    joined.find(lines.joined(), lines.length(), 0, lines.tail(), lines);
    if (lines.from() >= from && lines.from() < to) {
      all.name(lines.from(), lines.to());
    }
  }

  /**
   * Whether a name was found over the break, or one that is whole begins behind it and none goes on
   * before it.
   */
  private boolean settled(int feed) {
    if (!sorted) {
      Arrays.sort(written, 0, count);
      sorted = true;
    }
    boolean before = false;
    int at = first(lines.stop());
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      int to = (int) written[i];
      before |= to == lines.stop();
      if (to > feed) {
        return true;
      }
    }
    at = first(lines.next());
    boolean behind = at < count && (int) (written[at] >>> Integer.SIZE) == lines.next();
    return behind && (before || !lines.endsWithGivenName());
  }

  /** The first of the names found that does not begin before a place. */
  private int first(int place) {
    int found = Arrays.binarySearch(written, 0, count, (long) place << Integer.SIZE);
    return found < 0 ? -found - 1 : found;
  }

  private void name(int from, int to) {
    if (count == written.length) {
      written = Arrays.copyOf(written, 2 * count);
    }
    written[count++] = (long) from << Integer.SIZE | to;
    all.name(from, to);
  }
}
