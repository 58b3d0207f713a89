package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.compiled.WordReach;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.context.other.NextValue;
import org.mailboxinventory.scanner.detect.context.other.OwnValue;
import org.mailboxinventory.scanner.detect.table.Cells;
import org.mailboxinventory.scanner.detect.table.TextLines;
import org.mailboxinventory.scanner.detect.table.ValueForms;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * What words, labels, table cells and headers around a place are to each detector. The answers
 * depend on the text and the place alone, whatever was asked before; what was worked out for the
 * last place is kept, since many detectors ask about one. For one thread.
 */
public final class Context {
  private static final int AGAINST_BEFORE = 32;

  private final WordReach reachBefore;
  private final WordReach reachAfter;

  /** So far before a place a phrase may begin that is something to it. */
  private final int farthest;

  private final ContextWindow window;
  private final EnclosingCell cell;
  private NormalisedText text = new NormalisedText();

  /** Before the place, and in its header and the cell to its left. */
  private final PhraseHits before;

  private final PhraseHits after;

  /** The answer of {@link #mentioned}. */
  private final long[] some;

  private final TelephoneForms telephones;
  private final DottedVersion versions;
  private final PlacedNumber placed;
  private final SaidCountry said;

  private int placeFrom = -1;
  private int placeTo = -1;

  /** As far behind the place phrases were looked for. */
  private int placeReach;

  /** The place stands behind a key that says what it is. */
  private boolean keyed;

  /**
   * @param window the phrases of the window at hand
   * @param lines the lines of the window at hand
   */
  public Context(
      CompiledCatalogue catalogue,
      ContextWindow window,
      Cells cells,
      TextLines lines,
      ValueForms forms,
      PlaceCountry countries) {
    this.reachBefore = WordReach.before(catalogue);
    this.reachAfter = WordReach.after(catalogue);
    this.farthest = reachBefore.widest() + ContextWindow.LONGEST_PHRASE;
    this.window = window;
    this.cell = new EnclosingCell(cells, lines, forms);
    this.some = new long[WordIndex.longs(catalogue.detectorCount())];
    this.telephones = new TelephoneForms(catalogue);
    this.versions = new DottedVersion(catalogue);
    this.placed = new PlacedNumber(catalogue);
    this.said = new SaidCountry(catalogue, countries);
    this.before = new PhraseHits(catalogue, reachBefore, said);
    this.after = new PhraseHits(catalogue, reachAfter, said);
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
    placed.begin(newText.text(), newText.length());
  }

  /**
   * Which of several detectors something around {@code [from, to)} supports.
   *
   * @param asked those detectors
   * @param listed a bit for each detector whose previous candidate may be the first of a list
   * @return a bit for each that is mentioned, good until the next call; null when none is
   */
  public long @Nullable [] mentioned(int from, int to, DetectorSet asked, long[] listed) {
    long[] detectors = asked.bits();
    boolean formed = telephones.supportAny(detectors, text, from, to);
    boolean paid = placed.supportAny(detectors, from, to);
    boolean moves = from != placeFrom || to != placeTo;
    if (!formed && !paid && moves && noneNear(from, to, asked, listed)) {
      return null;
    }
    moveTo(from, to, asked.after());
    long[] supportedBefore = before.supported();
    long[] supportedAfter = after.supported();
    long any = 0;
    for (int i = 0; i < detectors.length; i++) {
      long bits = supportedBefore[i] | supportedAfter[i] | listed[i];
      bits |= (formed ? telephones.bits(i) : 0) | (paid ? placed.bits(i) : 0);
      bits &= detectors[i];
      some[i] = bits;
      any |= bits;
    }
    return any == 0 ? null : some;
  }

  /**
   * True when no phrase within their windows, no header and no cell to the left could support any
   * of these detectors; most places end here. False leaves it open.
   */
  private boolean noneNear(int from, int to, DetectorSet asked, long[] listed) {
    return window.silent(from - asked.before() - 1, to + asked.after() + 1, asked.bits(), listed)
        && cell.silentTo(from, asked.bits());
  }

