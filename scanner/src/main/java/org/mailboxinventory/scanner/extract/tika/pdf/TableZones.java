package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.extract.tika.pdf.Gaps.Stretch;

/** Finds where tables begin and end among the lines of a page. */
final class TableZones {
  private static final int MOST_COLUMNS = 64;
  private static final float SHARE_OF_SEED = 0.34f;
  private static final float SHARE = 0.2f;
  private static final int SEEDS = 4;
  private static final int LINES_OF_SEED = 3;
  private static final int SEED_WITHIN = 8;

  /** A header of several lines stands closer, and its lines are shorter. */
  private static final float CLOSE = 1.45f;

  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_LAST = 25;
  private static final int MOST_ABOVE = 3;
  private static final int HEADER_WITHIN = 7;

  /** So often a line may be looked at, on the average, before the page is taken as it is. */
  private static final int LOOKS_AT_A_LINE = 25;

  private static final int MOST_BESIDE = 24;
  private static final int MOST_CELLS_BESIDE = 4;
  private static final float SHARE_BESIDE = 0.7f;
  private static final int FEWEST_BESIDE = 2;

  private final List<PdfLine> lines;
  private final float pitch;
  private int looksLeft;

  TableZones(List<PdfLine> lines) {
    this.lines = lines;
    this.pitch = PdfLines.pitch(lines);
    this.looksLeft = LOOKS_AT_A_LINE * lines.size();
  }

  /** Lines of which a table may be made, and what parts their columns. */
  private record Seed(int from, int last, int lines, Gaps gaps, int columns) {}

  /**
   * The table that begins with the line {@code first}, or a little above or below it.
   *
   * @param floor the first line that is free to belong to it
   */
  @Nullable Zone at(int first, int floor) {
    Zone zone = grown(first, floor);
    if (zone == null) {
      return null;
    }
    int top = belowTitle(zone);
    return top > zone.from() ? grown(top, top) : zone;
  }

  /** The lines from {@code first} down whose texts stand side by side, with the same gaps. */
  @Nullable Zone beside(int first) {
    int end = Math.min(first + MOST_BESIDE, lines.size());
    Gaps gaps = new Gaps();
    gaps.add(lines.get(first));
    int to = first + 1;
    while (to < end && looksLeft >= 0 && isNear(to) && lines.get(to).cells() <= MOST_CELLS_BESIDE) {
      looksLeft--;
      Gaps more = gaps.with(lines.get(to));
      if (more.separators(SHARE_BESIDE).size() < gaps.separators(SHARE_BESIDE).size()) {
        break;
      }
      gaps = more;
      to++;
    }
    List<Stretch> separators = gaps.separators(SHARE_BESIDE);
    return to - first < FEWEST_BESIDE || separators.isEmpty()
        ? null
        : new Zone(first, to, separators);
  }

  private @Nullable Zone grown(int first, int floor) {
    Seed seed = looksLeft < 0 ? null : seed(first);
    if (seed == null || seed.columns() == 0 || seed.columns() > MOST_COLUMNS) {
      return null;
    }
    Gaps gaps = seed.gaps();
    int to = down(seed, gaps);
    int from = up(seed.from(), first, floor, gaps);
    while (to > from && isGivenBack(lines.get(to - 1))) {
      to--;
    }
    List<Stretch> separators = gaps.separators(SHARE);
    return to <= from || separators.isEmpty() || separators.size() > MOST_COLUMNS
        ? null
        : new Zone(from, to, separators);
  }

  private static boolean isGivenBack(PdfLine last) {
    return last.isHeader() || (!last.manyCelled() && last.characters() > LONGEST_LAST);
  }

  private @Nullable Seed seed(int first) {
    Seed best = null;
    for (int at = first; at < Math.min(first + SEEDS, lines.size()); at++) {
      if (lines.get(at).manyCelled()) {
        Seed made = seedAt(at);
        if (best == null || (made.lines() > 1 && made.columns() > best.columns())) {
          best = made;
        }
      }
    }
    return best;
  }

  private Seed seedAt(int first) {
    Gaps gaps = new Gaps();
    int taken = 0;
    int last = first;
    int end = Math.min(first + SEED_WITHIN, lines.size());
    for (int at = first; at < end && taken < LINES_OF_SEED; at++) {
      if (at > first && !isNear(at)) {
        break;
      }
      if (lines.get(at).manyCelled()) {
        gaps.add(lines.get(at));
        taken++;
        last = at;
      }
    }
    return new Seed(first, last, taken, gaps, gaps.separators(SHARE_OF_SEED).size());
  }

  /** Whether a line is near enough to the one above to belong to its table. */
  boolean isNear(int line) {
    float distance = lines.get(line).y() - lines.get(line - 1).y();
    return distance <= Math.max(4 * lines.get(line).em(), 2.2f * pitch);
  }

  private boolean isClose(int line) {
    return lines.get(line).y() - lines.get(line - 1).y() <= CLOSE * lines.get(line).em();
  }

  /** The first line below the seed that is not of its table. */
  private int down(Seed seed, Gaps gaps) {
    int to = seed.from() + 1;
    while (to < lines.size() && isNear(to)) {
      looksLeft--;
      PdfLine line = lines.get(to);
      if (to > seed.last() || !line.manyCelled()) {
        boolean covers = Gaps.covers(line, gaps.separators(SHARE));
        if (covers && !line.isLoose()) {
          return beforeNextHeader(seed.from(), to);
        }
        if (!covers && line.manyCelled()) {
          gaps.add(line);
        }
      }
      to++;
    }
    return to;
  }

  /** The line at the table's end that heads the next one; {@code to} when there is none. */
  private int beforeNextHeader(int from, int to) {
    boolean values = false;
    int header = to;
    for (int at = from; at < to; at++) {
      if (values && at >= to - MOST_ABOVE && lines.get(at).isHeader()) {
        header = at;
      }
      values |= lines.get(at).values() > 0;
    }
    return header;
  }

  private int up(int seed, int first, int floor, Gaps gaps) {
    int from = seed;
    while (from > first
        && isNear(from)
        && !Gaps.covers(lines.get(from - 1), gaps.separators(SHARE))) {
      from--;
      if (lines.get(from).manyCelled()) {
        gaps.add(lines.get(from));
      }
    }
    int least = Math.max(floor, from - MOST_ABOVE);
    while (from > least && isUpperLabel(from - 1, gaps)) {
      from--;
    }
    return from;
  }

  /** Whether a line is the upper one of a header. */
  private boolean isUpperLabel(int line, Gaps gaps) {
    PdfLine upper = lines.get(line);
    return upper.isOfLabels()
        && (upper.characters() <= LONGEST_LABEL || upper.manyCelled())
        && isClose(line + 1)
        && !Gaps.covers(upper, gaps.separators(SHARE));
  }

  /** The first line of a zone that is of its table, and no title of the page above it. */
  private int belowTitle(Zone zone) {
    int header = -1;
    for (int at = zone.from(); at < Math.min(zone.from() + HEADER_WITHIN, zone.to()); at++) {
      PdfLine line = lines.get(at);
      if (line.isHeader() && (header < 0 || line.cells() > lines.get(header).cells())) {
        header = at;
      }
    }
    float usual = PdfLines.pitch(lines.subList(zone.from(), zone.to()));
    for (int at = header - 1; at >= zone.from(); at--) {
      float apart = lines.get(at + 1).y() - lines.get(at).y();
      if (lines.get(at).values() > 0
          || apart > Math.max(1.35f * usual, CLOSE * lines.get(at).em())) {
        return at + 1;
      }
    }
    return zone.from();
  }
}
