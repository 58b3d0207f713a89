package org.mailboxinventory.scanner.detect.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.word.WordLists;

/** Lines that stand above or before addresses and are no part of one. */
public final class NoAddress {
  /** What the names of companies end in. */
  private static final Set<String> COMPANIES =
      Set.copyOf(new WordLists("address-leads.txt").phrases("companies"));

  /** Of these, one that also ends the names of districts: {@code South Bank}. */
  private static final String BANK = "Bank";

  private static final Set<String> BEFORE_BANK = Set.of("South", "West");

  /** Last letters of {@code Ltd}, {@code Inc}, {@code GmbH}, {@code LLP} and their like. */
  private static final String FORM_ENDS = "dcCHPp";

  private static final int SHORTEST_FORM = 3;

  /** What houses are called whose owners are a company. */
  private static final Set<String> HOUSING =
      Set.copyOf(new WordLists("address-leads.txt").phrases("housing"));

  /** Words behind which a company is near an address. */
  private static final Set<String> NEAR =
      Set.copyOf(new WordLists("address-leads.txt").phrases("near"));

  private static final Pattern TELEPHONE =
      Pattern.compile(
          "[+(]?\\d{1,4}[).]?[-. /]\\(?\\d{2,4}\\)?[-. /]\\d{3,4}(?:[-. ]?\\d{2,4})?|\\+?\\d{8,}");

  /** What a line above an address says at its end. */
  private static final Set<String> LABELS =
      Set.copyOf(new WordLists("address-leads.txt").phrases("above"));

  /** A whole such line: {@code RECIPIENT'S STREET ADDRESS}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:.* )?(?:" + String.join("|", LABELS) + ")(?: line)?(?: ?\\d)?(?: ?\\(.*\\))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NoAddress() {}

  /** Whether what is before {@code to}, from the comma or the line's beginning on, is a company. */
  static boolean companyBefore(String zone, int to) {
    int from = Math.max(zone.lastIndexOf(',', to - 1), zone.lastIndexOf('\n', to - 1)) + 1;
    return company(zone.substring(from, to));
  }

  /** Whether a word of three letters or more that ends a company's name ends at a place. */
  static boolean legalFormBefore(String zone, int to) {
    int end = to > 0 && zone.charAt(to - 1) == '.' ? to - 1 : to;
    if (end < SHORTEST_FORM || FORM_ENDS.indexOf(zone.charAt(end - 1)) < 0) {
      return false;
    }
    int from = end;
    while (from > 0 && Character.isLetter(zone.charAt(from - 1))) {
      from--;
    }
    return end - from >= SHORTEST_FORM
        && from > 0
        && zone.charAt(from - 1) == ' '
        && COMPANIES.contains(zone.substring(from, end));
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

  /** Whether a part begins with how many of a thing there are: {@code 2 x }, {@code 90x200}. */
  private static boolean measured(String part) {
    int at = 0;
    while (at < part.length() && Character.isDigit(part.charAt(at))) {
      at++;
    }
    boolean blank = part.startsWith(" ", at);
    int sign = blank ? at + 1 : at;
    int next = blank ? sign + 2 : sign + 1;
    return sign + 1 < part.length()
        && "x\u00d7".indexOf(part.charAt(sign)) >= 0
        && (!blank || part.charAt(sign + 1) == ' ')
        && next < part.length()
        && (blank || Character.isDigit(part.charAt(next)));
  }

  private static boolean housing(String part) {
    return words(part).anyMatch(HOUSING::contains);
  }

  /** Whether a part says what an address is near to. */
  public static boolean near(String part) {
    return words(part).anyMatch(NEAR::contains);
  }

  private static Stream<String> words(String part) {
    return Stream.of(part.toLowerCase(Locale.ROOT).split("[ .]+", -1));
  }

  /**
   * Whether a line or a part of one is a company's or a bank's name, a telephone's number, a day, a
   * measure or a label.
   */
  public static boolean is(String part, boolean street) {
    char first = part.isEmpty() ? ' ' : Character.toLowerCase(part.charAt(0));
    boolean number = Character.isDigit(first);
    return ((number || first == '+' || first == '(') && TELEPHONE.matcher(part).matches())
        || (number && measured(part))
        || label(part)
        || (!street && Days.is(part, first))
        || Days.german(part, first)
        || firm(part);
  }

  /** Whether a part is the name of a company, and no house that it owns or is near to. */
  public static boolean firm(String part) {
    return company(part)
        && !part.regionMatches(true, 0, "c/o", 0, 3)
        && !housing(part)
        && !near(part);
  }

  /** Lines and parts of lines that are a day, as above an address in a letter. */
  private static final class Days {
    private static final WordLists WORDS = new WordLists("address-leads.txt");
    private static final List<String> WEEKDAYS = WORDS.phrases("weekdays");
    private static final List<String> MONTHS =
        Stream.concat(WORDS.phrases("months").stream(), WORDS.phrases("day-months").stream())
            .toList();

    private static final Pattern DATE =
        pattern(
            "(?:"
                + String.join("|", WEEKDAYS)
                + ")\\b.*|\\d{1,2}(?:st|nd|rd|th|\\.|\u00ba)? (?:de )?M(?:,? (?:del? )?\\d{4})?|M"
                + " \\d{1,2}(?: \\d{4})?|M"
                + " (?:19|20)\\d\\d|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d");

    /** {@code Am} and {@code Im} begin the names of streets, and days. */
    private static final Pattern GERMAN =
        pattern(
            "(?:am|im) (?:\\d|(?:" + String.join("|", WORDS.phrases("german-days")) + ")\\b).*");

    /** What the words for days and months begin with. */
    private static final String FIRST = first();

    private Days() {}

    /** {@code M}: a month, in full or shortened. */
    private static Pattern pattern(String expression) {
      String month = "(?:" + String.join("|", MONTHS) + ")\\\\p{L}*\\\\.?";
      return Pattern.compile(
          expression.replaceAll("\\bM\\b", month), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String first() {
      List<String> all = new ArrayList<>(WEEKDAYS);
      all.addAll(MONTHS);
      StringBuilder letters = new StringBuilder();
      all.forEach(word -> letters.append(word.substring(0, 1).toLowerCase(Locale.ROOT)));
      return letters.toString();
    }

    /** Whether it is a day; {@code first}: its first letter, in small. */
    static boolean is(String part, char first) {
      return (Character.isDigit(first) || FIRST.indexOf(first) >= 0)
          && DATE.matcher(part).matches();
    }

    /** Whether it begins as a day does in German. */
    static boolean german(String part, char first) {
      return (first == 'a' || first == 'i') && GERMAN.matcher(part).matches();
    }
  }
}
