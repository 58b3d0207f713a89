package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextTable;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * What stands around a place and speaks for or against one detector. Reused from place to place.
 */
public final class Context {
  /** How far before the widest window a phrase may begin that ends within it. */
  private static final int LONGEST_PHRASE = 64;

  private static final int AGAINST_BEFORE = 32;
  private static final int AGAINST_AFTER = 8;

  private static final int ANY = PhraseHits.CONTEXT | PhraseHits.LABELLED | PhraseHits.AGAINST;

  private final int widestBefore;
  private final int widestAfter;
  private final ContextWindow window;
  private final Cells cells;
  private final TextTable table;
  private NormalisedText folding = new NormalisedText();

  /** What stands before the place, and in the cells that speak of it. */
  private final PhraseHits before;

  private final PhraseHits after;

  /** A bit for each detector asked about last that something could be said to. */
  private final long[] spokenTo;

  private int placeFrom = -1;
  private int placeTo = -1;

  /** The table cell around the place; the whole text when it stands in none. */
  private int cellFrom;

  private int cellTo;

  /** The place stands in a row of plain text, where the next cell is no further value. */
  public boolean inRow;

  public boolean context;
  public boolean labelled;
  public boolean against;

  /** How long the label is, or else the phrase: a longer one says more than a shorter one. */
  public int phraseLength;

  public Context(CompiledCatalogue detection, ContextWindow window, Cells cells) {
    this.widestBefore = detection.widestBefore;
    this.widestAfter = detection.widestAfter;
    this.window = window;
    this.cells = cells;
    this.table = new TextTable(cells);
    this.spokenTo = new long[WordIndex.longs(detection.detectors.length)];
    this.before = new PhraseHits(detection.detectors);
    this.after = new PhraseHits(detection.detectors);
  }

  /** Tables written in the running text. */
  public TextTable table() {
    return table;
  }

  /** Another text: what was heard before is void. */
  public void reset(NormalisedText newFolding) {
    folding = newFolding;
    placeFrom = -1;
    table.begin(newFolding);
  }

  public void clear() {
    context = false;
    labelled = false;
    against = false;
    phraseLength = 0;
  }

  /** Takes in what stands around {@code [from, to)}, for all detectors at once. */
  public void at(int from, int to) {
    if (from != placeFrom) {
      placeFrom = from;
      placeTo = -1;
      window.read(from - widestBefore - LONGEST_PHRASE, to + widestAfter + 1);
      before.clear();
      hearCells(from);
      hearBefore(from);
    }
    if (to != placeTo) {
      placeTo = to;
      window.read(from, to + widestAfter + 1);
      after.clear();
      hearAfter(to);
    }
  }

  /**
   * Whether anything could be said to one of several detectors.
   *
   * @param listeners a bit for each of them
   * @param spokenFor a bit for each detector whose newest claim may be the first of a list
   */
  public boolean speaksToAny(long[] listeners, long[] spokenFor) {
    long[] heardBefore = before.heard();
    long[] heardAfter = after.heard();
    long any = 0;
    for (int i = 0; i < listeners.length; i++) {
      long some = listeners[i] & (heardBefore[i] | heardAfter[i] | spokenFor[i]);
      spokenTo[i] = some;
      any |= some;
    }
    return any != 0;
  }

  /** Whether it was one of those that something could be said to. */
  public boolean speaksTo(int detector) {
    return (spokenTo[detector >>> 6] >>> detector & 1) != 0;
  }

  /** What was said to one detector. */
  public void tell(int detector) {
    before.tell(detector);
    after.tell(detector);
    int said = before.said | after.said;
    context = (said & PhraseHits.CONTEXT) != 0;
    labelled = (said & PhraseHits.LABELLED) != 0;
    against = (said & PhraseHits.AGAINST) != 0;
    phraseLength =
        labelled ? Math.max(before.label, after.label) : Math.max(before.word, after.word);
  }

  /** Whether a column's header or the cell beside a place says something for this detector. */
  public boolean headed(int from, int detector) {
    int cell = cells.holding(folding.original(from));
    return cell < 0
        ? says(table.above(from), detector)
        : says(cells.above(cell), detector) || says(cells.left(cell), detector);
  }

  private static boolean says(int[] entries, int detector) {
    int entry = PhraseEntry.of(entries, detector);
    return entry >= 0 && (PhraseEntry.kinds(entry) & ~PhraseEntry.AGAINST) != 0;
  }

  private void hearCells(int from) {
    int cell = cells.holding(folding.original(from));
    cellFrom = cell < 0 ? 0 : folding.folded(Math.max(0, cells.from(cell)));
    boolean open = cell < 0 || cells.to(cell) == Integer.MAX_VALUE;
    cellTo = open ? folding.length() : folding.folded(cells.to(cell));
    if (cell >= 0) {
      hear(cells.above(cell));
      hear(cells.left(cell));
    } else {
      hear(table.above(from));
    }
    inRow = cell < 0 && table.inside();
    if (inRow) {
      cellFrom = table.rowFrom();
      cellTo = table.rowTo();
    }
  }

  /** Takes in what a column's header or the cell to the left says. */
  private void hear(int[] entries) {
    if (entries.length > 0) {
      before.hear(entries, null, PhraseHits.From.CELL, 0, ANY);
    }
  }

  private void hearBefore(int from) {
    for (int hit = window.before(from) - 1; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      if (hitFrom < cellFrom || hitFrom < from - widestBefore - LONGEST_PHRASE) {
        return;
      }
      int hitTo = window.to(hit);
      int distance = from - hitTo;
      if (distance >= 0 && hitTo <= cellTo) {
        int[] entries = window.entries(hit);
        int may = PhraseHits.CONTEXT | (distance <= AGAINST_BEFORE ? PhraseHits.AGAINST : 0);
        may |= labels(entries, hitTo, from) ? PhraseHits.LABELLED : 0;
        before.hear(entries, window.speaksTo(hit), PhraseHits.From.BEFORE, distance, may);
      }
    }
  }

  private boolean labels(int[] entries, int from, int to) {
    return to - from <= SmallWords.LABEL_GAP
        && PhraseEntry.anyLabel(entries)
        && SmallWords.only(folding.text(), from, to);
  }

  private void hearAfter(int to) {
    int end = window.before(to + widestAfter + 1);
    for (int hit = window.before(to); hit < end; hit++) {
      if (window.to(hit) <= cellTo) {
        int hitFrom = window.from(hit);
        int[] entries = window.entries(hit);
        boolean atOnce = speaksOfWhatCameBefore(folding.text(), to, hitFrom);
        int may = PhraseHits.CONTEXT | (atOnce ? PhraseHits.AGAINST : 0);
        may |= labelsBehind(entries, to, hit) ? PhraseHits.LABELLED : 0;
        after.hear(entries, window.speaksTo(hit), PhraseHits.From.AFTER, hitFrom - to, may);
      }
    }
  }

  private boolean labelsBehind(int[] entries, int to, int hit) {
    int hitFrom = window.from(hit);
    return hitFrom - to <= SuffixLabel.SOON
        && PhraseEntry.anyLabel(entries)
        && SuffixLabel.names(folding.text(), to, hitFrom, window.to(hit), cellTo);
  }

  /** A word after a value speaks of it when it follows at once, on the same line. */
  private static boolean speaksOfWhatCameBefore(byte[] text, int from, int to) {
    if (to - from > AGAINST_AFTER) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] == '\n') {
        return false;
      }
    }
    return true;
  }
}
