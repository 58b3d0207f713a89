package org.mailboxinventory.report.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The points of one mailbox by factor, each with its reason in words, while they are added up. */
final class Points {
  private final SortedMap<String, Integer> factors = new TreeMap<>();
  private final List<String> because = new ArrayList<>();

  /** Adds what rounds to a point or more; {@code reason} gets the points at its end. */
  void add(String factor, double points, String reason) {
    int rounded = (int) Math.round(points);
    if (rounded > 0) {
      factors.put(factor, rounded);
      because.add(reason + ": " + rounded + (rounded == 1 ? " point." : " points."));
    }
  }

  /** A sentence that is about no factor. */
  void say(String sentence) {
    because.add(sentence);
  }

  SortedMap<String, Integer> factors() {
    return factors;
  }

  List<String> because() {
    return because;
  }

  int score() {
    return Math.min(100, factors.values().stream().mapToInt(Integer::intValue).sum());
  }
}
