package org.mailboxinventory.report.write.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.write.page.PageNumbers.Value.Bound;
import org.mailboxinventory.report.write.table.TimeText;

/**
 * How numbers look in a language, as {@code text.js} has them. Java's own formats group Hindi
 * numbers as English ones.
 */
record PageNumbers(PageTexts texts, String language) {
  /** What the name in a text stands for. */
  sealed interface Value {
    /** A number, whole. */
    record Count(long count) implements Value {}

    /**
     * A number, rounded.
     *
     * @param bound what it is a bound of, which rounding must not overstep
     */
    record About(long count, Bound bound) implements Value {}

    /** A part of a whole. */
    record Share(long part, long whole) implements Value {}

    /** A day. */
    record Day(@Nullable Instant time) implements Value {}

    /** A day and the time on it, in UTC. */
    record Time(Instant time) implements Value {}

    /** The name of a rule, by its number on the page. */
    record RuleName(int rule) implements Value {}

    /** Since when: the time too, where that is the day of {@code now}. */
    static Value since(Instant time, Instant now) {
      return TimeText.day(time).equals(TimeText.day(now)) ? new Time(time) : new Day(time);
    }

    /** How a number is rounded: to the nearest; at least so many, down; at most so many, up. */
    enum Bound {
      NONE,
      LEAST,
      MOST;

      String word() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  private boolean hindi() {
    return language.equals("hi");
  }

  /** 100,000 in English, 1,00,000 in Hindi. */
  String whole(long value) {
    String digits = Long.toString(value);
    if (digits.length() <= 3) {
      return digits;
    }
    String last = digits.substring(digits.length() - 3);
    String first = digits.substring(0, digits.length() - 3);
    String grouped =
        hindi()
            ? first.replaceAll("\\B(?=(\\d{2})+$)", ",")
            : first.replaceAll("\\B(?=(\\d{3})+$)", ",");
    return grouped + "," + last;
  }

  /** Rounded to two figures, in words above the everyday; a bound is not overstepped. */
  String about(long number, Bound bound) {
    if (number < 100) {
      return whole(number);
    }
    long value = rounded(number, bound);
    if (!hindi()) {
      return value >= 1_000_000 ? in(value, 1_000_000) + " million" : whole(value);
    }
    if (value >= 10_000_000) {
      return in(value, 10_000_000) + " करोड़";
    }
    return value >= 100_000 ? in(value, 100_000) + " लाख" : whole(value);
  }

  private static long rounded(long value, Bound bound) {
    RoundingMode mode =
        switch (bound) {
          case NONE -> RoundingMode.HALF_UP;
          case LEAST -> RoundingMode.DOWN;
          case MOST -> RoundingMode.UP;
        };
    return new BigDecimal(value).round(new MathContext(2, mode)).longValueExact();
  }

  private static String in(long value, long unit) {
    return new BigDecimal(value)
        .divide(new BigDecimal(unit), MathContext.DECIMAL64)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Whole per cent, rounded down; a dash of nothing. */
  String share(long part, long whole) {
    if (whole == 0) {
      return "–";
    }
    long share = 100 * part / whole;
    return share == 0 && part > 0 ? "< 1 %" : share + " %";
  }

  /** A day and the time on it. */
  String time(Instant time) {
    return day(time) + ", " + time.toString().substring(11, 16) + " UTC";
  }

  String day(@Nullable Instant time) {
    if (time == null) {
      return "–";
    }
    ZonedDateTime at = time.atZone(ZoneOffset.UTC);
    Object month = texts.list("month", language).get(at.getMonthValue() - 1);
    return at.getDayOfMonth() + " " + month + " " + at.getYear();
  }
}
