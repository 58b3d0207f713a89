package org.mailboxinventory.scanner.detect.check;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/** How people are reached, and when they were born. */
final class Contact {
  private static final String DEFAULT_REGION = "IN";

  /** Regions whose national way of writing is understood too, in the order tried. */
  private static final List<String> NATIONAL_REGIONS = List.of(DEFAULT_REGION, "US", "GB");

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
        "phone", Contact::phone,
        "in-mobile", Contact::indianMobile,
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
    return at > 0
        && dot > at
        && !dotted
        && DomainValidator.getInstance().isValidTld(value.substring(dot + 1));
  }

  /** Valid in libphonenumber's plan: with its country code, or as dialled within a region. */
  static boolean phone(String value) {
    if (value.startsWith("+") || value.startsWith("00")) {
      return valid(value, DEFAULT_REGION);
    }
    return NATIONAL_REGIONS.stream().anyMatch(region -> valid(value, region));
  }

  private static boolean valid(String value, String region) {
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      return plans.isValidNumber(plans.parse(value, region));
    } catch (NumberParseException e) {
      return false;
    }
  }

  /** A mobile number of India, with or without +91, 91, 0091 or 0 before it. */
  static boolean indianMobile(String value) {
    int length = value.length();
    if (length < 10 || CheckDigits.oneCharacter(value.substring(length - 10))) {
      return false;
    }
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = plans.parse(value, DEFAULT_REGION);
      return number.getCountryCode() == 91
          && plans.isValidNumber(number)
          && plans.getNumberType(number) == PhoneNumberType.MOBILE;
    } catch (NumberParseException e) {
      return false;
    }
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
    boolean latin = value.chars().allMatch(c -> c < 0x80);
    return value.codePoints().allMatch(Contact::inName)
        && value.codePoints().filter(Character::isLetter).count() >= 3
        && value.codePoints().distinct().count() >= 2
        && (!latin || value.chars().anyMatch(c -> "aeiouyAEIOUY".indexOf(c) >= 0));
  }
}
