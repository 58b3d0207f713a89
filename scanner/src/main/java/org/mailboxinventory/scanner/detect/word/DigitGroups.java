package org.mailboxinventory.scanner.detect.word;

/** Whether digits go on beyond a sign: groups of a longer number, thousands of an amount. */
public final class DigitGroups {
  private static final int YEAR = 4;

  /** So many digits have the numbers of companies and of reasons in Russia. */
  private static final int TAXPAYER = 10;

  private static final int REASON = 9;

  /** Shorter numbers have letters of other sorts behind them: of a flat, of a series. */
  private static final int SHORTEST_CHECKED = 7;

  /** {@code 1975-07-19}. */
  private static final int ISO_DAY = 10;

  /** {@code 20261004}. */
  private static final int STAMP = 8;

  /** A hyphen and so many digits at most say how far a range goes. */
  private static final int RANGE = 4;

  private static final int LAST_GROUP = 4;

  private DigitGroups() {}

  /**
   * Whether a day without signs follows the low line at a place, as programs add it to the names of
   * files: {@code pan_ABCPE1234F_20261004.pdf}.
   */
  public static boolean dayBehind(byte[] text, int line, int length) {
    int from = line + 1;
    if (groupLength(text, from, 1, length) != STAMP || wordAt(text, from + STAMP, length)) {
      return false;
    }
    boolean year =
        (text[from] == '2' && text[from + 1] == '0')
            || (text[from] == '1' && text[from + 1] == '9');
    return year && below(text, from + 4, '1', length) && below(text, from + 6, '3', length);
  }

  /** The same, or a short number, behind a match that a low line joins to a word before it. */
  static boolean stampBehind(byte[] text, int from, int line, int length) {
    if (from < 2 || text[from - 1] != '_' || !Words.letter(text[from - 2])) {
      return false;
    }
    int digits = groupLength(text, line + 1, 1, length);
    boolean count = digits > 0 && digits <= 2 && !wordAt(text, line + 1 + digits, length);
    return count || dayBehind(text, line, length);
  }

  /**
   * A year behind a match of letters and digits in the name of a file, which may say that it is one
   * of account or assessment: {@code AFZPK7190K_2023-24.pdf}, {@code AFZPK7190K_AY2024.pdf}.
   */
  static boolean yearBehind(byte[] text, int to, int length) {
    int at = to + 1;
    boolean said = at + 1 < length && text[at + 1] == 'Y' && (text[at] == 'A' || text[at] == 'F');
    at += said ? 2 : 0;
    int end = at + YEAR;
    boolean year =
        Words.letter(text[to - 1])
            && groupLength(text, at, 1, length) == YEAR
            && AnchorScanner.year(text, at);
    return year && !wordAt(text, end, length);
  }

  /** Whether stars that hide digits go on from a place, and digits behind: {@code 4716**0656}. */
  static boolean masked(byte[] text, int star, int direction, int length) {
    int at = star;
    while (at >= 0 && at < length && text[at] == '*') {
      at += direction;
    }
    boolean stars = Math.abs(at - star) > 1;
    return stars && at >= 0 && at < length && AnchorScanner.isDigit(text[at]);
  }

  /**
   * A comma between digits that belongs to one amount, and does not part two values of a list:
   * letters go on with the digits behind it, or are in the match at {@code from} before it, or are
   * those of a code before it, as in {@code BRA2E19,145}.
   */
  static boolean thousands(byte[] text, int from, int comma, int length) {
    int before = groupLength(text, comma - 1, -1, length);
    int after = groupLength(text, comma + 1, 1, length);
    int first = comma - 1 - before;
    int behind = comma + 1 + after;
    return before <= 3
        && after <= 3
        && !dashAt(text, first, length)
        && !dashAt(text, behind, length)
        && !dayAt(text, behind, length)
        && !((first >= from || inCode(text, first)) && wordAt(text, first, length))
        && !wordAt(text, behind, length);
  }

  /** Whether letters that end at a place have digits before them. */
  private static boolean inCode(byte[] text, int at) {
    int letters = at;
    while (letters >= 0 && Words.letter(text[letters])) {
      letters--;
    }
    return letters >= 0 && letters < at && AnchorScanner.isDigit(text[letters]);
  }

  /** Whether the digits before a place are a day, and its month follows: {@code 1,14/03/1987}. */
  private static boolean dayAt(byte[] text, int at, int length) {
    boolean month = at + 3 < length && AnchorScanner.isDigit(text[at + 2]);
    return month
        && (text[at] == '/' || text[at] == '.')
        && AnchorScanner.isDigit(text[at + 1])
        && text[at + 3] == text[at];
  }

