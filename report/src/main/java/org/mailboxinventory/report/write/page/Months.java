package org.mailboxinventory.report.write.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Times as the page keeps them: from January 2000 on, where 0 stands for none. */
final class Months {
  private static final int FIRST_YEAR = 2000;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final long FIRST_MINUTE = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
  private static final int SECONDS_OF_A_MINUTE = 60;

  private Months() {}

  /** What is older than February 2000 counts as of that month. */
  static long month(@Nullable Instant time) {
    if (time == null) {
      return 0;
    }
    ZonedDateTime at = time.atZone(ZoneOffset.UTC);
    long months = (at.getYear() - FIRST_YEAR) * (long) MONTHS_OF_A_YEAR + at.getMonthValue() - 1;
    return Math.max(1, months);
  }

  static long minute(@Nullable Instant time) {
    return time == null
        ? 0
        : Math.max(1, (time.getEpochSecond() - FIRST_MINUTE) / SECONDS_OF_A_MINUTE);
  }

  static int year(Instant time) {
    return Math.max(FIRST_YEAR, time.atZone(ZoneOffset.UTC).getYear());
  }
}
