package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.table.ValueForms;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * What words, labels, table cells and headers around a place are to each detector. The answers
 * depend on the text and the place alone, whatever was asked before; what was worked out for the
 * last place is kept, since many detectors ask about one. For one thread.
 */
public final class Context {
  /** Words that say which of a label's values follows, and what else may come before a value. */
  private static final int LABEL_GAP = SmallWords.LABEL_GAP + LabelQualifier.LONGEST;

  /** So much of a value tells a number from a word. */
  private static final int VALUE_BEGINS = 4;

  private static final int AGAINST_BEFORE = 32;
  private static final int AGAINST_AFTER = 8;

  private final int widestBefore;
  private final int widestAfter;
  private final ContextWindow window;
  private final EnclosingCell cell;
  private NormalisedText text = new NormalisedText();

  /** Before the place, and in its header and the cell to its left. */
  private final PhraseHits before;

  private final PhraseHits after;

  /** The answer of {@link #mentioned}. */
  private final long[] some;

  private final TelephoneForms telephones;

  private int placeFrom = -1;
  private int placeTo = -1;

  /**
   * @param window the phrases of the window at hand
   * @param lines the lines of the window at hand
   */
  public Context(
      CompiledCatalogue catalogue,
      ContextWindow window,
      Cells cells,
      TextLines lines,
      ValueForms forms) {
    this.widestBefore = catalogue.widestBefore();
    this.widestAfter = catalogue.widestAfter();
    this.window = window;
    this.cell = new EnclosingCell(cells, lines, forms);
    this.some = new long[WordIndex.longs(catalogue.detectorCount())];
    this.telephones = new TelephoneForms(catalogue);
    this.before = new PhraseHits(catalogue, PhraseHits.From.BEFORE);
    this.after = new PhraseHits(catalogue, PhraseHits.From.AFTER);
  }

  /** Another part begins. */
  public void clear() {
    cell.clear();
  }

  /** The window has moved: {@code by} bytes of the original are gone. */
  public void shift(int by) {
    cell.shift(by);
  }

  /** What lies before {@code to} has been asked about; tables that reach there go on. */
  public void finish(int to) {
    cell.finish(to);
  }

  /** Another window of text. */
  public void begin(NormalisedText newText) {
    text = newText;
    placeFrom = -1;
    cell.begin(newText);
  }

  /**
   * Which of several detectors something around {@code [from, to)} supports.
   *
   * @param detectors a bit for each of them
   * @param listed a bit for each detector whose previous candidate may be the first of a list
   * @return a bit for each that is mentioned, good until the next call; null when none is
   */
  public long @Nullable [] mentioned(int from, int to, long[] detectors, long[] listed) {
    boolean formed = telephones.supportAny(detectors, text, from, to);
    boolean moves = from != placeFrom || to != placeTo;
    if (!formed && moves && noneNear(from, to, detectors, listed)) {
      return null;
    }
    moveTo(from, to);
    long[] supportedBefore = before.supported();
    long[] supportedAfter = after.supported();
    long any = 0;
    for (int i = 0; i < detectors.length; i++) {
      long bits = supportedBefore[i] | supportedAfter[i] | listed[i];
      bits = detectors[i] & (formed ? bits | telephones.bits(i) : bits);
      some[i] = bits;
      any |= bits;
    }
    return any == 0 ? null : some;
  }

  /**
   * True when no phrase within the widest windows, no header and no cell to the left could support
   * any of these detectors; most places end here. False leaves it open.
   */
  private boolean noneNear(int from, int to, long[] detectors, long[] listed) {
    long[] near = window.near(from - widestBefore - 1, to + widestAfter + 1);
    for (int i = 0; i < near.length; i++) {
      if ((detectors[i] & near[i]) != 0) {
        return false;
      }
    }
    for (int i = 0; i < listed.length; i++) {
      if ((detectors[i] & listed[i]) != 0) {
        return false;
      }
    }
    return cell.silentTo(from, detectors);
  }

