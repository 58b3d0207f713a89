package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The points of one mailbox while they are added up: by factor, each with its reason in words, or
 * their sum alone.
 */
final class Points {
  private static final int MOST = 100;

  private final boolean inWords;
  private final SortedMap<String, Integer> factors = new TreeMap<>();
  private final List<String> because = new ArrayList<>();
  private int sum;

  private Points(boolean inWords) {
    this.inWords = inWords;
  }

  /** With factors and reasons. */
  static Points inWords() {
    return new Points(true);
  }

  /** The sum alone. */
  static Points summed() {
    return new Points(false);
  }

  /** Adds what rounds to a point or more; {@code reason} gets the points at its end. */
  void add(String factor, double points, Supplier<String> reason) {
    int rounded = (int) Math.round(points);
    if (rounded > 0) {
      sum += rounded;
      if (inWords) {
        factors.put(factor, rounded);
        because.add(reason.get() + ": " + rounded + (rounded == 1 ? " point." : " points."));
      }
    }
  }

  /** A sentence that is about no factor. */
  void say(Supplier<String> sentence) {
    if (inWords) {
      because.add(sentence.get());
    }
  }

  SortedMap<String, Integer> factors() {
    return factors;
  }

  List<String> because() {
    return because;
  }

  int score() {
    return Math.min(MOST, sum);
  }

  /** From 0 to 1 as a number goes from none to {@code full}, quickly at first. */
  static double share(long number, int full) {
    return Math.min(1, Math.log1p((double) number) / Math.log1p(full));
  }
}
