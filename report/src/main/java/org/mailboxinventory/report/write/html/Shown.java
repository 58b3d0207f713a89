package org.mailboxinventory.report.write.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.People;

/** How numbers, times and lists look on the page. */
final class Shown {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB", "PB"};

  private Shown() {}

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String time(@Nullable Instant time) {
    return time == null ? "not known" : TIME.format(time);
  }

  static String days(@Nullable Instant oldest, @Nullable Instant newest) {
    if (oldest == null || newest == null) {
      return "–";
    }
    String first = DAY.format(oldest);
    String last = DAY.format(newest);
    return first.equals(last) ? first : first + " – " + last;
  }

  static String range(long atLeast, long atMost) {
    return atLeast == atMost ? number(atLeast) : number(atLeast) + "–" + number(atMost);
  }

  /** The estimate with its bounds, or the bounds first where little ties the kinds of values. */
  static String people(People people) {
    String range = range(people.atLeast(), people.atMost());
    Long likely = people.likely();
    if (likely == null || people.atLeast() == people.atMost()) {
      return range;
    }
    return people.method().equals(People.THIN)
        ? range + ", likely " + number(likely)
        : number(likely) + " (" + range + ")";
  }

  /** In units of 1024. */
  static String bytes(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (amount >= 1024 && unit < UNITS.length - 1) {
      amount /= 1024;
      unit++;
    }
    return String.format(Locale.ENGLISH, unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
  }

  static String orDash(@Nullable String text) {
    return text == null || text.isBlank() ? "–" : text;
  }

  static String list(List<String> texts) {
    return texts.isEmpty() ? "–" : String.join(", ", texts);
  }
}
