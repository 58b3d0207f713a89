package org.mailboxinventory.report.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.ledger.distinct.FingerprintSet;
import org.mailboxinventory.report.model.Fingerprint;

class FingerprintsTest {
  private static final List<Long> EDGES =
      List.of(0L, 1L, 255L, 256L, Long.MAX_VALUE, Long.MIN_VALUE, -256L, -1L);

  @Test
  void bytesAreOrderedAsFingerprintsAre() {
    for (long high : EDGES) {
      for (long low : EDGES) {
        Fingerprint one = new Fingerprint(high, low);
        byte[] bytes = Fingerprints.bytes(one);
        assertThat(bytes).hasSize(16);
        assertThat(Fingerprints.high(bytes)).isEqualTo(high);
        assertThat(Fingerprints.low(bytes)).isEqualTo(low);
        for (long otherHigh : EDGES) {
          Fingerprint other = new Fingerprint(otherHigh, 7);
          assertThat(Integer.signum(Arrays.compareUnsigned(bytes, Fingerprints.bytes(other))))
              .isEqualTo(Integer.signum(one.compareTo(other)));
        }
      }
    }
  }

  @Test
  void aSetCountsEachFingerprintOnce() {
    Random random = new Random(7);
    FingerprintSet set = new FingerprintSet();
    Set<Fingerprint> expected = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long high = random.nextInt(100) - 50L;
      long low = random.nextInt(100) - 50L;
      assertThat(set.add(high, low)).isEqualTo(expected.add(new Fingerprint(high, low)));
    }
    assertThat(set.size()).isEqualTo(expected.size());
  }
}
