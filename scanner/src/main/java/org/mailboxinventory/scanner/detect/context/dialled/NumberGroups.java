package org.mailboxinventory.scanner.detect.context.dialled;

/**
 * The groups of digits of a number, and what parts them: whether they are rather a day, a sum or an
 * address of a computer. Reused; for one thread.
 */
final class NumberGroups {
  private static final int DAY = 3;
  private static final int YEAR = 4;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int THOUSANDS = 3;
  private static final int OCTETS = 4;

  private final int[] from;
  private final int[] to;
  private final int[] end;
  private final byte[] sign;
  private int count;
  private int digits;

  NumberGroups(int most) {
    from = new int[most];
    to = new int[most];
    end = new int[most];
    sign = new byte[most];
  }

  void clear() {
    count = 0;
    digits = 0;
  }

  /** Adds the digits in {@code [begin, limit)} that end with their bracket at {@code newEnd}. */
  void add(int begin, int limit, int newEnd, byte before) {
    from[count] = begin;
    to[count] = limit;
    end[count] = newEnd;
    sign[count++] = before;
    digits += limit - begin;
  }

  int count() {
    return count;
  }

  /** How many digits there are in all. */
  int digits() {
    return digits;
  }

  /** How many digits the last group has. */
  int last() {
    return length(count - 1);
  }

  private int length(int group) {
    return to[group] - from[group];
  }

  /** Whether the last group is one digit behind a blank, which counts what follows. */
  boolean dropsLast() {
    return count > 1 && last() == 1 && sign[count - 1] == ' ';
  }

  /** Leaves the last group out; where the one before it ends. */
  int withoutLast() {
    digits -= last();
    count--;
    return end[count - 1];
  }

  /** Whether the groups are a day, a sum or the address of a computer, not a telephone. */
  boolean otherwise(byte[] text, int begin) {
    return day(text) || sum(text, begin) || computer();
  }

  private boolean day(byte[] text) {
    if (count < DAY || sign[1] != sign[2]) {
      return false;
    }
    boolean yearFirst = length(0) == YEAR && length(1) <= 2 && length(2) <= 2;
    boolean yearLast = length(0) <= 2 && length(1) <= 2 && (length(2) == YEAR || length(2) == 2);
    int first = number(text, 0);
    int second = number(text, 1);
    int third = number(text, 2);
    return yearFirst
        ? second <= MONTHS && third <= DAYS && century(first)
        : yearLast
            && first <= DAYS
            && second <= DAYS
            && Math.min(first, second) <= MONTHS
            && (length(2) == YEAR ? century(third) : count == DAY || twoDays());
  }

  /** Whether a hyphen parts three groups from three more, as from one day to another. */
  private boolean twoDays() {
    return count == 2 * DAY && sign[1] == '.' && sign[DAY] == '-' && sign[DAY + 1] == '.';
  }

  private static boolean century(int year) {
    return year >= 1800 && year < 2100;
  }

  /** Whether it ends in decimals, or is in thousands from one digit on. */
  private boolean sum(byte[] text, int begin) {
    boolean decimals = count > 1 && last() == 2 && sign[count - 1] == '.';
    for (int i = 1; i < count - 1; i++) {
      decimals &= sign[i] != '.';
    }
    boolean thousands = count > 2 && length(0) == 1 && text[begin] >= '1' && text[begin] <= '9';
    for (int i = 1; i < count; i++) {
      thousands &= length(i) == THOUSANDS && sign[i] != '-';
    }
    return decimals || thousands;
  }

  private boolean computer() {
    boolean octets = count == OCTETS;
    for (int i = 0; i < count; i++) {
      octets &= length(i) <= THOUSANDS && (i == 0 || sign[i] == '.');
    }
    return octets;
  }

  private int number(byte[] text, int group) {
    int number = 0;
    for (int i = from[group]; i < to[group]; i++) {
      number = 10 * number + text[i] - '0';
    }
    return number;
  }
}
