package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.text.tail.NumberWithin;
import org.mailboxinventory.scanner.text.tail.VersionOrDay;

/** How a number is written: its digits, and in which groups with what between them. */
public final class NumberForm {
  /** So many groups tell a form; fewer are written of all kinds of numbers. */
  private static final int MANY_GROUPS = 3;

  /** With its zero, a number in groups that another one's length does not tell. */
  private static final int FEWEST = 9;

  /** A number that is dialled within a country has no more digits. */
  private static final int MOST = 12;

  /** So many digits has one of Russia with its eight. */
  private static final int RUSSIAN = 11;

  /** A number has so many digits, of which none is missing. */
  private static final int SHORTEST = 7;

  /** {@code 80010-100}; with a full stop behind its second digit it has one more. */
  private static final int BRAZILIAN = 9;

  private static final int BRAZILIAN_LAST = 3;

  /** Twice four digits and what parts them. */
  private static final int FOURS = 9;

  private NumberForm() {}

  /** Behind the last digit of the groups in {@code [from, to)}. */
  public static int lastDigit(byte[] text, int from, int to) {
    int end = to;
    while (end > from && !AnchorScanner.isDigit(text[end - 1])) {
      end--;
    }
    return end;
  }

  /**
   * Whether two numbers both have the zero that is dialled first, and as many digits or the other
   * is in groups and long enough; or as many digits in the same three groups or more, in two of
   * four each, or in three groups at least, where those of the other are no thousands.
   */
  public static boolean alike(byte[] text, int from, int to, int other, int otherTo) {
    int digits = digits(text, from, to);
    int others = digits(text, other, otherTo);
    boolean zeros = zero(text, from) && zero(text, other);
    if (sameCode(text, from, to, other, otherTo)) {
      return true;
    }
    if (digits != others) {
      return zeros && others < otherTo - other && others >= FEWEST && others - digits <= 2;
    }
    return zeros
        || (to - from == otherTo - other && sameGroups(text, from, to, other))
        || (digits >= FEWEST
            && (text[from] == '(') == (text[other] == '(')
            && inGroups(text, from, to)
            && loose(text, other, otherTo));
  }

  /** Whether both begin with the same digits in brackets: {@code (12) 98… e (12) 39…}. */
  private static boolean sameCode(byte[] text, int from, int to, int other, int otherTo) {
    int at = 0;
    while (from + at < to
        && other + at < otherTo
        && text[from + at] == text[other + at]
        && text[from + at] != ')') {
      at++;
    }
    return at > 2
        && text[from] == '('
        && from + at < to
        && other + at < otherTo
        && text[from + at] == ')'
        && text[other + at] == ')';
  }

  /** Whether the zero is first that is dialled before a number, perhaps in a bracket. */
  private static boolean zero(byte[] text, int from) {
    return text[text[from] == '(' ? from + 1 : from] == '0';
  }

  /** Whether it is in three groups at least that are no thousands. */
  private static boolean loose(byte[] text, int from, int to) {
    boolean thousands = true;
    int group = 0;
    int groups = 0;
    for (int at = from; at < to; at++) {
      boolean digit = AnchorScanner.isDigit(text[at]);
      group = digit ? group + 1 : 0;
      boolean ends = digit && (at + 1 == to || !AnchorScanner.isDigit(text[at + 1]));
      groups += ends ? 1 : 0;
      thousands &= !ends || groups == 1 || group == MANY_GROUPS;
    }
    return groups >= MANY_GROUPS && !thousands;
  }

  private static boolean sameGroups(byte[] text, int from, int to, int other) {
    int groups = 1;
    for (int i = 0; i < to - from; i++) {
      boolean digit = AnchorScanner.isDigit(text[from + i]);
      if (digit != AnchorScanner.isDigit(text[other + i])
          || (!digit && !sameSign(text[from + i], text[other + i]))) {
        return false;
      }
      groups += digit ? 0 : 1;
    }
    boolean fours = groups == 2 && to - from == FOURS && !AnchorScanner.isDigit(text[from + 4]);
    return groups >= MANY_GROUPS || fours;
  }

  /** A hyphen, a blank and a full stop are one, since people write numbers in turns. */
  private static boolean sameSign(byte one, byte other) {
    return one == other || (" -.".indexOf(one) >= 0 && " -.".indexOf(other) >= 0);
  }

  /** Whether it is in three groups at least. */
  public static boolean inGroups(byte[] text, int from, int to) {
    int groups = 0;
    for (int at = from; at < to; at++) {
      boolean begins = at == from || !AnchorScanner.isDigit(text[at - 1]);
      groups += begins && AnchorScanner.isDigit(text[at]) ? 1 : 0;
    }
    return groups >= MANY_GROUPS;
  }

  /**
   * Whether digits without a sign begin with what is dialled before a number within a country, and
   * are as many as those have: {@code 0734182765}, {@code 89264187263} in Russia.
   */
  public static boolean withTrunk(byte[] text, int from, int to) {
    int size = to - from;
    boolean trunk =
        (text[from] == '0' && size >= FEWEST && size <= MOST && text[from + 1] != '0')
            || (text[from] == '8' && size == RUSSIAN);
    return trunk && digits(text, from, to) == size;
  }

  /**
   * Whether it is a version of a program, or a number before one or before a day, the code of a
   * place in Brazil, or holds the begin of another number.
   */
  public static boolean otherwise(byte[] text, int from, int to) {
    return VersionOrDay.is(text, from, to)
        || NumberWithin.begins(text, from, to)
        || brazilianCode(text, from, to);
  }

  /** Whether it is one by its form behind {@code CEP}, which in Turkish is a mobile. */
  static boolean brazilianCode(byte[] text, int from, int to) {
    boolean stopped = to - from == BRAZILIAN + 1 && text[from + 2] == '.';
    boolean parted = (stopped || to - from == BRAZILIAN) && text[to - BRAZILIAN_LAST - 1] == '-';
    if (!parted && (to - from != BRAZILIAN - 1 || digits(text, from, to) < to - from)) {
      return false;
    }
    int word = from;
    while (word > 0 && from - word < SHORTEST && " :.-".indexOf(text[word - 1]) >= 0) {
      word--;
    }
    return word > 2
        && (text[word - 1] | 0x20) == 'p'
        && (text[word - 2] | 0x20) == 'e'
        && (text[word - 3] | 0x20) == 'c';
  }

  /**
   * Whether a number that would end at a place goes on with a few digits behind a hyphen; not where
   * it is the code of a town in China with its whole number, which extensions follow.
   */
  public static boolean cut(byte[] text, int from, int to, int length) {
    int at = to + 1;
    while (at < length && at - to <= SHORTEST && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    int digits = at - to - 1;
    boolean goesOn = to < length && (text[to] == '-' || text[to] == '.') && digits > 2;
    return goesOn && digits < SHORTEST && !(text[to] == '-' && chinese(text, from, to));
  }

  /** Three or four digits from the zero, a hyphen and eight more: {@code 010-62176655}. */
  private static boolean chinese(byte[] text, int from, int to) {
    int hyphen = to - FOURS;
    int code = hyphen - from;
    return (code == MANY_GROUPS || code == MANY_GROUPS + 1)
        && text[from] == '0'
        && text[hyphen] == '-'
        && digits(text, from, to) == to - from - 1;
  }

  /** Its digits alone. */
  public static String digitsOf(byte[] text, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (AnchorScanner.isDigit(text[i])) {
        digits.append((char) text[i]);
      }
    }
    return digits.toString();
  }

  private static int digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
    }
    return digits;
  }
}
