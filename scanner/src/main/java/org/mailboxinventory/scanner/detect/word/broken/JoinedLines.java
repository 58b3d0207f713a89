package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * The end of one line and the beginning of the next with what is between them left out: with a
 * blank in place of the break, or nothing behind a hyphen, and where each byte was. Reused; for one
 * thread.
 */
public final class JoinedLines {
  private static final int LONGEST_TAIL = 64;

  /** What is before the value, for its boundary. */
  private static final int BEFORE = 8;

  private static final int SHORTEST_GROUP = 3;
  private static final int SHORTEST_PART = 6;
  private static final int BANK = 4;

  /** A branch in Australia is of so many signs, with a hyphen behind so many digits. */
  private static final int BSB = 7;

  private static final int BRANCH = 3;

  /** The code of a country has so many digits at most. */
  private static final int LONGEST_COUNTRY = 3;

  /** So many letters and digits are behind it where the office is named. */
  private static final int OFFICE = 7;

  private final byte[] joined = new byte[BEFORE + LineEnd.LONGEST_HEAD + 2 * LONGEST_TAIL];
  private int length;

  /** Where the value begins in the joined text. */
  private int from;

  /** Where its second line begins in the joined text, and in the window. */
  private int tail;

  private int tailInWindow;

  /** The same of a third line, where the second has nothing but a part of the value. */
  private int third;

  private int thirdInWindow;

  /**
   * Joins the line that {@code end} has looked at, from {@code at} on, with the next.
   *
   * @param seamless nothing stands for the break: it lies within a group
   */
  public void join(byte[] text, int at, LineEnd end, boolean seamless, int textLength) {
    head(text, at, end.headTo(), seamless || end.signed());
    tailInWindow = end.next();
    int feed = take(text, tailInWindow, textLength, LONGEST_TAIL);
    third = Integer.MAX_VALUE;
    int next = StubLine.next(text, tailInWindow, feed, textLength);
    if (next >= 0) {
      joined[length - 1] = ' ';
      third = length;
      thirdInWindow = next;
      take(text, next, textLength, LONGEST_TAIL / 2);
    }
  }