  /**
   * A match written in blank-separated groups of digits goes on, beyond the blank, with another
   * group of the same length.
   */
  static boolean continuesGroups(byte[] text, int from, int to, int direction, int length) {
    int beyond = direction < 0 ? from - 2 : to + 1;
    int next = groupLength(text, beyond, direction, length);
    if (next == 0 || next > 5) {
      return false;
    }
    int group = groupLength(text, direction < 0 ? from : to - 1, -direction, length);
    // The last group of a longer number may be a digit short.
    boolean last = direction > 0 && group == 4 && next == 3;
    boolean goesOn = group < to - from && (next == group || last);
    int end = beyond + direction * next;
    return goesOn && !wordAt(text, end, length) && !(direction > 0 && isAmount(text, end, length));
  }

  /**
   * Whether a slash parts two values of one label and not two groups: a taxpayer's number of ten
   * digits and the reason's code of nine, {@code ИНН/КПП 7707083893/773601001}.
   */
  static boolean pair(byte[] text, int slash, int length) {
    int before = groupLength(text, slash - 1, -1, length);
    int behind = slash + 1 + groupLength(text, slash + 1, 1, length);
    return before == TAXPAYER
        && behind - slash - 1 == REASON
        && !wordAt(text, slash - 1 - before, length)
        && !wordAt(text, behind, length);
  }

  /** Whether a time of the day ends before the blank in front of a place: {@code 13:46:12 10}. */
  static boolean timeBefore(byte[] text, int from) {
    return from > 5
        && text[from - 4] == ':'
        && AnchorScanner.isDigit(text[from - 3])
        && AnchorScanner.isDigit(text[from - 2])
        && AnchorScanner.isDigit(text[from - 5]);
  }

  /** Whether a hyphen parts a long number from the capital that checks it: {@code 69659050-K}. */
  static boolean checkedByLetter(byte[] text, int from, int hyphen, int length) {
    int letter = hyphen + 1;
    return AnchorScanner.isDigit(text[from])
        && letter < length
        && text[letter] >= 'A'
        && text[letter] <= 'Z'
        && !wordAt(text, letter + 1, length)
        && groupLength(text, hyphen - 1, -1, length) >= SHORTEST_CHECKED;
  }

  /** The number of digits in a row from {@code at} in a direction. */
  static int groupLength(byte[] text, int at, int direction, int length) {
    int count = 0;
    for (int i = at;
        i >= 0 && i < length && count < 20 && AnchorScanner.isDigit(text[i]);
        i += direction) {
      count++;
    }
    return count;
  }

  /**
   * Whether two digits before a colon are the hour of a time and no part of {@code text[from, to)}:
   * {@code 08-11-2026 10:15}.
   */
  static boolean hour(byte[] text, int from, int colon, int length) {
    int begin = colon - 2;
    return begin - 1 > from
        && text[begin - 1] == ' '
        && below(text, begin, '2', length)
        && below(text, colon + 1, '5', length)
        && (colon + 3 >= length || !AnchorScanner.isDigit(text[colon + 3]));
  }

  /**
   * Whether a time of day follows behind a day whose year comes first, as programs write them:
   * {@code 1975-07-19T00:00:00Z}, {@code 1975-07-19 00:00}.
   */
  static boolean timeBehind(byte[] text, int from, int to, int length) {
    boolean day = to - from == ISO_DAY && text[from + 4] == '-' && text[to - 3] == '-';
    int colon = day && to + 2 < length && text[to + 2] == ':' ? to + 2 : to + 3;
    boolean time = day && colon < length && text[colon] == ':' && text[to + 1] >= '0';
    return time
        && text[to + 1] <= (colon == to + 2 ? '9' : '2')
        && below(text, colon + 1, '5', length);
  }

  /**
   * Whether what follows a telephone of whatever country says up to which others the exchange has:
   * {@code +66 2 216 5934-36}.
   */
  static boolean rangeBehind(byte[] text, int from, int to, int length) {
    int end = to + 1;
    while (end < length && AnchorScanner.isDigit(text[end])) {
      end++;
    }
    boolean ends = end >= length || !(AnchorScanner.isWord(text[end]) || dashAt(text, end, length));
    int last = to - groupLength(text, to - 1, -1, to);
    return text[from] == '+'
        && ends
        && end - to > 1
        && end - to <= RANGE
        && to - last >= LAST_GROUP
        && !AnchorScanner.isWord(text[last - 1]);
  }

  /** Two digits, the first of which is at most {@code most}. */
  private static boolean below(byte[] text, int at, char most, int length) {
    return at + 1 < length
        && text[at] >= '0'
        && text[at] <= most
        && AnchorScanner.isDigit(text[at + 1]);
  }

  private static boolean dashAt(byte[] text, int at, int length) {
    return at >= 0 && at < length && text[at] == '-';
  }

  /** Digits that end at a place go on as those of an amount do: 783,123.45. */
  private static boolean isAmount(byte[] text, int end, int length) {
    return end + 1 < length
        && (text[end] == ',' || text[end] == '.')
        && AnchorScanner.isDigit(text[end + 1]);
  }

  private static boolean wordAt(byte[] text, int at, int length) {
    return at >= 0 && at < length && AnchorScanner.isWord(text[at]);
  }
}
