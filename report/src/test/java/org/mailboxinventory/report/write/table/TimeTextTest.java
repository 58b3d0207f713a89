package org.mailboxinventory.report.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeTextTest {
  @Test
  void timesAreWrittenAsTheirClassWritesThem() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long second = random.nextLong(-100_000_000_000L, 400_000_000_000L);
      int nanos = new int[] {0, 5_000_000, 120_000_000, 999_000_000, 1_000, 7}[i % 6];
      Instant time = Instant.ofEpochSecond(second, nanos);
      assertThat(TimeText.of(time)).isEqualTo(time.toString());
      assertThat(TimeText.day(time)).isEqualTo(LocalDate.ofInstant(time, ZoneOffset.UTC));
    }
  }
}
