package org.mailboxinventory.scanner.source.files.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as mail programs write it: by RFC 5322 with its obsolete forms, and as asctime, RFC 850,
 * ISO 8601 and people do. A day that no calendar has, or a zone of unknown meaning, is no date.
 */
public final class MailDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-(?<number>\\d{1,2})-(?<day>\\d{1,2})[Tt"
              + " ](?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:[.,]\\d+)?(?<half>)"
              + " ?(?<zone>[A-Za-z]*(?: ?[+-][\\d:]+)?)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0,\"]+");
  private static final String WEEKDAY = "(?:\\p{L}{2,}\\.? )?";
  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?:[.,]\\d+)?"
          + "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?";
  private static final String ZONE = "(?<zone>[A-Za-z]*(?: ?[+-] ?\\d{1,2}:?\\d{0,2})?)";
  private static final String MONTH = "(?<month>\\p{L}{3,})\\.?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})\\.?[ -]?"
              + MONTH
              + "[ -]?(?<year>\\d{2,4}) (?:at )?"
              + CLOCK
              + " ?"
              + ZONE
              + "(?: .*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY + MONTH + " (?<day>\\d{1,2}) (?<year>\\d{4}) (?:at )?" + CLOCK + " ?" + ZONE);
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY
              + MONTH
              + " (?<day>\\d{1,2}) "
              + CLOCK
              + "(?<zone> [A-Za-z]*(?: ?[+-]\\d{4})?)? (?<year>\\d{4})(?<after>"
              + " [A-Za-z+-][\\w:]*)?");

  private MailDate() {}

  /** Null when it is no date. Without a zone it is taken for UTC. */
  public static @Nullable Instant parse(String field) {
    String text = squeezed(withoutComments(field));
    for (Pattern form : new Pattern[] {DAY_FIRST, YEAR_LAST, ISO, MONTH_FIRST}) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return instant(matcher, form == ISO);
      }
    }
    return null;
  }

  /** The time that a trace field ends with: what follows its last semicolon. */
  public static @Nullable Instant ofTrace(String field) {
    Instant at = behindSemicolon(withoutComments(field));
    // A bracket that nobody closed hides what follows it.
    return at == null ? behindSemicolon(field) : at;
  }

  private static @Nullable Instant behindSemicolon(String text) {
    int semicolon = text.lastIndexOf(';');
    return semicolon < 0 ? null : parse(text.substring(semicolon + 1));
  }

  private static @Nullable Instant instant(Matcher date, boolean iso) {
    int month = iso ? Integer.parseInt(date.group("number")) : MonthNames.of(date.group("month"));
    Integer zone = MailZones.seconds(zone(date));
    if (month == 0 || zone == null) {
      return null;
    }
    String second = date.group("second");
    try {
      LocalDateTime local =
          LocalDateTime.of(
              year(date.group("year")),
              month,
              Integer.parseInt(date.group("day")),
              hour(Integer.parseInt(date.group("hour")), date.group("half")),
              Integer.parseInt(date.group("minute")),
              // The second 60 of a day that is a second longer.
              second == null ? 0 : second.equals("60") ? 59 : Integer.parseInt(second));
      return local.toInstant(ZoneOffset.UTC).minusSeconds(zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String zone(Matcher date) {
    return date.pattern() == YEAR_LAST && date.group("after") != null
        ? date.group("after")
        : date.group("zone");
  }

  /** With the first hundred years of two figures as RFC 5322 (4.3) has them. */
  private static int year(String figures) {
    int year = Integer.parseInt(figures);
    if (figures.length() > 3) {
      return year;
    }
    return figures.length() == 2 && year < 50 ? 2000 + year : 1900 + year;
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null || half.isEmpty() || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
  }

  private static String squeezed(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Comments are in brackets, and may hold others. */
  private static String withoutComments(String text) {
    if (text.indexOf('(') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        kept.append(c);
      }
      if (c == ')' && depth > 0 && --depth == 0) {
        kept.append(' ');
      }
    }
    return kept.toString();
  }
}
