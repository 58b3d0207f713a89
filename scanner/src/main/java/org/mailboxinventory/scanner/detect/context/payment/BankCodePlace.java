package org.mailboxinventory.scanner.detect.context.payment;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The code of a bank that needs no word: directly before an international account number of the
 * same country, {@code NORDDKKK, IBAN DK5000400440116243}, near one with the letters of the same
 * bank, {@code LV49PARX0001234567890, PARXLV22}, or beside the currency that the bank settles,
 * {@code BARCGB22 for GBP}, in a list of banks by currency, too.
 */
public final class BankCodePlace {
  private static final int SHORT = 8;
  private static final int LONG = 11;

  /** Letters of the bank and of its country. */
  private static final int LETTERS = 6;

  private static final int COUNTRY = 4;

  /** Signs and blanks between two of these. */
  private static final int GAP = 3;

  /** So far from it an account number of the same bank may begin, on either side. */
  private static final int REACH = 80;

  /** Letters of the country and check digits are before those of the bank. */
  private static final int CHECKED_COUNTRY = 4;

  private static final int CURRENCY = 3;

  /** A line of a list of banks has no more bytes before the code. */
  private static final int LINE = 80;

  private static final WordSet BANKS = WordLists.firstWords("bic-banks.txt");
  private static final WordSet IBAN = LabelWords.of("iban-words");

  /** Words between a currency and the bank. */
  private static final WordSet JOINING = LabelWords.of("currency-joining");

  /** Codes of currencies that are words in capitals, too. */
  private static final List<String> NO_CURRENCIES = LabelWords.list("currency-words");

  private static final WordSet CURRENCIES =
      WordSet.of(
          Currency.getAvailableCurrencies().stream()
              .map(Currency::getCurrencyCode)
              .filter(code -> !NO_CURRENCIES.contains(code.toLowerCase(Locale.ROOT)))
              .toList());

  private BankCodePlace() {}

  /** Whether {@code text[from, to)}, which may be the code of a bank, is so. */
  public static boolean is(byte[] text, int from, int to, int length) {
    return (to - from == SHORT || to - from == LONG)
        && capitals(text, from, from + LETTERS)
        && (beforeIban(text, from, to, length)
            || nearItsIban(text, from, to, length)
            || StatementHead.holds(text, from, to, length)
            || (known(text, from)
                && (behindCurrency(text, from)
                    || beforeCurrency(text, to, length)
                    || inListOfBanks(text, from, to, length))));
  }

  /**
   * Whether it ends a line that begins with a currency, with columns between that are no amount:
   * {@code USD Citibank NY CITIUS33}.
   */
  private static boolean inListOfBanks(byte[] text, int from, int to, int length) {
    if ((to < length && text[to] != '\n') || from < 2 || " \t|;,".indexOf(text[from - 1]) < 0) {
      return false;
    }
    int line = from;
    boolean columns = false;
    while (line > 0 && from - line < LINE && text[line - 1] != '\n') {
      line--;
      columns |= text[line] == '\t' || text[line] == '|' || text[line] == ';';
      columns |= text[line] == ' ' && text[line + 1] == ' ';
      if (AnchorScanner.isDigit(text[line])) {
        return false;
      }
    }
    int end = line + CURRENCY;
    return columns
        && (line == 0 || text[line - 1] == '\n')
        && !Words.letterOrDigit(text[end])
        && currency(text, line, end);
  }

  private static boolean capitals(byte[] text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 'A' || text[at] > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean beforeIban(byte[] text, int from, int to, int length) {
    int at = past(text, to, length);
    if (at == to) {
      return false;
    }
    int word = word(text, at, length);
    if (IBAN.holds(text, at, word)) {
      at = past(text, word, length);
    }
    int digits = at + 2;
    return digits + 1 < length
        && text[at] == text[from + COUNTRY]
        && text[at + 1] == text[from + COUNTRY + 1]
        && AnchorScanner.isDigit(text[digits])
        && AnchorScanner.isDigit(text[digits + 1]);
  }

  /** Whether an account number with the letters of its country and its bank is near. */
  private static boolean nearItsIban(byte[] text, int from, int to, int length) {
    int end = Math.min(length - 2 * CHECKED_COUNTRY, to + REACH);
    for (int at = Math.max(0, from - REACH); at < end; at++) {
      if (text[at] == text[from + COUNTRY]
          && text[at + 1] == text[from + COUNTRY + 1]
          && AnchorScanner.isDigit(text[at + 2])
          && AnchorScanner.isDigit(text[at + 3])
          && ofBank(text, text[at + CHECKED_COUNTRY] == ' ' ? at + 1 : at, from, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ofBank(byte[] text, int iban, int code, int length) {
    int bank = iban + CHECKED_COUNTRY;
    return bank + COUNTRY < length
        && Arrays.equals(text, bank, bank + COUNTRY, text, code, code + COUNTRY);
  }

  private static int past(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < GAP && " ,;/|:-(.\n\t".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private static int word(byte[] text, int from, int length) {
    int to = from;
    while (to < length && Words.letter(text[to])) {
      to++;
    }
    return to;
  }

  /** Whether the code begins as those of a bank that is known, or has a digit in its place. */
  private static boolean known(byte[] text, int from) {
    return AnchorScanner.isDigit(text[from + LETTERS])
        || AnchorScanner.isDigit(text[from + LETTERS + 1])
        || BANKS.holds(text, from, from + LETTERS);
  }

  /** Whether a currency is before a place, with nothing but a sign or a word like at between. */
  public static boolean behindCurrency(byte[] text, int from) {
    int end = before(text, from);
    int begin = begin(text, end);
    if (begin < end && JOINING.holds(text, begin, end)) {
      end = before(text, begin);
      begin = begin(text, end);
    }
    return end < from && currency(text, begin, end);
  }

  private static int before(byte[] text, int from) {
    int at = from;
    while (at > 0 && from - at < GAP && " :(/-=".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  private static int begin(byte[] text, int end) {
    int at = end;
    while (at > 0 && end - at <= LONG && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean beforeCurrency(byte[] text, int to, int length) {
    int at = past(text, to, length);
    int end = word(text, at, length);
    if (end > at && JOINING.holds(text, at, end)) {
      at = past(text, end, length);
      end = word(text, at, length);
    }
    return at > to && currency(text, at, end) && !amount(text, end, length);
  }

  private static boolean currency(byte[] text, int from, int to) {
    return to - from == CURRENCY && capitals(text, from, to) && CURRENCIES.holds(text, from, to);
  }

  /** Whether an amount follows its currency. */
  private static boolean amount(byte[] text, int at, int length) {
    return at + 1 < length && text[at] == ' ' && AnchorScanner.isDigit(text[at + 1]);
  }
}
