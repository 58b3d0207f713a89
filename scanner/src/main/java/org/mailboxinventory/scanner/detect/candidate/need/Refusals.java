package org.mailboxinventory.scanner.detect.candidate.need;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * How many matches of each detector in a window pass its checks, and how many do not, where no word
 * is near. Of other numbers with the form of an identifier one in ten or twenty passes by chance,
 * so that a list of codes holds some. Cards are not lowered: in the logs of shops they stand among
 * other numbers of their length. Reused; for one thread.
 */
public final class Refusals {
  private static final String CARDS = "payment-card";

  /** Matches of so many bytes and more are counted as one length. */
  private static final int LENGTHS = 32;

  /** Where fewer are refused, what passes is taken for a value. */
  private static final int FEWEST = 10;

  /** With so many refused for each that passes; by chance, a check digit has nine for each. */
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
