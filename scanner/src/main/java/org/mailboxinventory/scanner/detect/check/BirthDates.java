package org.mailboxinventory.scanner.detect.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of birth as people write them: a day of the calendar from 1900 on, in figures or words. */
final class BirthDates {
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,4})[-./, ]+(\\d{1,2})[-./, ]+(\\d{1,4})");
  private static final Pattern COMPACT = Pattern.compile("\\d{8}");
  private static final Pattern EASTERN =
      Pattern.compile(
          "(\\d{4}) ?[\u5e74\ub144] ?(\\d{1,2}) ?[\u6708\uc6d4] ?(\\d{1,2}) ?[\u65e5\uc77c]");
  private static final String ORDINAL = "(?:st|nd|rd|th|er|[\u00ba\u00b0])?";
  private static final String NAME = "([\\p{L}\\p{M}]+)";
  private static final String PARTS = "[-./,' \n>]*";
  private static final String OF = "(?:(?:de|del|of|d[ie]|\\u03c4\\u03bf\\u03c5)[ \n>]+)?";
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})" + ORDINAL + PARTS + OF + NAME + PARTS + OF + "(\\d{4}|\\d{2})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(NAME + PARTS + "(\\d{1,2})" + ORDINAL + PARTS + "(\\d{4}|\\d{2})");
  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile("(\\d{4})" + PARTS + NAME + PARTS + "(\\d{1,2})");
  private static final Pattern VIETNAMESE =
      Pattern.compile("(\\d{1,2}) th\u00e1ng (\\d{1,2}),? n\u0103m (\\d{4})");
  private static final Pattern LITHUANIAN =
      Pattern.compile("(\\d{4}) m\\. " + NAME + " (\\d{1,2})(?: d\\.)?");
  private static final Pattern LATVIAN = Pattern.compile("(\\d{4})\\. gada (\\d{1,2})\\. " + NAME);
  private static final Map<String, Integer> MONTHS = months();

  /** Of the years that are counted in Thailand and elsewhere from the death of the Buddha on. */
  private static final int BUDDHIST = 543;

  private BirthDates() {}

  /** Whether the text is such a day. */
  static boolean passes(String value) {
    String text = value.toLowerCase(Locale.ROOT).strip();
    if (COMPACT.matcher(text).matches()) {
      return compact(text, 0, 4, 6) || compact(text, 4, 2, 0);
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.matches()) {
      return numeric(numeric.group(1).length() > 2, numeric);
    }
    Matcher eastern = EASTERN.matcher(text);
    if (eastern.matches()) {
      return numeric(true, eastern);
    }
    Matcher vietnamese = VIETNAMESE.matcher(text);
    if (vietnamese.matches()) {
      return exists(
          Integer.parseInt(vietnamese.group(3)),
          Integer.parseInt(vietnamese.group(2)),
          Integer.parseInt(vietnamese.group(1)));
    }
    return EraDates.passes(text) || named(text);
  }

  private static boolean named(String text) {
    return named(DAY_MONTH_YEAR.matcher(text), 3, 2, 1)
        || named(MONTH_DAY_YEAR.matcher(text), 3, 1, 2)
        || named(YEAR_MONTH_DAY.matcher(text), 1, 2, 3)
        || named(LITHUANIAN.matcher(text), 1, 2, 3)
        || named(LATVIAN.matcher(text), 1, 3, 2);
  }

  /** Whether six figures are such a day, its year first or last. */
  static boolean six(String digits) {
    if (!CheckDigits.digits(digits, 6)) {
      return false;
    }
    int first = CheckDigits.number(digits, 0, 2);
    int month = CheckDigits.number(digits, 2, 4);
    int last = CheckDigits.number(digits, 4, 6);
    return exists(first, month, last) || exists(last, month, first);
  }

  private static boolean numeric(boolean yearFirst, Matcher written) {
    int first = Integer.parseInt(written.group(1));
    int second = Integer.parseInt(written.group(2));
    int third = Integer.parseInt(written.group(3));
    return yearFirst
        ? exists(first, second, third)
        : exists(third, second, first) || exists(third, first, second);
  }

  private static boolean compact(String digits, int year, int month, int day) {
    return exists(
        CheckDigits.number(digits, year, year + 4),
        CheckDigits.number(digits, month, month + 2),
        CheckDigits.number(digits, day, day + 2));
  }

  private static boolean named(Matcher date, int year, int month, int day) {
    if (!date.matches()) {
      return false;
    }
    Integer number = MONTHS.get(date.group(month));
    return number != null
        && exists(Integer.parseInt(date.group(year)), number, Integer.parseInt(date.group(day)));
  }

  /** Whether the day exists; years of two digits are those of some century. */
  static boolean exists(int year, int month, int day) {
    int full = year < 100 ? 2000 + year : year >= 2000 + BUDDHIST - 100 ? year - BUDDHIST : year;
    return full >= 1900 && Dates.exists(full, month, day);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> lines = Registry.lines("month-names.txt");
    for (int month = 1; month <= lines.size(); month++) {
      for (String name : Registry.cells(lines.get(month - 1), ' ')) {
        months.put(name, month);
      }
    }
    return months;
  }
}
