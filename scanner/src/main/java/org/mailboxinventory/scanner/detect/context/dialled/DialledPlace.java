package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.tail.NumberWithin;

/**
 * Whether the words between the name of a town and a number let the number be a telephone: one with
 * the zero that is dialled before it, or in brackets, behind any words that count no orders;
 * another behind words for offices and telephones alone.
 */
public final class DialledPlace {
  private static final int LONGEST_GROUP = 7;

  /** The first byte of letters of Chinese, Japanese and Korean, which no blank need part. */
  private static final int CHINESE = 0xe3;

  private static final int NAME_GAP = 3;
  private static final int THOUSANDS = 3;
  private static final int MANY_GROUPS = 4;

  /** Between a place and what is counted there. */
  private static final int NEAR = 4;

  private DialledPlace() {}

  /**
   * Whether a number may begin at a place: a digit or a bracket that no word or number precedes.
   */
  public static boolean begins(byte[] text, int at) {
    boolean opens =
        AnchorScanner.isDigit(text[at])
            || (text[at] == '(' && at + 1 < text.length && AnchorScanner.isDigit(text[at + 1]));
    return opens && (at == 0 || !joins(text, at - 1));
  }

  private static boolean joins(byte[] text, int at) {
    byte b = text[at];
    boolean unspaced = b < 0 && at > 1 && (text[at - 2] & 0xff) >= CHINESE;
    boolean cell = b == ',' && at > 0 && !AnchorScanner.isDigit(text[at - 1]);
    return (Words.letterOrDigit(b) && !unspaced) || (!cell && "-/.,_+#@&=$%".indexOf(b) >= 0);
  }

