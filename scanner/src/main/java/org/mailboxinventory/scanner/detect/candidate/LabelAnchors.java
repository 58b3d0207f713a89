package org.mailboxinventory.scanner.detect.candidate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.LabelKinds;
import org.mailboxinventory.scanner.detect.context.ContextWindow;
import org.mailboxinventory.scanner.detect.context.LabelGap;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.context.ValueText;
import org.mailboxinventory.scanner.detect.pattern.PatternAutomaton;
import org.mailboxinventory.scanner.detect.pattern.PatternParser;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextTable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Tries the patterns that hang on labels and openers: behind each label in running text, in each
 * cell whose header or neighbour is one. For one thread.
 */
final class LabelAnchors implements ContextWindow.Labels, PatternAutomaton.Hits {
  private static final int ENDS_KEPT = 8;

  /** Between an opener and its value stand a full stop and blanks. */
  private static final int OPENER_GAP = 4;

  /** So many values may stand behind one label. */
  private static final int MOST_LISTED = 64;

  private final CompiledCatalogue detection;
  private final Cells cells;
  private final Judge judge;

  /** By detector, where its patterns may begin. */
  private final List<Set<Detector.Anchor>> hangs = new ArrayList<>();

  private final TextTable table;
  private final ContextWindow window;
  private final LabelGap gap = new LabelGap();
  private final int[] endsSeen;
  private final int[] ends;
  private final int[] touched;
  private int touchedCount;

  private NormalisedText folding = new NormalisedText();
  private byte[] text = new byte[0];
  private int length;
  private List<Candidate> found = List.of();
  private int[] saidLast = new int[0];
  private boolean saidAnything;
  private int scanTo;
  private boolean whole;
  private boolean stopped;

  /** The place at hand is a cell that its value must fill. */
  private boolean fill;

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

  LabelAnchors(CompiledCatalogue detection, Cells cells, ContextWindow window, Judge judge) {
    this.detection = detection;
    this.cells = cells;
    this.table = new TextTable(cells);
    this.window = window;
    this.judge = judge;
    int patterns = detection.patternOf.length;
    this.endsSeen = new int[patterns];
    this.ends = new int[patterns * ENDS_KEPT];
    this.touched = new int[patterns];
    for (Detector detector : detection.detectors) {
      Set<Detector.Anchor> anchors = EnumSet.noneOf(Detector.Anchor.class);
      detector.patterns().forEach(pattern -> anchors.add(pattern.anchor()));
      hangs.add(anchors);
    }
  }

  /** Another part begins. */
  void clear() {
    table.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  void shift(int by) {
    table.shift(by);
  }

  long steps() {
    return steps;
  }

  /** Adds to {@code into} what labels that begin in {@code [from, to)} lead to. */
  void scan(NormalisedText newFolding, int from, int to, List<Candidate> into) {
    folding = newFolding;
    table.begin(newFolding);
    scanTo = to;
    text = folding.text();
    length = folding.length();
    found = into;
    rows();
    window.labels(this);
    table.finish(to);
    cells(from, to);
  }

  @Override
  public void label(int from, int to, int node) {
    int[] entries = detection.words.labels(node);
    int ceiling = length;
    int cell = cells.holding(folding.original(from));
    if (cell >= 0 && cells.to(cell) != Integer.MAX_VALUE) {
      ceiling = Math.min(length, folding.folded(cells.to(cell)));
    }
    whole = isWhole(from);
    if (opens(entries)) {
      opener(from, to, entries, ceiling);
    }
    if (gap.read(text, to, ceiling)) {
      int value = gap.value;
      int letters = gap.letters;
      boolean tells = gap.tells();
      whole &= gap.assigns == 0;
      int end = attempt(value, entries, Detector.Anchor.LABEL, ceiling, tells);
      if (end < 0 && letters != value) {
        end = attempt(letters, entries, Detector.Anchor.LABEL, ceiling, tells);
      }
      listed(end, entries, ceiling, tells);
    }
    if (cell < 0 && !gap.sign && table.headedAt(from)) {
      rows();
    }
  }

  private void opener(int from, int to, int[] entries, int ceiling) {
    if (ValueText.small(text[from])) {
      return;
    }
    attempt(from, entries, Detector.Anchor.AT_OPENER, ceiling, true);
    int value = to;
    stopped = value < ceiling && text[value] == '.';
    while (value < ceiling
        && value - to < OPENER_GAP
        && (text[value] == '.' || text[value] == ' ')) {
      value++;
    }
    boolean capitals = to - from > 1 && ValueText.capital(text[to - 1]);
    if (value > to
        && value + 1 < ceiling
        && (!capitals || (ValueText.capital(text[value]) && !ValueText.small(text[value + 1])))) {
      attempt(value, entries, Detector.Anchor.OPENER, ceiling, true);
    }
  }

  private boolean opens(int entry, Detector.Anchor anchor) {
    return (entry & PhraseEntry.CONTEXT) != 0
        && (stopped || anchor == Detector.Anchor.AT_OPENER || (entry & LabelKinds.NEEDS_STOP) == 0);
  }

  private static boolean opens(int[] entries) {
    for (int entry : entries) {
      if ((entry & PhraseEntry.CONTEXT) != 0) {
        return true;
      }
    }
    return false;
  }

  /** No word stands directly before the label, on the same line. */
  private boolean isWhole(int labelFrom) {
    int at = labelFrom;
    while (at > 0 && text[at - 1] == ' ') {
      at--;
    }
    if (at == 0 || at < labelFrom - 1) {
      return true;
    }
    byte before = text[at - 1];
    return !Words.letterOrDigit(before) && before != '-' && before != '_' && before != '.';
  }

  private void listed(int first, int[] entries, int ceiling, boolean tells) {
    int end = first;
    for (int count = 0; end >= 0 && count < MOST_LISTED; count++) {
      int next = ValueList.next(text, end, ceiling);
      end = next < 0 ? -1 : attempt(next, entries, Detector.Anchor.LABEL, ceiling, tells);
    }
  }

  /** Takes the rows of the table at hand that begin in this window. */
  private void rows() {
    while (table.nextRow(scanTo)) {
      for (int cell = 0; cell < table.cells(); cell++) {
        int[] said = table.header(cell);
        if (saysAnything(said)) {
          attemptCell(table.cellFrom(cell), table.cellTo(cell), said);
        }
      }
    }
  }

  private void attemptCell(int from, int to, int[] said) {
    whole = true;
    fill = true;
    attempt(from, said, Detector.Anchor.LABEL, to, true);
    fill = false;
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
    if (!saysAnything(said)) {
      return;
    }
    int end = cells.to(cell);
    int ceiling = end == Integer.MAX_VALUE ? length : Math.min(length, folding.folded(end));
    int at = folding.folded(Math.max(0, cells.from(cell)));
    while (at < ceiling && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t')) {
      at++;
    }
    if (!beside || endsRowOfTwo(cell, ceiling)) {
      attemptCell(at, ceiling, said);
    }
  }

  /** Whether a header or neighbour is a label that patterns hang on. */
  private boolean saysAnything(int[] said) {
    if (said != saidLast) {
      saidLast = said;
      saidAnything = false;
      for (int entry : said) {
        saidAnything |=
            hangs.get(entry >>> PhraseEntry.KIND_BITS).contains(Detector.Anchor.LABEL)
                && leads(entry);
      }
    }
    return saidAnything;
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
      letters += tabs == 1 && Words.letterOrDigit(text[i]) ? 1 : 0;
      tabs += text[i] == '\t' ? 1 : 0;
    }
    return tabs == 1 || (tabs == 2 && letters == 0);
  }

