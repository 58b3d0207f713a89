package org.mailboxinventory.scanner.detect.context.other;

/**
 * Whether a number is of an account that no bank keeps, or a day and which of its entries something
 * is ({@code 20260413-1}); {@link OtherAccount} is asked once for all kinds of accounts that a
 * place may be of. For one thread.
 */
public final class NumbersOfOthers {
  private static final byte[] NONE = {};

  /** So many digits has a day of this century. */
  private static final int DAY = 8;

  /** So many more bytes have the hyphen and the number of an entry. */
  private static final int LONGEST_ENTRY = 4;

  private byte[] text = NONE;
  private int from;
  private int to;
  private boolean other;

  /** Another window of text. */
  public void begin() {
    text = NONE;
  }

  /** Whether the words before the number {@code text[from, to)}, or those of its table, say so. */
  public boolean has(byte[] newText, int newFrom, int newTo, int length) {
    if (newText != text || newFrom != from || newTo != to) {
      text = newText;
      from = newFrom;
      to = newTo;
      other =
          countedDay(text, from, to)
              || OtherAccount.named(text, from, to, length, true)
              || OtherAccount.headed(text, from, true);
    }
    return other;
  }

  private static boolean countedDay(byte[] text, int from, int to) {
    int hyphen = from + DAY;
    if (hyphen + 1 >= to || to - hyphen > LONGEST_ENTRY || text[hyphen] != '-') {
      return false;
    }
    int month = number(text, from + 4);
    int day = number(text, from + 6);
    return number(text, from) == 20 && month > 0 && month <= 12 && day > 0 && day <= 31;
  }

  /** Two digits. */
  private static int number(byte[] text, int at) {
    return (text[at] - '0') * 10 + text[at + 1] - '0';
  }
}