  /**
   * Whether what is in {@code [from, number)} lets a telephone begin at {@code number}.
   *
   * @param to nothing of the number lies behind this
   * @param columns a number without a zero may stand in a column of its own
   */
  public static boolean leads(byte[] text, int from, int number, int to, boolean columns) {
    boolean column = columns && inColumn(text, number);
    boolean trunk = text[number] == '0' || text[number] == '(' || column;
    boolean offices = true;
    boolean telephone = column;
    boolean named = false;
    long word = Words.firstWord(text, from, number);
    telephone |= word < 0 && text[number] == '0' && text[from] != ')';
    telephone |= text[number] == '0' && OwnPlace.ends(text, from);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      boolean phone = TelephoneWords.TELEPHONES.holds(text, begin, end);
      telephone |= phone;
      named |= phone && end - begin > 1;
      boolean bracketed = begin > from && text[begin - 1] == '(' && text[end] == ')';
      boolean letter = end - begin == 1 && text[begin] <= 'Z';
      letter |= PlaceCode.is(text, from, begin, end);
      offices &= phone || bracketed || letter || TelephoneWords.OFFICES.holds(text, begin, end);
      word = Words.firstWord(text, end, number);
    }
    return (trunk || offices || named || pairs(text, number, to))
        && (telephone || grouped(text, number, to))
        && !CountedNumber.before(text, number);
  }

  /** Whether four groups or more begin at a place that are no thousands: {@code 22 48 51 17}. */
  private static boolean pairs(byte[] text, int number, int to) {
    int groups = 0;
    boolean thousands = true;
    int at = number;
    while (at < to && AnchorScanner.isDigit(text[at])) {
      int end = at;
      while (end < to && AnchorScanner.isDigit(text[end])) {
        end++;
      }
      thousands &= groups == 0 || end - at == THOUSANDS;
      groups++;
      at = end + 1 < to && " -.".indexOf(text[end]) >= 0 ? end + 1 : end;
      if (at == end) {
        break;
      }
    }
    return groups >= MANY_GROUPS && !thousands;
  }

  /**
   * Whether a place says where a number is counted, as in {@code Tax id (Germany)} and {@code
   * (TFN), Australia}.
   */
  public static boolean countedThere(byte[] text, int place) {
    int end = place;
    boolean brackets = false;
    while (end > 0 && place - end < NEAR && " .,()".indexOf(text[end - 1]) >= 0) {
      end--;
      brackets |= text[end] == '(' || text[end] == ')';
    }
    int begin = end;
    boolean capitals = true;
    while (begin > 0 && Words.letterOrDigit(text[begin - 1])) {
      begin--;
      capitals &= text[begin] >= 'A' && text[begin] <= 'Z';
    }
    boolean apart = place - end > 1;
    return apart
        && end - begin > 1
        && (brackets || capitals)
        && TelephoneWords.COUNTED.holds(text, begin, end);
  }

  private static boolean grouped(byte[] text, int number, int to) {
    int at = number;
    while (at < to && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at - number <= LONGEST_GROUP;
  }

  /** Whether signs alone part a town from a number with its zero or in brackets. */
  public static boolean directly(byte[] text, int from, int number) {
    return (text[number] == '0' || text[number] == '(') && Words.firstWord(text, from, number) < 0;
  }

  public static int groupsEnd(byte[] text, int from, int to) {
    int at = from + 1;
    while (at < to
        && dialled(text[at])
        && (text[at] != ' ' || text[at - 1] != ' ')
        && !NumberWithin.begins(text, from, at + 1)) {
      at++;
    }
    return at;
  }

  private static boolean inColumn(byte[] text, int at) {
    return at > 1
        && (text[at - 1] == '\t'
            || text[at - 1] == '\n'
            || (text[at - 1] == ' ' && (text[at - 2] == ' ' || text[at - 2] == '|')));
  }

  /**
   * Where the number begins that a bracket, a comma, a colon or a hyphen parts from a person's
   * name, and a blank; -1 when none does.
   */
  public static int behindName(byte[] text, int nameTo, int length) {
    int at = nameTo;
    while (at < length && at - nameTo < NAME_GAP && " (,:-".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean parted = at - nameTo >= 2 && (text[at - 1] == ' ' || text[at - 1] == '(');
    if (at - nameTo == 1 && text[nameTo] == ' ' && ownMobile(text, at, length)) {
      return at;
    }
    boolean blank = parted && at - nameTo == 2 && text[nameTo] == ' ' && text[at - 1] == ' ';
    boolean number = parted && !blank && at < length && AnchorScanner.isDigit(text[at]);
    return number ? at : MobileField.behind(text, nameTo, length);
  }

  /** Whether ten digits, perhaps in groups, begin at a place, of which the clause ends. */
  private static boolean ownMobile(byte[] text, int from, int length) {
    int end = MobilesBeside.tenDigits(text, from, length);
    return end == length || (end > from && ";,.)/\n".indexOf(text[end]) >= 0);
  }

  /**
   * Whether what is in {@code [from, number)} lets a telephone begin at {@code number} that a place
   * in brackets follows: three groups need no words for offices.
   */
  public static boolean leadsTo(byte[] text, int from, int number, int to) {
    int groups = 0;
    for (int i = number; i < to; i++) {
      boolean begins = i == number || !AnchorScanner.isDigit(text[i - 1]);
      groups += begins && AnchorScanner.isDigit(text[i]) ? 1 : 0;
    }
    return (text[to] == ' ' && text[to + 1] == '(' && groups >= THOUSANDS)
        ? !CountedNumber.before(text, number)
        : leads(text, from, number, to, false);
  }

  /** Whether no line, column or cell ends at a place. */
  public static boolean inProse(byte[] text, int at) {
    return text[at] == ' '
        ? text[at - 1] != ' '
        : text[at] != '|' && (text[at] >= ' ' || text[at] < 0);
  }

  /** Whether nothing beside a number says that it counts something or is paid. */
  public static boolean uncounted(byte[] text, int from, int to, int length) {
    return !CountedNumber.is(text, from, to, length);
  }

  public static int digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
    }
    return digits;
  }

  public static boolean money(byte[] text, int to, int length) {
    return CountedNumber.measured(text, to, length) || CountedNumber.millions(text, to);
  }

  /**
   * Where the number ends that only blanks, a comma, a bracket or a small word part from a place.
   */
  public static int numberEnd(byte[] text, int place, int near) {
    int at = place;
    boolean parted = false;
    while (at > 0 && place - at < near && !Words.letterOrDigit(text[at - 1])) {
      byte b = text[at - 1];
      if (b == '\n') {
        return -1;
      }
      parted |= b == ',' || b == '(' || b == '-' || b == '|';
      at--;
    }
    if (at > 2 && at < place && text[at - 1] == 'n' && text[at - 2] == 'i' && text[at - 3] == ' ') {
      at -= 3;
      parted = true;
    }
    return parted && at > 0 && AnchorScanner.isDigit(text[at - 1]) ? at : -1;
  }

  /** Where the number begins that ends at a place; -1 when it is longer than a number may be. */
  public static int numberBegin(byte[] text, int end, int longest) {
    int at = end;
    int begin = -1;
    while (at > 0 && end - at <= longest && dialled(text[at - 1])) {
      at--;
      begin = begins(text, at) ? at : begin;
    }
    return end - at > longest ? -1 : begin;
  }

  private static boolean dialled(byte b) {
    return AnchorScanner.isDigit(b) || " -./()".indexOf(b) >= 0;
  }
}
