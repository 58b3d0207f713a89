package org.mailboxinventory.scanner.detect.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All sets of patterns that were seen to end at one place. For all threads. */
public final class PatternSets {
  private final Map<List<Integer>, PatternSet> known = new HashMap<>();

  /** The one of these patterns. */
  synchronized PatternSet of(int[] patterns) {
    return known.computeIfAbsent(
        Arrays.stream(patterns).boxed().toList(), any -> new PatternSet(known.size(), patterns));
  }
}