  /** Takes a line from a place on, with its end; where that is, or where enough was taken. */
  private int take(byte[] text, int begin, int textLength, int longest) {
    int to = Math.min(textLength, begin + longest);
    int at = begin;
    while (at < to) {
      joined[length++] = text[at];
      if (text[at] == '\n') {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * Joins the cell that {@code row} has looked at, from {@code at} on, with the one below.
   *
   * @param seamless nothing stands for the break: it lies within a group
   */
  public void join(byte[] text, int at, BrokenRow row, boolean seamless) {
    head(text, at, row.headTo(), seamless);
    tailInWindow = row.next();
    third = Integer.MAX_VALUE;
    int size = row.restTo() - tailInWindow;
    System.arraycopy(text, tailInWindow, joined, length, size);
    length += size;
  }

  private void head(byte[] text, int at, int to, boolean seamless) {
    int begin = Math.max(0, at - BEFORE);
    length = to - begin;
    System.arraycopy(text, begin, joined, 0, length);
    from = at - begin;
    byte last = joined[length - 1];
    if (!seamless && last != '-' && last != '/' && last != '.') {
      joined[length++] = ' ';
    }
    tail = length;
  }

  /** The joined text. */
  public byte[] text() {
    return joined;
  }

  /** How long the joined text is. */
  public int length() {
    return length;
  }

  /** Where the value begins in the joined text. */
  public int from() {
    return from;
  }

  /** Whether a value that ends at {@code to} of the joined text reaches over the break. */
  public boolean reaches(int to) {
    return to > tail;
  }

  /** Where the second line's part begins in the window. */
  public int next() {
    return tailInWindow;
  }

  /** The place in the window of the end of a value that reaches over the break. */
  public int inWindow(int to) {
    return to > third ? thirdInWindow + to - third : tailInWindow + to - tail;
  }

  /** How many digits of a value that ends at {@code to} are behind the break. */
  public int digitsBehind(int to) {
    return AnchorScanner.digits(joined, tail, to);
  }

  /**
   * Whether what is behind the break ends a telephone that goes on there: nothing follows, or
   * behind some digits a word in small letters; else the number of a house or a day begins there.
   */
  public boolean endsNumber(int to) {
    if (to + 1 >= length || joined[to] != ' ' || " (|/\n\r\\&=-*".indexOf(joined[to + 1]) >= 0) {
      return true;
    }
    boolean small = joined[to + 1] < 0 || joined[to + 1] >= 'a';
    return AnchorScanner.digits(joined, from, tail) <= LONGEST_COUNTRY
        || (small && digitsBehind(to) >= SHORTEST_GROUP);
  }

  /**
   * Whether what is before the break and behind it, up to a place, is likely one value that no
   * check says.
   *
   * @param seamless the break lies within a group
   * @param labelled a label names it
   */
  public boolean oneValue(int to, boolean seamless, boolean labelled) {
    return groupsGoOn(to)
        || (!seamless && furtherPart(to))
        || knownBank(to)
        || (open() && (labelled || signAgain(to)))
        || (labelled && (mixed(to) || bankBefore(to)));
  }

  /** Whether the first line ends with a sign behind which a value must go on. */
  private boolean open() {
    byte sign = AnchorScanner.isWord(joined[tail - 1]) ? joined[tail] : joined[tail - 1];
    return !AnchorScanner.isWord(sign) && sign != ' ';
  }

  /** Whether the sign or blank at the break parts other groups of the value, too. */
  public boolean signAgain(int to) {
    for (int i = from; i < to; i++) {
      if (joined[i] == joined[tail - 1] && i != tail - 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether hyphens part what is before the break and none what is behind it, as in a sort code
   * with its account: {@code 20-41-57} and {@code 63920418}, or in Australia {@code 063-012} and
   * {@code 22974292}.
   */
  private boolean furtherPart(int to) {
    int before = 0;
    for (int i = from; i < to; i++) {
      if (i >= tail && !AnchorScanner.isDigit(joined[i])) {
        return false;
      }
      before += joined[i] == '-' ? 1 : 0;
    }
    boolean australian = before == 1 && joined[from + BRANCH] == '-' && tail - from == BSB + 1;
    return (before >= 2 || australian) && joined[tail - 1] == ' ' && to - tail >= SHORTEST_PART;
  }

  /**
   * Whether the four letters of a bank, with which a SWIFT code begins, are before the break, and
   * behind it what no word has: a digit, or the three letters that stand for a head office.
   */
  public boolean bankBefore(int to) {
    for (int i = from; i < tail; i++) {
      if (joined[i] < 'A' || joined[i] > 'Z') {
        return false;
      }
    }
    boolean office =
        to - tail == OFFICE
            && joined[to - 1] == 'X'
            && joined[to - 2] == 'X'
            && joined[to - 3] == 'X';
    return tail - from == BANK && (office || AnchorScanner.digits(joined, tail, to) > 0);
  }

  /** Whether it is the SWIFT code of a bank that is known, cut within its letters. */
  public boolean knownBank(int to) {
    return BankCodes.cut(joined, from, tail, to);
  }

  /** Whether letters and digits are mixed before the break already. */
  public boolean mixedBefore() {
    return mixed(tail);
  }

  /** Whether letters and digits are mixed in a value that ends at {@code to}. */
  private boolean mixed(int to) {
    boolean letter = false;
    boolean digit = false;
    for (int i = from; i < to; i++) {
      digit |= AnchorScanner.isDigit(joined[i]);
      letter |= AnchorScanner.isWord(joined[i]) && !AnchorScanner.isDigit(joined[i]);
    }
    return letter && digit;
  }

  /**
   * Whether groups go on behind the break as they began before it: all of one length, the last
   * perhaps shorter, the first perhaps another where more than one come before the break.
   */
  public boolean groupsGoOn(int to) {
    return JoinedGroups.goOn(joined, from, tail, to);
  }
}