  /** What is around {@code [from, to)} to one detector. */
  public Support of(int from, int to, int detector) {
    moveTo(from, to, reachAfter.of(detector));
    Support around = before.of(detector).and(after.of(detector));
    Support dialled = telephones.of(detector, around, text, from, to);
    Support paid = placed.of(detector, dialled, from, to);
    return versions.of(detector, paid, text.text(), from, to, text.length());
  }

  /**
   * Whether something behind {@code [from, to)}, or before it from {@code since} on, supports it.
   */
  public boolean supportsSince(int since, int from, int to, int detector) {
    moveTo(from, to, reachAfter.of(detector));
    return after.of(detector).any() || before.of(detector, from - since).any();
  }

  /** Whether the place lies in a row of plain text, where the next cell is no further value. */
  public boolean inRow(int from) {
    moveTo(from);
    return cell.inRow();
  }

  /** Whether {@code [from, to)} lies in one table cell, or in running text. */
  public boolean inOneCell(int from, int to) {
    moveTo(from);
    return from >= cell.from() && to <= cell.to();
  }

  /** Goes to the place that begins there, and to what is before it. */
  private void moveTo(int from) {
    if (from != placeFrom) {
      placeFrom = from;
      placeTo = -1;
      window.read(from - farthest, from);
      before.clear();
      keyed = NextValue.keyed(text.text(), from);
      cell.moveTo(from, before);
      addBefore(from);
    }
  }

  /** Goes to a place, and to what is as far behind it as a detector takes up words. */
  private void moveTo(int from, int to, int reach) {
    moveTo(from);
    said.at(from, to);
    if (to != placeTo || reach > placeReach) {
      placeTo = to;
      placeReach = Math.max(reach, reachAfter.usual());
      window.read(from, to + placeReach + 1);
      after.clear();
      addAfter(to);
    }
  }

  /** Whether a column's header or the cell beside a place supports this detector. */
  public boolean headed(int from, int detector) {
    return cell.supports(from, detector);
  }

  private void addBefore(int from) {
    byte[] bytes = text.text();
    for (int hit = window.before(from) - 1, ownFrom = -1, own = 0; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      if (hitFrom < cell.from() || hitFrom < from - farthest) {
        return;
      }
      int hitTo = window.to(hit);
      int distance = from - hitTo;
      if (distance >= 0 && distance <= reachBefore.widest() && hitTo <= cell.to()) {
        boolean label = window.label(hit);
        int may = PhraseHits.CONTEXT | (distance <= AGAINST_BEFORE ? PhraseHits.AGAINST : 0);
        may |= keyed ? NextValue.ofKey(bytes, hitTo, from, text.length()) : 0;
        may |= label ? DirectLabel.before(text, hitFrom, hitTo, from) : 0;
        // A phrase that begins another is a part of it.
        if (hitFrom != ownFrom || own == 0) {
          own = label ? OwnValue.of(bytes, hitTo, from, text.length()) : 0;
        }
        ownFrom = hitFrom;
        before.add(
            window.entries(hit), window.bits(hit), PhraseHits.From.BEFORE, distance, may | own);
      }
    }
  }

  private void addAfter(int to) {
    byte[] bytes = text.text();
    int end = window.before(to + placeReach + 1);
    for (int hit = window.before(to); hit < end; hit++) {
      int hitFrom = window.from(hit);
      int hitTo = window.to(hit);
      if (hitTo <= cell.to()
          && reachAfter.mayTake(window.entries(hit), window.bits(hit), hitFrom - to)) {
        boolean atOnce = DirectLabel.atOnce(text, placeFrom, to, hitFrom, hitTo);
        int may = PhraseHits.CONTEXT | (atOnce ? PhraseHits.AGAINST : 0);
        if (window.label(hit)
            && DirectLabel.behind(bytes, placeFrom, to, hitFrom, hitTo, cell.to())) {
          may |= PhraseHits.LABELLED;
        } else {
          may |= NextValue.of(bytes, placeFrom, to, hitTo, text.length());
          may |= keyed ? NextValue.ofKey(bytes, hitTo, placeFrom, text.length()) : 0;
        }
        after.add(window.entries(hit), window.bits(hit), PhraseHits.From.AFTER, hitFrom - to, may);
      }
    }
  }
}
