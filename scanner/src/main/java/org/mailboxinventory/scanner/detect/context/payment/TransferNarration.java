package org.mailboxinventory.scanner.detect.context.payment;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.BranchCode;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Fields of narrations that statements in India print: the reference of a transfer between banks,
 * directly behind its channel or behind the code of a branch ({@code
 * NEFT*HDFC0000240*N345201345678901*ASHA RAO}), and the mobile of who pays or is paid, behind the
 * reference of twelve digits ({@code UPI/DR/271940835617/ASHA/HDFC/9820012345/rent}); and the
 * address of either ({@code UPI/DR/271940835617/ASHA/HDFC/asha@newbank/rent}).
 */
public final class TransferNarration {
  private static final int LONGEST = 96;
  private static final int MOST_LETTERS = 5;
  private static final int FEWEST_DIGITS = 10;
  private static final int MOBILE = 10;
  private static final int REFERENCE = 12;
  private static final int SHORTEST_ACCOUNT = 9;

  /** What parts the fields. */
  private static final String SIGNS = "*-/|";

  /** How money goes between banks. */
  private static final WordSet BANKS = LabelWords.of("bank-channels");

  /** The same between people, whose payments have a reference of twelve digits. */
  private static final WordSet PEOPLE = LabelWords.of("channels");

  private static final WordSet BANK_NAMES = LabelWords.of("branch-banks");

  /** With which codes of their branches begin. */
  private static final WordSet BANK_LETTERS = LabelWords.of("bank-letters");

  private TransferNarration() {}

  /** Whether {@code text[from, to)} is such a reference, mobile or address. */
  public static boolean is(byte[] text, int from, int to, int length) {
    boolean field =
        from > 1
            && SIGNS.indexOf(text[from - 1]) >= 0
            && (to == length || text[to] == '\n' || SIGNS.indexOf(text[to]) >= 0);
    if (!field) {
      return false;
    }
    if (address(text, from, to)) {
      return behindChannel(text, from, 0);
    }
    return Words.letter(text[from]) ? reference(text, from, to) : mobile(text, from, to);
  }

  /**
   * Whether digits are the account of who pays or is paid, behind the bank, which is behind the
   * reference: {@code IMPS/P2A/271940835617/UTIB/918020101986}.
   */
  public static boolean account(byte[] text, int from, int to) {
    if (from < 2 || SIGNS.indexOf(text[from - 1]) < 0 || mobileForm(text, from, to)) {
      return false;
    }
    int bank = fieldBegin(text, from - 1);
    return AnchorScanner.digits(text, from, to) == to - from
        && to - from >= SHORTEST_ACCOUNT
        && (word(text, bank, from - 1, BANK_NAMES) || word(text, bank, from - 1, BANK_LETTERS))
        && behindChannel(text, bank, REFERENCE);
  }

  /** Whether the sign of a payment address is in a field. */
  private static boolean address(byte[] text, int from, int to) {
    int at = from + 1;
    while (at < to && text[at] != '@') {
      at++;
    }
    return at < to;
  }

  private static boolean reference(byte[] text, int from, int to) {
    int digits = from;
    while (digits < to && text[digits] >= 'A' && text[digits] <= 'Z') {
      digits++;
    }
    if (digits - from > MOST_LETTERS
        || to - digits < FEWEST_DIGITS
        || AnchorScanner.digits(text, digits, to) < to - digits) {
      return false;
    }
    int end = from - 1;
    int begin = fieldBegin(text, end);
    boolean coded = BranchCode.is(text, begin, end);
    return word(text, begin, end, BANKS) || behind(text, begin, coded);
  }

  /** Whether a channel is before a field, and a code of a branch is it or is between. */
  private static boolean behind(byte[] text, int field, boolean isCode) {
    boolean coded = isCode;
    int floor = Math.max(0, field - LONGEST);
    int begin = field;
    while (begin - 1 > floor && SIGNS.indexOf(text[begin - 1]) >= 0) {
      int end = begin - 1;
      begin = fieldBegin(text, end);
      coded |= BranchCode.is(text, begin, end);
      if (coded && word(text, begin, end, BANKS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mobile(byte[] text, int from, int to) {
    return mobileForm(text, from, to) && behindChannel(text, from, REFERENCE);
  }

  private static boolean mobileForm(byte[] text, int from, int to) {
    return to - from == MOBILE
        && text[from] >= '6'
        && AnchorScanner.digits(text, from, to) == MOBILE;
  }

  /**
   * Whether a field before names a channel between people.
   *
   * @param reference so many digits has a field between, too; 0 where none need be
   */
  private static boolean behindChannel(byte[] text, int from, int reference) {
    int floor = Math.max(0, from - LONGEST);
    boolean referred = reference == 0;
    int begin = from;
    while (begin - 1 > floor && SIGNS.indexOf(text[begin - 1]) >= 0) {
      int end = begin - 1;
      begin = fieldBegin(text, end);
      referred |= end - begin == reference && AnchorScanner.digits(text, begin, end) == reference;
      if (referred && word(text, begin, end, PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  /** Where the field begins that ends at a place, which may have blanks in it. */
  private static int fieldBegin(byte[] text, int end) {
    int at = end;
    int floor = Math.max(0, end - LONGEST);
    while (at > floor && text[at - 1] != '\n' && SIGNS.indexOf(text[at - 1]) < 0) {
      at--;
    }
    return at;
  }

  /** Whether a word of a field is one of these: {@code NEFT}, {@code NEFT CR}. */
  private static boolean word(byte[] text, int from, int to, WordSet words) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (words.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }
}
