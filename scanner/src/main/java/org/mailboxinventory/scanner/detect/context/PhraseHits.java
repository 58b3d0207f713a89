package org.mailboxinventory.scanner.detect.context;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.catalogue.Detector;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.LabelKinds;
import org.mailboxinventory.scanner.detect.compiled.WordReach;
import org.mailboxinventory.scanner.detect.context.country.CountryNames;
import org.mailboxinventory.scanner.detect.context.other.Others;
import org.mailboxinventory.scanner.detect.word.PhraseBits;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * The phrases around a place: what they are to a detector is worked out when it is asked for, which
 * is rare. Reused from place to place; for one thread.
 */
final class PhraseHits {
  static final int CONTEXT = 1;
  static final int LABELLED = 2;
  static final int AGAINST = 4;
  static final int COUNTRY = 8;

  /**
   * Together with {@link #LABELLED}: a word in brackets stands between the label and the place, as
   * in {@code ID number (Israel)}. It may name another kind, so a check must confirm this one.
   */
  static final int QUALIFIED = 16;

  /** With {@link #QUALIFIED}: words and a colon stand between, behind which days of birth count. */
  static final int TOLD = 1 << 29;

  /** With {@link #LABELLED}: a country stands between, this kind's unless it is of no country. */
  private static final int OF_COUNTRY = 256;

  /** From this bit on, behind those of {@link Others}: which, as {@link CountryNames} has it. */
  private static final int WHICH_COUNTRY = 11;

  /** What a header and the cell beside a place may be. */
  static final int ANY = CONTEXT | LABELLED | AGAINST;

  /** A column's header or the cell to the left; a phrase before the place; one after it. */
  enum From {
    CELL,
    BEFORE,
    AFTER
  }

  private final CompiledCatalogue catalogue;

  /** By detector, as {@link Others#weakness}. */
  private final int[] weakness;

  /** How far from a value detectors take up phrases. */
  private final WordReach reach;

  /** The same for a header or the cell to the left, which count at any distance. */
  private final long[] reachOfCell;

  /** A bit for each detector that some phrase is something to. */
  private final long[] mentioned;

  /** A bit for each detector that some phrase supports. */
  private final long[] supported;

  private final SaidCountry countries;

  private int[][] entries = new int[16][];
  private int[] distance = new int[16];
  private int[] may = new int[16];
  private From[] from = new From[16];

  private int count;

  /** Some phrase is another value's label. */
  private boolean others;

  /**
   * Phrases of one side of a place.
   *
   * @param reach how far from a value detectors take up those of that side
   */
  PhraseHits(CompiledCatalogue catalogue, WordReach reach, SaidCountry countries) {
    this.catalogue = catalogue;
    this.reach = reach;
    this.countries = countries;
    this.mentioned = new long[WordIndex.longs(catalogue.detectorCount())];
    this.supported = new long[mentioned.length];
    this.reachOfCell = new long[mentioned.length];
    Arrays.fill(reachOfCell, -1);
    this.weakness = new int[catalogue.detectorCount()];
    for (int detector = 0; detector < catalogue.detectorCount(); detector++) {
      weakness[detector] = Others.weakness(catalogue.detector(detector));
    }
  }

  /** Of a label behind which that country stands. */
  static int ofCountry(int country) {
    return OF_COUNTRY | country << WHICH_COUNTRY;
  }

  void clear() {
    count = 0;
    others = false;
    Arrays.fill(mentioned, 0);
    Arrays.fill(supported, 0);
  }