  /** What is around {@code [from, to)} to one detector. */
  public Support of(int from, int to, int detector) {
    moveTo(from, to);
    Support around = before.of(detector).and(after.of(detector));
    return telephones.of(detector, around, text, from, to);
  }

  /** Whether the place lies in a row of plain text, where the next cell is no further value. */
  public boolean inRow(int from, int to) {
    moveTo(from, to);
    return cell.inRow();
  }

  /** Whether {@code [from, to)} lies in one table cell, or in running text. */
  public boolean inOneCell(int from, int to) {
    moveTo(from, to);
    return from >= cell.from() && to <= cell.to();
  }

  private void moveTo(int from, int to) {
    if (from != placeFrom) {
      placeFrom = from;
      placeTo = -1;
      window.read(from - widestBefore - ContextWindow.LONGEST_PHRASE, to + widestAfter + 1);
      before.clear();
      cell.moveTo(from, before);
      addBefore(from);
    }
    if (to != placeTo) {
      placeTo = to;
      window.read(from, to + widestAfter + 1);
      after.clear();
      addAfter(to);
    }
  }

  /** Whether a column's header or the cell beside a place supports this detector. */
  public boolean headed(int from, int detector) {
    return cell.supports(from, detector);
  }

  private void addBefore(int from) {
    int cellFrom = cell.from();
    int cellTo = cell.to();
    for (int hit = window.before(from) - 1; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      if (hitFrom < cellFrom || hitFrom < from - widestBefore - ContextWindow.LONGEST_PHRASE) {
        return;
      }
      int hitTo = window.to(hit);
      int distance = from - hitTo;
      if (distance >= 0 && distance <= widestBefore && hitTo <= cellTo) {
        int[] entries = window.entries(hit);
        int may = PhraseHits.CONTEXT | (distance <= AGAINST_BEFORE ? PhraseHits.AGAINST : 0);
        boolean letter = hitTo - hitFrom == 1;
        may |=
            letter && !LetterLabel.leads(text.text(), hitTo, from)
                ? 0
                : labels(entries, hitTo, from);
        before.add(entries, window.bits(hit), PhraseHits.From.BEFORE, distance, may);
      }
    }
  }

  /** What a phrase is that ends at {@code from} to a place at {@code to}: its label, or nothing. */
  private int labels(int[] entries, int from, int to) {
    if (to - from > LABEL_GAP || !PhraseEntry.anyLabel(entries)) {
      return 0;
    }
    int seen = Math.min(text.length(), to + VALUE_BEGINS);
    int people = LabelQualifier.pastPeople(text.text(), from, seen);
    int begin = people > from ? people : LabelQualifier.pastPlace(text.text(), from, seen);
    if (begin > to
        || to - begin > SmallWords.LABEL_GAP
        || !SmallWords.only(text.text(), begin, to)) {
      return 0;
    }
    return begin == people ? PhraseHits.LABELLED : PhraseHits.LABELLED | PhraseHits.QUALIFIED;
  }

  private void addAfter(int to) {
    int cellTo = cell.to();
    int end = window.before(to + widestAfter + 1);
    for (int hit = window.before(to); hit < end; hit++) {
      if (window.to(hit) <= cellTo) {
        int hitFrom = window.from(hit);
        int[] entries = window.entries(hit);
        boolean atOnce = directlyAfter(text.text(), to, hitFrom);
        int may = PhraseHits.CONTEXT | (atOnce ? PhraseHits.AGAINST : 0);
        may |= labelsBehind(entries, to, hit) ? PhraseHits.LABELLED : 0;
        after.add(entries, window.bits(hit), PhraseHits.From.AFTER, hitFrom - to, may);
      }
    }
  }

  private boolean labelsBehind(int[] entries, int to, int hit) {
    int hitFrom = window.from(hit);
    return hitFrom - to <= SuffixLabel.SOON
        && PhraseEntry.anyLabel(entries)
        && SuffixLabel.names(text.text(), to, hitFrom, window.to(hit), cell.to());
  }

  /** A word after a value belongs to it when it follows at once, on the same line. */
  private static boolean directlyAfter(byte[] text, int from, int to) {
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
