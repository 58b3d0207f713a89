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
 * @param because sentences, those on factors with their points
 * @param lowers what would lower the score, most first; at most three
 */
public record Exposure(
    Level level,
    boolean atLeast,
    int score,
    String formula,
    SortedMap<String, Integer> factors,
    List<String> because,
    List<Lowering> lowers) {
  public Exposure {
    factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
    because = List.copyOf(because);
    lowers = List.copyOf(lowers);
  }

  /** One of which it was not looked what would lower it. */
  public Exposure(
      Level level,
      boolean atLeast,
      int score,
      String formula,
      SortedMap<String, Integer> factors,
      List<String> because) {
    this(level, atLeast, score, formula, factors, because, List.of());
  }

  Exposure loweredBy(List<Lowering> newLowers) {
    return new Exposure(level, atLeast, score, formula, factors, because, newLowers);
  }

  /**
   * A change that would lower the score.
   *
   * @param what in words, as in {@code 3 items with 50 values or more, in Sent Items, deleted}
   * @param score what it would be then
   * @param perCent by how much of the score
   */
  public record Lowering(String what, int score, int perCent) {}
}