  /**
   * Adds a phrase, unless it is too far for all that it is something to.
   *
   * @param phrase what it is to each detector, as {@link PhraseEntry}
   * @param bits the same as bits; null where those few are only in {@code phrase}
   * @param mayBe which of the kinds it can be where it is
   * @param far how many bytes lie between it and the place
   */
  void add(int[] phrase, @Nullable PhraseBits bits, From where, int far, int mayBe) {
    long[] within = where == From.CELL ? reachOfCell : reach.within(far);
    boolean counts =
        bits == null
            ? mention(phrase, within, where, mayBe)
            : mention(bits, within, (mayBe & LABELLED) != 0);
    if (!counts) {
      return;
    }
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
      distance = Arrays.copyOf(distance, count * 2);
      may = Arrays.copyOf(may, count * 2);
      from = Arrays.copyOf(from, count * 2);
    }
    entries[count] = phrase;
    distance[count] = far;
    may[count] = mayBe | (PhraseEntry.ofAnyCountry(phrase) ? SaidCountry.ANY : 0);
    from[count++] = where;
    others |= (mayBe & Others.OWN_OF_ANY) != 0;
  }

  private boolean mention(int[] phrase, long[] within, From where, int mayBe) {
    long any = 0;
    for (int entry : phrase) {
      int detector = entry >>> PhraseEntry.KIND_BITS;
      long bit = within[detector >>> 6] & 1L << detector;
      mentioned[detector >>> 6] |= bit;
      boolean named = (entry & PhraseEntry.NAMED) != 0;
      int kinds = SaidCountry.kinds(entry, where == From.CELL) & mayBe;
      boolean supports = named || (kinds & (CONTEXT | LABELLED)) != 0;
      supported[detector >>> 6] |= supports ? bit : 0;
      any |= bit;
    }
    return any != 0;
  }

  private boolean mention(PhraseBits bits, long[] within, boolean labelled) {
    long any = 0;
    long labels = labelled ? -1 : 0;
    for (int i = 0; i < mentioned.length; i++) {
      long near = bits.any()[i] & within[i];
      mentioned[i] |= near;
      supported[i] |= (bits.words()[i] | (bits.labels()[i] & labels)) & within[i];
      any |= near;
    }
    return any != 0;
  }

  /** A bit for each detector that some phrase supports. */
  long[] supported() {
    return supported;
  }

  /** What they are to one detector. */
  Support of(int detector) {
    return of(detector, Integer.MAX_VALUE);
  }

  /** What those of them that are no farther than {@code far} are to one detector. */
  Support of(int detector, int far) {
    if ((mentioned[detector >>> 6] >>> detector & 1) == 0) {
      return Support.NONE;
    }
    int all = 0;
    int label = 0;
    int word = 0;
    int limit = others ? limit(detector) : Integer.MAX_VALUE;
    for (int hit = 0; hit < count; hit++) {
      int entry = countries.said(entries[hit], detector, may[hit]);
      if (entry >= 0 && distance[hit] <= Math.min(far, reach(from[hit], detector))) {
        boolean beyond = from[hit] != From.CELL && distance[hit] >= limit;
        int may = beyond ? AGAINST : mayBe(hit, detector, entry);
        int kinds = SaidCountry.kinds(entry, from[hit] == From.CELL) & (may | COUNTRY);
        if (PhraseEntry.ordinary(entry) && (kinds & LABELLED) != 0) {
          kinds = (kinds & ~LABELLED) | CONTEXT;
        }
        all |= kinds;
        int length = PhraseEntry.length(entry);
        label = (kinds & LABELLED) != 0 ? Math.max(label, length) : label;
        word = (kinds & CONTEXT) != 0 ? Math.max(word, length) : word;
      }
    }
    boolean labelled = (all & LABELLED) != 0;
    if (labelled
        && (all & AGAINST) != 0
        && Others.hold(detector, label, entries, distance, count)) {
      return Support.of(false, false, true, (all & COUNTRY) != 0, 0);
    }
    return Support.of(
        (all & CONTEXT) != 0,
        labelled,
        (all & AGAINST) != 0,
        (all & COUNTRY) != 0,
        labelled ? label : word);
  }

  /** From which distance on phrases belong to another value, which a label names. */
  private int limit(int detector) {
    return Others.limit(detector, weakness[detector], entries, may, distance, count);
  }

  private int mayBe(int hit, int detector, int entry) {
    int others = may[hit] & weakness[detector];
    if (others != 0 && ((others & ~Others.LABEL) != 0 || (entry & PhraseEntry.LABEL) == 0)) {
      return may[hit] & AGAINST;
    }
    boolean unsure = (may[hit] & (QUALIFIED | OF_COUNTRY)) != 0 && !sure(hit, detector);
    return unsure ? may[hit] & ~LABELLED : may[hit];
  }

  private boolean sure(int hit, int number) {
    Detector detector = catalogue.detector(number);
    boolean country = (may[hit] & OF_COUNTRY) != 0;
    int named = (may[hit] & ~(SaidCountry.ANY | TOLD)) >>> WHICH_COUNTRY;
    return detector.checksValidate()
        || ((may[hit] & TOLD) != 0 && LabelKinds.confirms(detector))
        || (country && detector.country().equals("global"))
        || (named > 0 && named == CountryNames.of(detector.country()))
        || (country && PhraseEntry.country(entries, distance, count, number, distance[hit]));
  }

  private int reach(From where, int detector) {
    return where == From.CELL ? Integer.MAX_VALUE : reach.of(detector);
  }
}
