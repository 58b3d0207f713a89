package org.mailboxinventory.scanner.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries the patterns that hang on labels and openers: behind each label in running text, in each
 * cell whose header or neighbour is one. For one thread.
 */
final class LabelAnchors implements LabelPass.Labels, PatternAutomaton.Hits {
  private static final int ENDS_KEPT = 8;

  /** So many values may stand behind one label. */
  private static final int MOST_LISTED = 64;

  private final Detection detection;
  private final Cells cells;
  private final Judge judge;
  private final PatternAutomaton automaton;
  private final boolean[] anchored;
  private final LabelGap gap = new LabelGap();
  private final int[] endsSeen;
  private final int[] ends;
  private final int[] touched;
  private int touchedCount;

  private Folding folding = new Folding();
  private byte[] text = new byte[0];
  private int length;
  private List<Candidate> found = List.of();
  private int[] saidLast = new int[0];
  private boolean saidAnything;
  private long steps;

  /** Makes candidates of what the patterns claim. */
  interface Judge {
    /**
     * What the pattern makes of {@code [from, to)}; null when its checks refuse it.
     *
     * @param labelled a label leads to the place, not just an opener
     */
    @Nullable Candidate led(int pattern, int from, int to, boolean labelled);
  }

  LabelAnchors(Detection detection, Cells cells, Judge judge) {
    this.detection = detection;
    this.cells = cells;
    this.judge = judge;
    this.automaton = detection.labelled;
    int patterns = detection.patternOf.length;
    this.endsSeen = new int[patterns];
    this.ends = new int[patterns * ENDS_KEPT];
    this.touched = new int[patterns];
    this.anchored = new boolean[detection.detectors.length];
    for (int pattern = 0; pattern < patterns; pattern++) {
      anchored[detection.detectorOf[pattern]] |=
          detection.patternOf[pattern].anchor() == Detector.Anchor.LABEL;
    }
  }

  long steps() {
    return steps;
  }

  /** Adds to {@code into} what labels that begin in {@code [from, to)} lead to. */
  void scan(Folding newFolding, int from, int to, List<Candidate> into) {
    folding = newFolding;
    text = folding.text();
    length = folding.length();
    found = into;
    LabelPass.scan(text, from, to, length, detection.labels, this);
    steps += to - from;
    cells(from, to);
  }

  @Override
  public void label(int from, int to, int node) {
    int[] entries = detection.labels.words().entries(node);
    int ceiling = length;
    int cell = cells.holding(folding.original(from));
    if (cell >= 0 && cells.to(cell) != Integer.MAX_VALUE) {
      ceiling = Math.min(length, folding.folded(cells.to(cell)));
    }
    attempt(from, entries, Detector.Anchor.AT_OPENER, ceiling, true);
    if (gap.read(text, to, ceiling)) {
      int value = gap.value;
      int letters = gap.letters;
      if (attempt(value, entries, Detector.Anchor.OPENER, ceiling, true) < 0 && letters != value) {
        attempt(letters, entries, Detector.Anchor.OPENER, ceiling, true);
      }
      boolean tells = gap.tells();
      int end = attempt(value, entries, Detector.Anchor.LABEL, ceiling, tells);
      if (end < 0 && letters != value) {
        end = attempt(letters, entries, Detector.Anchor.LABEL, ceiling, tells);
      }
      listed(end, entries, ceiling, tells);
    }
  }

  private void listed(int first, int[] entries, int ceiling, boolean tells) {
    int end = first;
    for (int count = 0; end >= 0 && count < MOST_LISTED; count++) {
      int next = ValueList.next(text, end, ceiling);
      end = next < 0 ? -1 : attempt(next, entries, Detector.Anchor.LABEL, ceiling, tells);
    }
  }

  private void cells(int from, int to) {
    int last = folding.original(to);
    for (int cell = cells.firstFrom(folding.original(from));
        cell < cells.count() && cells.from(cell) < last;
        cell++) {
      cell(cell, cells.above(cell), false);
      cell(cell, cells.left(cell), true);
    }
  }

  private void cell(int cell, int[] said, boolean beside) {
    if (said != saidLast) {
      saidLast = said;
      saidAnything = false;
      for (int entry : said) {
        saidAnything |= anchored[entry >>> WordIndex.KIND_BITS] && leads(entry);
      }
    }
    if (saidAnything) {
      int end = cells.to(cell);
      int ceiling = end == Integer.MAX_VALUE ? length : Math.min(length, folding.folded(end));
      int at = folding.folded(Math.max(0, cells.from(cell)));
      while (at < ceiling && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) {
        at++;
      }
      if (beside && !endsRowOfTwo(cell, ceiling)) {
        return;
      }
      listed(attempt(at, said, Detector.Anchor.LABEL, ceiling, true), said, ceiling, true);
    }
  }

