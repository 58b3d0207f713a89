package org.mailboxinventory.scanner.engine.password;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The days that a date as people write it may mean. */
final class PasswordDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PasswordDates() {}

  /** Day before month first; none when it is no date. */
  static Set<LocalDate> of(String written) {
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    int yearAt = -1;
    for (String word :
        written
            .toLowerCase(Locale.ROOT)
            .split("[^\\p{L}\\p{M}\\p{Nd}]+|(?<=\\d)(?=st|nd|rd|th)", -1)) {
      if (!word.isEmpty() && Character.isDigit(word.codePointAt(0))) {
        yearAt = word.codePointCount(0, word.length()) > 2 ? numbers.size() : yearAt;
        numbers.add(number(word));
      } else if (word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
        month = MONTHS.indexOf(word.substring(0, 3)) + 1;
      }
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    if (month > 0 && numbers.size() == 2) {
      add(days, numbers.get(1), month, numbers.get(0));
    } else if (numbers.size() == 3 && yearAt == 0) {
      add(days, numbers.get(0), numbers.get(1), numbers.get(2));
    } else if (numbers.size() == 3) {
      add(days, numbers.get(2), numbers.get(1), numbers.get(0));
      add(days, numbers.get(2), numbers.get(0), numbers.get(1));
    }
    return days;
  }

  private static int number(String digits) {
    int number = 0;
    for (int i = 0; i < Math.min(digits.length(), 4); i++) {
      number = 10 * number + Character.digit(digits.charAt(i), 10);
    }
    return number;
  }

  /** Two digits of a year may mean either century. */
  private static void add(Set<LocalDate> days, int year, int month, int day) {
    for (int century : year < 100 ? new int[] {1900, 2000} : new int[] {0}) {
      try {
        days.add(LocalDate.of(century + year, month, day));
      } catch (DateTimeException e) {
        // There is no such day.
      }
    }
  }
}
