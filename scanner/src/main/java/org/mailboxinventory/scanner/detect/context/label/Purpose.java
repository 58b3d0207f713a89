package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What a secret is for, or the how manieth it is, between its label and the sign or verb before its
 * value: {@code Password for the zip file: …}, {@code TAN für Ihre Überweisung über 1.250,00 EUR
 * lautet …}, {@code Kod SMS nr 5 z dn. 12-03-2025: …}.
 */
public final class Purpose {
  /** As far as the sign or the verb. */
  public static final int LONGEST = 96;

  /** A shorter word may be an abbreviation with a full stop: {@code dn.}, {@code Nr.}. */
  private static final int LONGEST_SHORT = 3;

  /** So many digits at most has the number of a secret in a row of them. */
  private static final int MOST_COUNTED = 3;

  /** Of version 6, in characters. */
  private static final int LONGEST_ADDRESS = 39;

  /** Words that begin what a secret is for. */
  private static final WordSet FOR = LabelWords.of("purpose");

  /** Words that begin where it is asked for: {@code Enter this code on the sign-in page:}. */
  private static final WordSet AIMED = LabelWords.of("aimed");

  private static final WordSet DIRECTLY = LabelWords.of("purposes");

  /** A bit for each letter that one of these begins with, or that a word for a number does. */
  private static final int LETTERS =
      LabelWords.initials("purpose") | LabelWords.initials("aimed") | 1 << ('n' - 'a');

  private Purpose() {}

  /** The end of the word behind a label that begins what the secret is for; -1 where none does. */
  public static int begin(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    if (labelTo + 1 >= end || text[labelTo] != ' ' || !mayBegin(text[labelTo + 1])) {
      return -1;
    }
    long word = Words.firstWord(text, labelTo, end);
    if (word < 0) {
      return -1;
    }
    int to = (int) word;
    long hash = Words.hash(text, (int) (word >>> 32), to);
    return FOR.holds(hash) || AIMED.holds(hash) || (SmallWords.holds(hash) && counts(text, to, end))
        ? to
        : -1;
  }

  /** Whether the word that ends at {@code to} may lead to the value by a verb, without a sign. */
  public static boolean takesVerb(byte[] text, int labelTo, int to) {
    return to >= 0 && (FOR.holds(text, labelTo + 1, to) || !AIMED.holds(text, labelTo + 1, to));
  }

  /** Whether a byte may be part of what a secret is for. */
  public static boolean goesOn(byte[] text, int at, int end) {
    byte b = text[at];
    if (b == ' ' || Words.letterOrDigit(b)) {
      return true;
    }
    if (at + 1 >= end) {
      return false;
    }
    return switch (b) {
      case '-', '.', '\'' ->
          Words.letterOrDigit(text[at + 1])
              ? Words.letterOrDigit(text[at - 1])
              : b == '.' && text[at + 1] == ' ' && shortened(text, at);
      case ',', '/', ':' ->
          AnchorScanner.isDigit(text[at - 1]) && AnchorScanner.isDigit(text[at + 1]);
      case '&' -> text[at - 1] == ' ' && text[at + 1] == ' ';
      default -> false;
    };
  }

  /** Whether a colon stands at a place that is none of an address: {@code from fdab:cd12::1}. */
  public static boolean colon(byte[] text, int at, int ceiling) {
    if (text[at] != ':') {
      return false;
    }
    int colons = 0;
    for (int i = at; i < ceiling && i - at < LONGEST_ADDRESS && text[i] > ' '; i++) {
      colons += text[i] == ':' ? 1 : 0;
    }
    return colons <= 1;
  }

  /** False where no word of {@link #FOR} begins like this; true leaves it open. */
  private static boolean mayBegin(byte b) {
    return b < 'a' || b > 'z' || (LETTERS >>> (b - 'a') & 1) != 0;
  }

  /** Whether a short number follows, with other words behind it. */
  private static boolean counts(byte[] text, int from, int end) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '.')) {
      at++;
    }
    int to = at;
    while (to < end && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    return to > at && to - at <= MOST_COUNTED && to < end && text[to] == ' ';
  }

  /** Whether the word that ends at a full stop is short. */
  private static boolean shortened(byte[] text, int stop) {
    int at = stop;
    while (at > 0 && stop - at <= LONGEST_SHORT && Words.letter(text[at - 1])) {
      at--;
    }
    return at < stop && stop - at <= LONGEST_SHORT && text[at - 1] == ' ';
  }

  /** Whether the word directly before a value says that it is what the label is for. */
  public static boolean directly(byte[] text, int value) {
    int to = value - 1;
    int from = to;
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return from < to && text[to] == ' ' && DIRECTLY.holds(text, from, to);
  }
}
