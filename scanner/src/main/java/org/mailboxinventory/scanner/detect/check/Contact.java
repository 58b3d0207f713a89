package org.mailboxinventory.scanner.detect.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/** How people are reached, and when they were born. */
final class Contact {
  /** RFC 2606: for texts and trials, written as any other. */
  private static final Set<String> RESERVED = Set.of("example", "test");

  private static final int MOST_TOP_LEVELS = 4096;
  private static final Map<String, Boolean> TOP_LEVELS = new ConcurrentHashMap<>();

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern NUMERIC_DATE =
      Pattern.compile("(\\d{1,4})[-./ ]+(\\d{1,2})[-./ ]+(\\d{1,4})");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-./, ]*([a-z]{3})[a-z]*[-./, ]*(\\d{2,4})");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("([a-z]{3})[a-z]*[-./, ]*(\\d{1,2})(?:st|nd|rd|th)?[-./, ]+(\\d{2,4})");

  private Contact() {}

  static Map<String, Check> checks() {
    return Map.of(
        "email", Contact::email,
        "birth-date", Contact::birthDate,
        "person-name", Contact::personName);
  }

  /** An address whose domain ends in a registered top-level domain. */
  static boolean email(String value) {
    int at = value.lastIndexOf('@');
    int dot = value.lastIndexOf('.');
    boolean dotted =
        value.charAt(0) == '.' || value.charAt(Math.max(0, at - 1)) == '.' || value.contains("..");
    // The pattern has seen to the shape; what is left is whether the domain can exist.
    String top = value.substring(dot + 1);
    return at > 0 && dot > at && !dotted && (RESERVED.contains(top) || topLevel(top));
  }

  /** Whether a domain ends so; few are ever asked for, again and again. */
  private static boolean topLevel(String label) {
    Boolean known = TOP_LEVELS.get(label);
    if (known == null) {
      known = DomainValidator.getInstance().isValidTld(label);
      if (TOP_LEVELS.size() < MOST_TOP_LEVELS) {
        TOP_LEVELS.put(label, known);
      }
    }
    return known;
  }

  /** A date of the calendar from 1900 on, written in figures or with an English month. */
  static boolean birthDate(String value) {
    String text = value.toLowerCase(Locale.ROOT).strip();
    Matcher numeric = NUMERIC_DATE.matcher(text);
    if (numeric.matches()) {
      int first = Integer.parseInt(numeric.group(1));
      int second = Integer.parseInt(numeric.group(2));
      int third = Integer.parseInt(numeric.group(3));
      return numeric.group(1).length() > 2
          ? exists(first, second, third)
          : exists(third, second, first) || exists(third, first, second);
    }
    Matcher named = DAY_MONTH_YEAR.matcher(text);
    if (named.matches()) {
      return exists(named.group(3), named.group(2), named.group(1));
    }
    Matcher american = MONTH_DAY_YEAR.matcher(text);
    return american.matches() && exists(american.group(3), american.group(1), american.group(2));
  }

  private static boolean exists(String year, String month, String day) {
    int at = MONTHS.indexOf(month);
    return at >= 0
        && at % 3 == 0
        && exists(Integer.parseInt(year), at / 3 + 1, Integer.parseInt(day));
  }

  /** Whether the day exists; years of two digits are those of some century. */
  private static boolean exists(int year, int month, int day) {
    int full = year < 100 ? 2000 + year : year;
    if (full < 1900 || full > 2099) {
      return false;
    }
    try {
      return LocalDate.of(full, month, day).getYear() == full;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean inName(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Nothing but at least three letters, of two kinds; in Latin script some vowel among them. */
  static boolean personName(String value) {
    if (value.isEmpty()) {
      return false;
    }
    int letters = 0;
    boolean two = false;
    boolean latin = true;
    boolean vowel = false;
    int first = value.codePointAt(0);
    int c;
    for (int i = 0; i < value.length(); i += Character.charCount(c)) {
      c = value.codePointAt(i);
      if (!inName(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      two |= c != first;
      latin &= c < 0x80;
      vowel = vowel || "aeiouyAEIOUY".indexOf(c) >= 0;
    }
    return letters >= 3 && two && (!latin || vowel);
  }
}
