package org.mailboxinventory.scanner.sample.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.sample.value.SeededRandom;

/**
 * Decides which requests go wrong, and how: about one in five. The same requests meet the same
 * faults whenever they are made, in whatever order, and none meets more than two in a row, so that
 * whoever tries again gets through. Safe for use by many threads.
 */
public final class Faults {
  private static final long SEED = 20_261_125;
  private static final int ONE_IN = 5;
  private static final int MOST_IN_A_ROW = 2;

  private final List<Fault> kinds;
  private final Map<String, Integer> inARow = new ConcurrentHashMap<>();

  /**
   * @param kinds empty for none
   */
  public Faults(Set<Fault> kinds) {
    this.kinds = kinds.stream().sorted().toList();
  }

  /** What befalls a request; null when nothing does. */
  public @Nullable Fault next(String target) {
    if (kinds.isEmpty()) {
      return null;
    }
    int before = inARow.getOrDefault(target, 0);
    SeededRandom random = SeededRandom.of(SEED, target, before);
    boolean hit = before < MOST_IN_A_ROW && random.below(ONE_IN) == 0;
    Fault fault = hit ? random.pick(kinds) : null;
    if (fault == Fault.EXPIRED_DELTA && !target.contains("token=")) {
      fault = null;
    }
    if (fault == null) {
      inARow.remove(target);
    } else {
      inARow.put(target, before + 1);
    }
    return fault;
  }
}