  private static boolean leads(int entry) {
    return (entry & (PhraseEntry.LABEL | PhraseEntry.HEADER)) != 0
        && (entry & PhraseEntry.AGAINST) == 0;
  }

  /**
   * Tries the patterns of one kind at {@code from}, those of the detectors in {@code entries}.
   *
   * @param tells more than blanks stand between the label and this place
   * @return where the longest match ends; -1 when there is none
   */
  private int attempt(int from, int[] entries, Detector.Anchor anchor, int ceiling, boolean tells) {
    int longest = -1;
    for (int entry : entries) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      if (from < ceiling && hangs.get(detector).contains(anchor) && leads(entry, anchor)) {
        longest = Math.max(longest, attempt(from, detector, anchor, ceiling, tells));
      }
    }
    return longest;
  }

  private int attempt(int from, int detector, Detector.Anchor anchor, int ceiling, boolean tells) {
    touchedCount = 0;
    PatternAutomaton automaton = detection.hanging(detector);
    steps += automaton.run(text, from, Math.min(ceiling, from + PatternParser.LONGEST), this);
    int longest = -1;
    for (int i = 0; i < touchedCount; i++) {
      int pattern = touched[i];
      if (detection.patternOf[pattern].anchor() == anchor) {
        longest = Math.max(longest, longest(pattern, from, anchor, tells, fill ? ceiling : -1));
      }
      endsSeen[pattern] = 0;
    }
    return longest;
  }

  private boolean leads(int entry, Detector.Anchor anchor) {
    if (anchor == Detector.Anchor.LABEL) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      return leads(entry) && (whole || !detection.detectors[detector].stops().wholeLabels());
    }
    return opens(entry, anchor);
  }

  private int longest(int pattern, int from, Detector.Anchor anchor, boolean tells, int cellTo) {
    int seen = endsSeen[pattern];
    for (int i = seen - 1; i >= 0 && i >= seen - ENDS_KEPT; i--) {
      int to = ends[pattern * ENDS_KEPT + i % ENDS_KEPT];
      boolean label = anchor == Detector.Anchor.LABEL;
      if (!label || (speaks(pattern, from, to, tells) && ValueText.fills(text, from, to, cellTo))) {
        Candidate candidate = judge.led(pattern, from, to, label);
        if (candidate != null) {
          found.add(candidate);
          return to;
        }
      }
    }
    return -1;
  }

  private boolean speaks(int pattern, int from, int to, boolean tells) {
    boolean whole = detection.detectors[detection.detectorOf[pattern]].stops().wholeLabels();
    return (tells || !whole) && ValueText.speaks(text, length, from, to, tells);
  }

  @Override
  public void end(PatternSet set, int at) {
    if (at < length && text[at] < 0) {
      return;
    }
    for (int pattern : set.patterns()) {
      int seen = endsSeen[pattern]++;
      if (seen == 0) {
        touched[touchedCount++] = pattern;
      }
      ends[pattern * ENDS_KEPT + seen % ENDS_KEPT] = at;
    }
  }
}
