package org.mailboxinventory.scanner.detect.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.validator.routines.DomainValidator;

/** How people are called and reached. */
final class Contact {
  /** Beside those of the world: registries/private-domains.txt. */
  private static final Set<String> RESERVED = Registry.words("private-domains.txt");

  /** With what companies end their names in Chinese and Japanese: company, bank, group. */
  private static final List<String> COMPANY_ENDS =
      List.of("公司", "会社", "會社", "银行", "銀行", "集团", "集團");

  private static final int MOST_TOP_LEVELS = 4096;
  private static final Map<String, Boolean> TOP_LEVELS = new ConcurrentHashMap<>();

  private Contact() {}

  static Map<String, Check> checks() {
    return Map.of(
        "email", Contact::email,
        "made-message-id", MessageIds::made,
        "role-address", RoleAddresses::passes,
        "birth-date", BirthDates::passes,
        "birth-date-six", BirthDates::six,
        "person-name", Contact::personName,
        "listed-name", Contact::listedName);
  }

  /** An address whose domain ends in a registered top-level domain, of somebody. */
  static boolean email(String value) {
    int at = value.lastIndexOf('@');
    int dot = value.lastIndexOf('.');
    boolean dotted =
        value.startsWith(".") || (at > 0 && value.charAt(at - 1) == '.') || value.contains("..");
    // The pattern has seen to the shape; what is left is whether the domain can exist.
    String top = value.substring(dot + 1);
    return at > 0
        && dot > at
        && !dotted
        && (RESERVED.contains(top) ? !digits(value, at) : topLevel(top))
        && !MessageIds.made(value);
  }

  /** Whether digits alone are before a place: an extension of a telephone within a house. */
  private static boolean digits(String value, int end) {
    return value.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
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

  /** Between the parts of names that Chinese and Japanese write by their sound. */
  private static final String MIDDLE_DOTS = "\u00b7\u30fb\u30a0\uff1d";

  /** It quotes mail in France. */
  private static final int GUILLEMET = 0xbb;

  /** With these tables are drawn. */
  private static final int FIRST_LINE = 0x2500;

  private static final int LAST_LINE = 0x257f;

  private static boolean inName(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || MIDDLE_DOTS.indexOf(c) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** A name that lists know: two letters of Chinese or Japanese are one too. */
  static boolean listedName(String value) {
    String name = withoutMarks(value);
    return personName(name)
        || (value.length() == 2 && value.codePoints().allMatch(Character::isIdeographic));
  }

  /**
   * Without the marks of quoted mail, the bars of drawn tables and the numbers of lines that a
   * line's end brings.
   */
  private static String withoutMarks(String value) {
    int at = 0;
    while (at < value.length() && !mark(value.charAt(at))) {
      at++;
    }
    if (at == value.length() || mark(value.charAt(value.length() - 1))) {
      return value;
    }
    StringBuilder letters = new StringBuilder(value.length());
    value.chars().filter(c -> !mark(c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static boolean mark(int c) {
    return c == GUILLEMET || (c >= '0' && c <= '9') || (c >= FIRST_LINE && c <= LAST_LINE);
  }

  /**
   * Nothing but at least three letters, of two kinds; in Latin script some vowel among them; no
   * company.
   */
  static boolean personName(String value) {
    if (value.isEmpty() || COMPANY_ENDS.stream().anyMatch(value::endsWith)) {
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
