package org.mailboxinventory.scanner.detect.address;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Lines that stand above or before addresses and are no part of one. */
final class NoAddress {
  /** What the names of companies end in. */
  private static final Set<String> COMPANIES =
      Set.copyOf(new WordLists("address-leads.txt").phrases("companies"));

  /** Of these, one that also ends the names of districts: {@code South Bank}. */
  private static final String BANK = "Bank";

  private static final Set<String> BEFORE_BANK = Set.of("South", "West");

  /** What houses are called whose owners are a company. */
  private static final Set<String> HOUSING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("housing"));

  /** Words behind which a company is near an address. */
  private static final Set<String> NEAR =
      Set.copyOf(new WordLists("address-leads.txt").phrases("near"));

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "[+(]?\\d{1,4}[).]?[-. /]\\(?\\d{2,4}\\)?[-. /]\\d{3,4}(?:[-. ]?\\d{2,4})?|\\+?\\d{8,}");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|\\d{1,2}(?:st|nd|rd|th|\\.)?"
              + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juin|juillet|okt|dez)\\p{L}*\\.?(?:"
              + " \\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
              + " \\d{1,2}(?:"
              + " \\d{4})?|(?:jan|feb|m\u00e4r|mar|apr|mai|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\p{L}*\\.?"
              + " (?:19|20)\\d\\d|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  /** The first letters of days and months. */
  private static final String FIRST_OF_DAYS = "mtwfsjaond";

  /** What a line above an address says at its end. */
  private static final Set<String> LABELS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("above"));

  /** A whole such line: {@code RECIPIENT'S STREET ADDRESS}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:.* )?(?:" + String.join("|", LABELS) + ")(?: line)?(?: ?\\d)?(?: ?\\(.*\\))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Am} and {@code Im} begin the names of streets, and days. */
  private static final Pattern GERMAN_DAY =
      Pattern.compile(
          "(?:am|im) (?:\\d|(?:jahr|januar|februar|m\u00e4rz|april|mai|juni|juli|august|september"
              + "|oktober|november|dezember|[a-z]+tag|mittwoch)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private NoAddress() {}

  /** Whether what is before {@code to}, from the comma or the line's beginning on, is a company. */
  static boolean companyBefore(String zone, int to) {
    int from = Math.max(zone.lastIndexOf(',', to - 1), zone.lastIndexOf('\n', to - 1)) + 1;
    return company(zone.substring(from, to));
  }

  private static boolean company(String part) {
    int end = part.endsWith(".") ? part.length() - 1 : part.length();
    int last = part.lastIndexOf(' ') + 1;
    if (last >= end || !COMPANIES.contains(part.substring(last, end)) || part.indexOf('\n') >= 0) {
      return false;
    }
    int before = part.lastIndexOf(' ', last - 2) + 1;
    return !part.startsWith(BANK, last)
        || last == 0
        || !BEFORE_BANK.contains(part.substring(before, last - 1));
  }

  /** Whether a part may be a line above an address, by its last word. */
  private static boolean label(String part) {
    String last = part.substring(part.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean more =
        last.endsWith(")")
            || last.equals("line")
            || (!last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1)));
    return (more || LABELS.contains(last)) && LABEL.matcher(part).matches();
  }

  private static boolean housing(String part) {
    return words(part).anyMatch(HOUSING::contains);
  }

  /** Whether a part says what an address is near to. */
  static boolean near(String part) {
    return words(part).anyMatch(NEAR::contains);
  }

  private static Stream<String> words(String part) {
    return Stream.of(part.toLowerCase(Locale.ROOT).split("[ .]+", -1));
  }

  /**
   * Whether a line or a part of one is a company's or a bank's name, a telephone's number a day, or
   * a label.
   */
  static boolean is(String part, boolean street) {
    char first = part.isEmpty() ? ' ' : Character.toLowerCase(part.charAt(0));
    boolean number = Character.isDigit(first);
    return ((number || first == '+' || first == '(') && TELEPHONE.matcher(part).matches())
        || label(part)
        || (!street
            && (number || FIRST_OF_DAYS.indexOf(first) >= 0)
            && DATE.matcher(part).matches())
        || ((first == 'a' || first == 'i') && GERMAN_DAY.matcher(part).matches())
        || (company(part)
            && !part.regionMatches(true, 0, "c/o", 0, 3)
            && !housing(part)
            && !near(part));
  }
}