  /**
   * Whether the cell ends a row that is a label and its value. In a longer row the neighbour to the
   * left is a value like itself, or both are headers.
   */
  private boolean endsRowOfTwo(int cell, int ceiling) {
    if (ceiling < length && text[ceiling] != '\n') {
      return false;
    }
    int tabs = 0;
    int letters = 0;
    for (int i = folding.folded(Math.max(0, cells.from(cell))) - 1;
        i >= 0 && text[i] != '\n' && tabs < 3;
        i--) {
      letters += tabs == 1 && WordIndex.letterOrDigit(text[i]) ? 1 : 0;
      tabs += text[i] == '\t' ? 1 : 0;
    }
    return tabs == 1 || (tabs == 2 && letters == 0);
  }

  private static boolean leads(int entry) {
    return (entry & (WordIndex.LABEL | WordIndex.HEADER)) != 0;
  }

  /**
   * Tries the patterns of one kind at {@code from}, those of the detectors in {@code entries}.
   *
   * @param tells more than blanks stand between the label and this place
   * @return where the longest match ends; -1 when there is none
   */
  private int attempt(int from, int[] entries, Detector.Anchor anchor, int ceiling, boolean tells) {
    if (from >= ceiling) {
      return -1;
    }
    touchedCount = 0;
    steps += automaton.run(text, from, Math.min(ceiling, from + PatternParser.LONGEST), this);
    int longest = -1;
    for (int i = 0; i < touchedCount; i++) {
      int pattern = touched[i];
      if (detection.patternOf[pattern].anchor() == anchor && named(entries, pattern, anchor)) {
        longest = Math.max(longest, longest(pattern, from, anchor, tells));
      }
      endsSeen[pattern] = 0;
    }
    return longest;
  }

  private boolean named(int[] entries, int pattern, Detector.Anchor anchor) {
    int detector = detection.detectorOf[pattern];
    boolean label = anchor == Detector.Anchor.LABEL;
    for (int entry : entries) {
      if (entry >>> WordIndex.KIND_BITS == detector) {
        return label ? leads(entry) : (entry & WordIndex.CONTEXT) != 0;
      }
    }
    return false;
  }

  private int longest(int pattern, int from, Detector.Anchor anchor, boolean tells) {
    int seen = endsSeen[pattern];
    for (int i = seen - 1; i >= 0 && i >= seen - ENDS_KEPT; i--) {
      int to = ends[pattern * ENDS_KEPT + i % ENDS_KEPT];
      boolean label = anchor == Detector.Anchor.LABEL;
      if ((to == length || text[to] >= 0) && (!label || speaks(from, to, tells))) {
        Candidate candidate = judge.led(pattern, from, to, label);
        if (candidate != null) {
          found.add(candidate);
          return to;
        }
      }
    }
    return -1;
  }

  /**
   * Whether what stands behind a label reads as its value: it holds letters and digits or is in
   * capitals, or more than blanks join the two; a word in small letters is a value only where it
   * ends its line or sentence.
   */
  private boolean speaks(int from, int to, boolean tells) {
    int small = 0;
    int capitals = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      byte b = text[i];
      digits += SpanPass.isDigit(b) ? 1 : 0;
      small += b >= 'a' && b <= 'z' ? 1 : 0;
      capitals += b >= 'A' && b <= 'Z' ? 1 : 0;
    }
    if (small == to - from) {
      return tells && endsClause(to);
    }
    return tells || (digits > 0 && digits < to - from) || (capitals >= 4 && small == 0);
  }

  private boolean endsClause(int to) {
    int at = to;
    while (at < length && (text[at] == '"' || text[at] == '\'' || text[at] == ' ')) {
      at++;
    }
    if (at == length || text[at] == '\n' || text[at] == '\t' || text[at] == '<') {
      return true;
    }
    boolean stop = ".,;)!?]}|".indexOf(text[at]) >= 0;
    return stop && (at + 1 == length || !SpanPass.isWord(text[at + 1]));
  }

  @Override
  public void end(int[] patterns, int at) {
    for (int pattern : patterns) {
      int seen = endsSeen[pattern]++;
      if (seen == 0) {
        touched[touchedCount++] = pattern;
      }
      ends[pattern * ENDS_KEPT + seen % ENDS_KEPT] = at;
    }
  }
}
