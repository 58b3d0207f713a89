package org.mailboxinventory.scanner.detect.name.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashSlotsTest {
  private final Random random = new Random(5);

  @Test
  void holdsWhatWasAddedAndNothingElseUntilItIsCleared() {
    HashSlots slots = new HashSlots();
    for (int round = 0; round < 50; round++) {
      Set<Long> added = new HashSet<>();
      for (int i = random.nextInt(300); i > 0; i--) {
        // Few numbers, in high and low bits, so that some come twice and many share a slot.
        long hash = hash(random.nextInt(40), random.nextInt(40));
        slots.add(hash);
        added.add(hash);
      }
      assertThat(slots.size()).isEqualTo(added.size());
      for (int high = 0; high < 40; high++) {
        for (int low = 0; low < 40; low++) {
          long hash = hash(high, low);
          assertThat(slots.holds(hash)).isEqualTo(added.contains(hash));
        }
      }
      slots.clear();
      assertThat(slots.size()).isZero();
    }
  }

  /** Never 0, which counts as 1. */
  private static long hash(int high, int low) {
    return ((long) high << 32) | (low + 1);
  }
}
