package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.SmallWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Phrases that say what another value is than the one they are near: {@code 035224330 released, ABA
 * routing number 074920608}, {@code parent=921546111 account_shard=283}.
 */
public final class NextValue {
  /** A phrase leads to the next value over so many bytes, a multiple of eight. */
  private static final int GAP = 48;

  private static final int LONGEST_KEY = 32;

  /** So many signs part the name of a value from the value. */
  private static final int NAME_GAP = 3;

  /** A full stop behind a word that is no longer may be that of an abbreviation. */
  private static final int LONGEST_SHORT = 3;

  private static final WordSet PEOPLE = LabelWords.of("people");
  private static final WordSet HOLDERS = LabelWords.of("holders");

  private NextValue() {}

  /**
   * Whether the phrase that ends at {@code phraseTo} leads to a value with as many letters and
   * digits as {@code text[from, to)}.
   */
  public static boolean leads(byte[] text, int from, int to, int phraseTo, int length) {
    if (ofPerson(text, to, length)) {
      return false;
    }
    int end = Math.min(length, phraseTo + GAP);
    int at = phraseTo;
    int word = to;
    if (AnchorScanner.isDigit(text[to - 1]) && end - at == GAP && noDigits(text, at)) {
      return false;
    }
    while (at < end) {
      byte b = text[at];
      if (parts(b) || (b == '.' && at - word > LONGEST_SHORT && sentence(text, at, length))) {
        return false;
      }
      if (!Words.letterOrDigit(b)) {
        at++;
      } else if (Words.letter(b) == Words.letter(text[from]) && alike(text, from, to, at, length)) {
        return true;
      } else if (AnchorScanner.isDigit(b)) {
        return false;
      } else {
        word = at;
        at = (int) Words.firstWord(text, at, length);
      }
    }
    return false;
  }

  /**
   * Whether a comma parts the number {@code text[from, to)} from the phrase that ends at {@code
   * phraseTo}, and what that names follows it: {@code 30-96-26 20481175, ref RENT}.
   */
  public static boolean begins(byte[] text, int from, int to, int phraseTo, int length) {
    if (to >= length || text[to] != ',' || !AnchorScanner.isDigit(text[from])) {
      return false;
    }
    int at = phraseTo;
    while (at < length && at - phraseTo < NAME_GAP && " .:#-".indexOf(text[at]) >= 0) {
      at++;
    }
    return at > phraseTo && at < length && Words.letterOrDigit(text[at]);
  }

  /**
   * Whether brackets behind a value say whose it is, so that a phrase behind them names both:
   * {@code 5989… (father), aadhaar mother 9204…}.
   */
  private static boolean ofPerson(byte[] text, int to, int length) {
    if (to + 2 >= length || text[to] != ' ' || text[to + 1] != '(') {
      return false;
    }
    int end = (int) Words.firstWord(text, to + 2, length);
    return end > to
        && end < length
        && text[end] == ')'
        && (PEOPLE.holds(text, to + 2, end) || HOLDERS.holds(text, to + 2, end));
  }

  /** Whether a sentence begins behind the full stop at a place. */
  private static boolean sentence(byte[] text, int stop, int length) {
    return stop + 2 < length
        && text[stop + 1] == ' '
        && text[stop + 2] >= 'A'
        && text[stop + 2] <= 'Z';
  }

  /** Whether none of {@link #GAP} bytes is a digit: most phrases lead to words. */
  private static boolean noDigits(byte[] text, int from) {
    long digits = 0;
    for (int at = from; at < from + GAP; at += 8) {
      digits |= Octets.digits(Octets.get(text, at));
    }
    return digits == 0;
  }

  private static boolean parts(byte b) {
    return b == ',' || b == ';' || b == '|' || b == '\n' || b == '\t';
  }

  /** Whether what begins at a place is written with as many letters and digits. */
  private static boolean alike(byte[] text, int from, int to, int at, int length) {
    int digits = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
      letters += Words.letter(text[i]) ? 1 : 0;
    }
    int i = at;
    while (i < length && digits >= 0 && letters >= 0 && digits + letters > 0) {
      boolean joins = i > at && i + 1 < length && Words.letterOrDigit(text[i + 1]);
      if (!Words.letterOrDigit(text[i]) && !(joins && " -./".indexOf(text[i]) >= 0)) {
        return false;
      }
      digits -= AnchorScanner.isDigit(text[i]) ? 1 : 0;
      letters -= Words.letter(text[i]) ? 1 : 0;
      i++;
    }
    return digits == 0 && letters == 0 && (i == length || !Words.letterOrDigit(text[i]));
  }

  /**
   * Whether a place has a key of its own that says what it is: {@code parent=}, not {@code no=}.
   */
  public static boolean keyed(byte[] text, int place) {
    if (place < 2 || text[place - 1] != '=') {
      return false;
    }
    int begin = place - 1;
    while (begin > 0 && place - begin < LONGEST_KEY && Words.letter(text[begin - 1])) {
      begin--;
    }
    return begin < place - 1 && !SmallWords.holds(Words.hash(text, begin, place - 1));
  }

  /**
   * What the phrase that ends at {@code phraseTo} is to {@code text[from, to)} before it, as {@link
   * Others} has it.
   */
  public static int of(byte[] text, int from, int to, int phraseTo, int length) {
    return leads(text, from, to, phraseTo, length) ? Others.NEXT | Others.OWN : 0;
  }

  /** The same to a place behind a key, of which it is no part. */
  public static int ofKey(byte[] text, int phraseTo, int place, int length) {
    return otherKey(text, phraseTo, place, length) ? Others.KEY : 0;
  }

  /** Whether the phrase that ends at {@code phraseTo} is of another key than that of a place. */
  private static boolean otherKey(byte[] text, int phraseTo, int place, int length) {
    int at = phraseTo;
    int end = Math.min(length, phraseTo + LONGEST_KEY);
    while (at < end && (Words.letterOrDigit(text[at]) || text[at] == '_' || text[at] == '-')) {
      at++;
    }
    return at < end && text[at] == '=' && at != place - 1;
  }
}
