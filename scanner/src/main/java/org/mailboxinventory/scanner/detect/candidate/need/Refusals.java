package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * How many matches of each detector in a window its checks refuse and how many they pass, where no
 * word is near: of codes of a list that only look like its values one in ten or twenty passes.
 * Cards are not counted, since they stand among other numbers of their length. Reused; for one
 * thread.
 */
public final class Refusals {
  private static final String CARDS = "payment-card";

  /** Matches of so many bytes and more are counted as one length. */
  private static final int LENGTHS = 32;

  /** Fewer refusals say nothing. */
  private static final int FEWEST = 10;

  /** So many refusals for each that passes say that it passes by chance: a check has ten digits. */
  private static final int FOR_EACH = 5;

  private final boolean[] cards;
  private final int[] refused;
  private final int[] passed;

  /** The numbers of those that are counted in this window. */
  private int[] counted = new int[64];

  private int count;

  public Refusals(CompiledCatalogue catalogue) {
    int detectors = catalogue.detectorCount();
    this.cards = new boolean[detectors];
    this.refused = new int[detectors * LENGTHS];
    this.passed = new int[detectors * LENGTHS];
    for (int i = 0; i < detectors; i++) {
      cards[i] = catalogue.detector(i).category().equals(CARDS);
    }
  }

  /** Another window. */
  public void clear() {
    for (int i = 0; i < count; i++) {
      refused[counted[i]] = 0;
      passed[counted[i]] = 0;
    }
    count = 0;
  }

  /** The checks of a detector refuse a match, or pass it. */
  public void add(int detector, int length, boolean passes) {
    int at = at(detector, length);
    if (refused[at] + passed[at] == 0) {
      if (count == counted.length) {
        counted = Arrays.copyOf(counted, count * 2);
      }
      counted[count++] = at;
    }
    if (passes) {
      passed[at]++;
    } else {
      refused[at]++;
    }
  }

  /** Whether what passes among matches of so many bytes does by chance. */
  public boolean byChance(int detector, int length) {
    int at = at(detector, length);
    return !cards[detector] && refused[at] >= FEWEST && refused[at] >= FOR_EACH * passed[at];
  }

  private static int at(int detector, int length) {
    return detector * LENGTHS + Math.min(length, LENGTHS - 1);
  }
}
