package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;
import org.mailboxinventory.scanner.detect.compiled.DetectorSet;
import org.mailboxinventory.scanner.detect.pattern.PatternSet;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * What the patterns of one set need, taken together: at most places none of them has what it needs,
 * and one look says so for all, however many they are. The same few sets meet the same few words in
 * row after row, so what is worth a look is kept from one place to the next. For one thread.
 */
public final class SetRequirements {
  /** No pattern. */
  public static final int NONE = -1;

  private final PatternSet set;
  private final PatternRules rules;
  private final CompiledCatalogue catalogue;
  private final boolean alone;
  private final boolean neighbour;
  private final int only;
  private final @Nullable DetectorSet detectors;

  /** Selections made before, the oldest replaced by the next. */
  private final @Nullable PatternSelection[] kept = new PatternSelection[4];

  private int oldest;

  /** By country, the patterns that a neighbour of that country could support; made when asked. */
  private final int[] @Nullable [] ofCountry;

  /** Works it out for a set under {@code rules}. */
  SetRequirements(PatternSet set, PatternRules rules, CompiledCatalogue catalogue) {
    this.set = set;
    this.rules = rules;
    this.catalogue = catalogue;
    int all = 0;
    boolean word = false;
    long[] bits = new long[WordIndex.longs(catalogue.detectorCount())];
    for (int pattern : set.patterns()) {
      all |= rules.needs[pattern];
      if (needsWord(rules.needs[pattern])) {
        int detector = catalogue.detectorOf(pattern);
        bits[detector >>> 6] |= 1L << detector;
        word = true;
      }
    }
    this.alone = (all & PatternNeeds.ALONE) != 0;
    this.neighbour = (all & PatternNeeds.NEIGHBOUR) != 0;
    this.only = set.patterns().length == 1 && supportedAlone(all) ? set.patterns()[0] : NONE;
    this.detectors = word ? DetectorSet.of(catalogue, bits) : null;
    this.ofCountry = new int[rules.countries][];
  }

  /** Whether a pattern is worth a look where a word is, and nowhere else. */
  private static boolean needsWord(int needs) {
    return (needs & (PatternNeeds.WORD | PatternNeeds.ALONE)) == PatternNeeds.WORD;
  }

  /** Whether something must support a pattern, and no street does. */
  private static boolean supportedAlone(int needs) {
    int support = PatternNeeds.WORD | PatternNeeds.NEIGHBOUR;
    return (needs & support) != 0 && (needs & ~(support | PatternNeeds.FAILING)) == 0;
  }

  /** Whether one of them needs nothing else. */
  public boolean alone() {
    return alone;
  }

  /** Whether a neighbour could support one of them. */
  public boolean neighbour() {
    return neighbour;
  }

  /**
   * The one pattern of the set, where something must support it and what its checks refuse is
   * nothing: to check one value costs less than to look for words. Else {@link #NONE}.
   */
  public int only() {
    return only;
  }

  /** The detectors of patterns that need a word to be worth a look; null when there is none. */
  public @Nullable DetectorSet detectors() {
    return detectors;
  }

  /** The patterns worth a look where {@code mentioned} detectors are; null when none is. */
  public PatternSelection selection(long @Nullable [] mentioned) {
    for (PatternSelection known : kept) {
      if (known != null && known.isFor(mentioned)) {
        return known;
      }
    }
    PatternSelection made = select(mentioned);
    kept[oldest] = made;
    oldest = (oldest + 1) % kept.length;
    return made;
  }

  private PatternSelection select(long @Nullable [] mentioned) {
    int[] selected = new int[set.patterns().length];
    int count = 0;
    boolean others = false;
    for (int pattern : set.patterns()) {
      int needs = rules.needs[pattern];
      int detector = catalogue.detectorOf(pattern);
      boolean word =
          mentioned != null
              && needsWord(needs)
              && (mentioned[detector >>> 6] >>> detector & 1) != 0;
      if (word || (needs & PatternNeeds.ALONE) != 0) {
        selected[count++] = pattern;
      } else {
        others |= (needs & PatternNeeds.NEIGHBOUR) != 0;
      }
    }
    return new PatternSelection(mentioned, Arrays.copyOf(selected, count), others);
  }

  /** The patterns that a neighbour of a country could support, in their order. */
  public int[] ofCountry(int country) {
    int[] known = ofCountry[country];
    if (known == null) {
      known =
          Arrays.stream(set.patterns())
              .filter(pattern -> rules.country[catalogue.detectorOf(pattern)] == country)
              .filter(pattern -> (rules.needs[pattern] & PatternNeeds.NEIGHBOUR) != 0)
              .toArray();
      ofCountry[country] = known;
    }
    return known;
  }
}
