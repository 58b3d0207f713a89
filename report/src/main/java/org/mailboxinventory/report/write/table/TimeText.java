package org.mailboxinventory.report.write.table;

import java.time.Instant;
import java.time.LocalDate;

/** Times as {@link Instant#toString} writes them, without its formatter: tables have millions. */
public final class TimeText {
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int SECONDS_OF_HOUR = 3600;
  private static final int SECONDS_OF_MINUTE = 60;
  private static final int NANOS_OF_MILLI = 1_000_000;

  private TimeText() {}

  /** The time in UTC, to the second or, where it has them, to milliseconds or less. */
  public static String of(Instant time) {
    int nanos = time.getNano();
    LocalDate day = day(time);
    if (nanos % NANOS_OF_MILLI != 0 || day.getYear() < 1000 || day.getYear() > 9999) {
      return time.toString();
    }
    StringBuilder text = new StringBuilder(24);
    append(day, text);
    int second = (int) Math.floorMod(time.getEpochSecond(), (long) SECONDS_OF_DAY);
    text.append('T');
    two(second / SECONDS_OF_HOUR, text);
    text.append(':');
    two(second / SECONDS_OF_MINUTE % SECONDS_OF_MINUTE, text);
    text.append(':');
    two(second % SECONDS_OF_MINUTE, text);
    if (nanos != 0) {
      int millis = nanos / NANOS_OF_MILLI;
      text.append('.').append((char) ('0' + millis / 100));
      two(millis % 100, text);
    }
    return text.append('Z').toString();
  }

  /** The day of a time in UTC. */
  public static LocalDate day(Instant time) {
    return LocalDate.ofEpochDay(Math.floorDiv(time.getEpochSecond(), (long) SECONDS_OF_DAY));
  }

  /** Appends a day as {@link LocalDate#toString} writes it, of a year of four digits. */
  private static void append(LocalDate day, StringBuilder text) {
    text.append(day.getYear()).append('-');
    two(day.getMonthValue(), text);
    text.append('-');
    two(day.getDayOfMonth(), text);
  }

  private static void two(int number, StringBuilder text) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
