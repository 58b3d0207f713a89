package org.mailboxinventory.report.exposure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mailboxinventory.report.exposure.law.Level;

/**
 * How grave the exposure of a mailbox is, by which formula and points, and why in sentences.
 *
 * @param atLeast read in part, so it may be worse
 * @param score 0 to 100, the sum of the factors but at most 100
 * @param factors points by factor, without those of zero
 */
public record Exposure(
    Level level,
    boolean atLeast,
    int score,
    String formula,
    SortedMap<String, Integer> factors,
    List<String> because) {
  public Exposure {
    factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    because = List.copyOf(because);
  }
}
