package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.context.country.PlaceCountry;
import org.mailboxinventory.scanner.detect.context.label.NamedField;
import org.mailboxinventory.scanner.detect.context.label.SuffixLabel;
import org.mailboxinventory.scanner.detect.context.other.NextValue;
import org.mailboxinventory.scanner.detect.context.other.Others;
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
  private final DottedVersion versions;
  private final PlacedNumber placed;
  private final SaidCountry said;

  private int placeFrom = -1;
  private int placeTo = -1;

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
    this.widestBefore = catalogue.widestBefore();
    this.widestAfter = catalogue.widestAfter();
    this.window = window;
    this.cell = new EnclosingCell(cells, lines, forms);
    this.some = new long[WordIndex.longs(catalogue.detectorCount())];
    this.telephones = new TelephoneForms(catalogue);
    this.versions = new DottedVersion(catalogue);
    this.placed = new PlacedNumber(catalogue);
    this.said = new SaidCountry(catalogue, countries);
    this.before = new PhraseHits(catalogue, PhraseHits.From.BEFORE, said);
    this.after = new PhraseHits(catalogue, PhraseHits.From.AFTER, said);
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
   * @param detectors a bit for each of them
   * @param listed a bit for each detector whose previous candidate may be the first of a list
   * @return a bit for each that is mentioned, good until the next call; null when none is
   */
  public long @Nullable [] mentioned(int from, int to, long[] detectors, long[] listed) {
    boolean formed = telephones.supportAny(detectors, text, from, to);
    boolean paid = placed.supportAny(detectors, from, to);
    boolean moves = from != placeFrom || to != placeTo;
    if (!formed && !paid && moves && noneNear(from, to, detectors, listed)) {
      return null;
    }
    moveTo(from, to);
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
   * True when no phrase within the widest windows, no header and no cell to the left could support
   * any of these detectors; most places end here. False leaves it open.
   */
  private boolean noneNear(int from, int to, long[] detectors, long[] listed) {
    long[] near = window.near(from - widestBefore - 1, to + widestAfter + 1);
    for (int i = 0; i < near.length; i++) {
      if ((detectors[i] & (near[i] | listed[i])) != 0) {
        return false;
      }
    }
    return cell.silentTo(from, detectors);
  }

  /** What is around {@code [from, to)} to one detector. */
  public Support of(int from, int to, int detector) {
    moveTo(from, to);
    Support around = before.of(detector).and(after.of(detector));
    Support dialled = telephones.of(detector, around, text, from, to);
    Support paid = placed.of(detector, dialled, from, to);
    return versions.of(detector, paid, text.text(), from, to, text.length());
  }

  /**
   * Whether something behind {@code [from, to)}, or before it from {@code since} on, supports it.
   */
  public boolean supportsSince(int since, int from, int to, int detector) {
    moveTo(from, to);
    return after.of(detector).any() || before.of(detector, from - since).any();
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
      keyed = NextValue.keyed(text.text(), from);
      cell.moveTo(from, before);
      addBefore(from);
    }
    said.at(from, to);
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
    for (int hit = window.before(from) - 1, ownFrom = -1, own = 0; hit >= 0; hit--) {
      int hitFrom = window.from(hit);
      if (hitFrom < cell.from() || hitFrom < from - widestBefore - ContextWindow.LONGEST_PHRASE) {
        return;
      }
      int hitTo = window.to(hit);
      int distance = from - hitTo;
      if (distance >= 0 && distance <= widestBefore && hitTo <= cell.to()) {
        boolean label = window.label(hit);
        int may = PhraseHits.CONTEXT | (distance <= AGAINST_BEFORE ? PhraseHits.AGAINST : 0);
        may |= ofOtherKey(hitTo) | (label ? DirectLabel.before(text, hitFrom, hitTo, from) : 0);
        // A phrase that begins another is a part of it.
        if (hitFrom != ownFrom || own == 0) {
          own = label ? OwnValue.of(text.text(), hitTo, from, text.length()) : 0;
        }
        ownFrom = hitFrom;
        before.add(
            window.entries(hit), window.bits(hit), PhraseHits.From.BEFORE, distance, may | own);
      }
    }
  }

  private void addAfter(int to) {
    int end = window.before(to + widestAfter + 1);
    for (int hit = window.before(to); hit < end; hit++) {
      if (window.to(hit) <= cell.to()) {
        int hitFrom = window.from(hit);
        boolean atOnce = DirectLabel.atOnce(text, placeFrom, to, hitFrom, window.to(hit));
        int may = PhraseHits.CONTEXT | (atOnce ? PhraseHits.AGAINST : 0);
        may |= labelsBehind(to, hit) ? PhraseHits.LABELLED : ofNext(to, hit);
        after.add(window.entries(hit), window.bits(hit), PhraseHits.From.AFTER, hitFrom - to, may);
      }
    }
  }

  /** Whether a phrase behind a place that ends at {@code to} says what another value is. */
  private int ofNext(int to, int hit) {
    byte[] bytes = text.text();
    int end = window.to(hit);
    boolean label = NextValue.leads(bytes, placeFrom, to, end, text.length());
    return ofOtherKey(end) | (label ? Others.NEXT | Others.OWN : 0);
  }

  private int ofOtherKey(int phraseTo) {
    return keyed && NextValue.otherKey(text.text(), phraseTo, placeFrom, text.length())
        ? Others.KEY
        : 0;
  }

  private boolean labelsBehind(int to, int hit) {
    int hitFrom = window.from(hit);
    return hitFrom - to <= NamedField.LONGEST
        && window.label(hit)
        && (NamedField.follows(text.text(), placeFrom, to, hitFrom)
            || (hitFrom - to <= SuffixLabel.SOON
                && SuffixLabel.names(text.text(), to, hitFrom, window.to(hit), cell.to())));
  }
}
