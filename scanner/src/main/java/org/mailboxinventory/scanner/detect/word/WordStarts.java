package org.mailboxinventory.scanner.detect.word;

import java.util.Arrays;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Finds where words begin that may begin a phrase, eight bytes at a time. Words are those of {@link
 * WordIndex}. What was found is kept until the next search. For one thread.
 */
public final class WordStarts {
  private static final long HIGH = Octets.HIGH;

  /** The mark of the last of eight bytes. */
  private static final long LAST = 0x80L << 56;

  /** Phrases begin with numbers of no more digits than this; others are looked for, too. */
  private static final int FEW_DIGITS = 3;

  private final FirstLetters first;
  private int[] at = new int[256];
  private int count;

  public WordStarts(FirstLetters first) {
    this.first = first;
  }

  /** How many words were found. */
  public int count() {
    return count;
  }

  /** Where the words begin, from left to right; good for {@link #count()} of them. */
  public int[] at() {
    return at;
  }

  /**
   * Looks for words that may begin a phrase and begin in {@code text[from, to)}.
   *
   * @param ceiling the text's end
   * @param unspaced labels may lie inside of words: finds every run of letters beyond ASCII
   */
  public void ofLabels(byte[] text, int from, int to, int ceiling, boolean unspaced) {
    count = 0;
    // The same masks for the eight bytes before: of them, only the last bytes count.
    long lastWords = from > 0 && Words.letterOrDigit(text[from - 1]) ? HIGH : 0;
    long lastSmalls = smallsBefore(text, from);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = Octets.get(text, i);
      long high = x & HIGH;
      long ascii = Octets.letters(x);
      long smalls = Octets.smalls(ascii, x);
      long digits = Octets.digits(x);
      long words = ascii | high | digits;
      // Of digits, one before a letter; what follows the last of the eight is not known here.
      long led = ascii | high | (digits & ((ascii >>> 8) | LAST));
      long begins = led & ~((words << 8) | (lastWords >>> 56));
      begins |=
          ascii
              & ~smalls
              & ((smalls << 8) | (lastSmalls >>> 56))
              & ((smalls << 16) | (lastSmalls >>> 48));
      lastWords = words;
      lastSmalls = smalls;
      take(i, begins);
    }
    for (; i < to; i++) {
      if (beginsLabel(text, i)) {
        note(i);
      }
    }
    keep(text, ceiling, unspaced);
  }

  /**
   * As {@link #ofLabels}; finds words too that follow a digit or a single small letter.
   *
   * @param unspaced phrases may lie inside of words: finds every run of letters beyond ASCII,
   *     whatever it begins with
   */
  public void ofPhrases(byte[] text, int from, int to, int ceiling, boolean unspaced) {
    count = 0;
    boolean alsoDigits = first.digits() > 0;
    boolean alsoLong = first.digits() > FEW_DIGITS;
    byte before = from == 0 ? (byte) ' ' : text[from - 1];
    long lastLetters = isLetter(before) ? HIGH : 0;
    long lastDigits = AnchorScanner.isDigit(before) ? HIGH : 0;
    long lastHigh = before < 0 ? HIGH : 0;
    long lastSmalls = smallsBefore(text, from);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long x = Octets.get(text, i);
      long high = x & HIGH;
      long ascii = Octets.letters(x);
      long letters = ascii | high;
      long smalls = Octets.smalls(ascii, x);
      long begins = letters & ~((letters << 8) | (lastLetters >>> 56));
      begins |= ascii & ~smalls & ((smalls << 8) | (lastSmalls >>> 56));
      begins |= high & ~((high << 8) | (lastHigh >>> 56));
      if (alsoDigits) {
        long digits = Octets.digits(x);
        long numbers = digits & ~((digits << 8) | (lastDigits >>> 56));
        long more = (digits >>> 8) & (digits >>> 16) & (digits >>> 24);
        begins |= alsoLong ? numbers : numbers & ~more;
        lastDigits = digits;
      }
      lastLetters = letters;
      lastHigh = high;
      lastSmalls = smalls;
      take(i, begins);
    }
    for (; i < to; i++) {
      if (beginsWord(text, i)) {
        note(i);
      }
    }
    keep(text, ceiling, unspaced);
  }

  /**
   * Takes the words that begin where a bit of {@code begins} is set, in the eight bytes at {@code
   * block}. Without branches as far as two words in eight bytes go, since how many there are cannot
   * be foretold.
   */
  private void take(int block, long begins) {
    if (count + 8 > at.length) {
      at = Arrays.copyOf(at, at.length * 2);
    }
    int[] into = at;
    int next = count;
    long left = begins;
    into[next++] = block + Octets.first(left);
    left &= left - 1;
    into[next++] = block + Octets.first(left);
    left &= left - 1;
    while (left != 0) {
      into[next++] = block + Octets.first(left);
      left &= left - 1;
    }
    count += Long.bitCount(begins);
  }

  /**
   * Of the words taken, keeps those whose first letters may begin a phrase, and with {@code any}
   * those that begin beyond ASCII.
   */
  private void keep(byte[] text, int ceiling, boolean any) {
    int[] words = at;
    int whole = count;
    // Near the text's end fewer bytes follow.
    while (whole > 0 && words[whole - 1] + FirstLetters.LETTERS > ceiling) {
      whole--;
    }
    int kept = 0;
    for (int i = 0; i < whole; i++) {
      int word = words[i];
      words[kept] = word;
      kept += first.mayBegin(Octets.get(text, word), any);
    }
    for (int i = whole; i < count; i++) {
      int word = words[i];
      words[kept] = word;
      kept += first.mayBegin(FirstLetters.letters(text, word, ceiling), any);
    }
    count = kept;
  }

  private void note(int word) {
    if (count == at.length) {
      at = Arrays.copyOf(at, count * 2);
    }
    at[count++] = word;
  }

  private static boolean isLetter(byte b) {
    return b < 0 || (AnchorScanner.isWord(b) && !AnchorScanner.isDigit(b));
  }

  private static boolean isSmall(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private static long smallsBefore(byte[] text, int at) {
    long last = at > 0 && isSmall(text[at - 1]) ? 0x80L << 56 : 0;
    return at > 1 && isSmall(text[at - 2]) ? last | 0x80L << 48 : last;
  }

  private static boolean camel(byte[] text, int at) {
    return text[at] >= 'A' && text[at] <= 'Z' && at > 0 && isSmall(text[at - 1]);
  }

  /**
   * Whether a label may begin at {@code at}: with a letter, or a digit before one, that follows no
   * letter or digit.
   */
  public static boolean beginsLabel(byte[] text, int at) {
    if (!isLetter(text[at])) {
      boolean before = at + 1 < text.length && AnchorScanner.isDigit(text[at]);
      return before
          && AnchorScanner.isWord(text[at + 1])
          && !AnchorScanner.isDigit(text[at + 1])
          && (at == 0 || !Words.letterOrDigit(text[at - 1]));
    }
    return at == 0
        || !Words.letterOrDigit(text[at - 1])
        || (camel(text, at) && at > 1 && isSmall(text[at - 2]));
  }

  private static boolean beginsWord(byte[] text, int at) {
    byte b = text[at];
    byte before = at == 0 ? (byte) ' ' : text[at - 1];
    if (!Words.letterOrDigit(b)) {
      return false;
    }
    return !Words.letterOrDigit(before)
        || camel(text, at)
        || AnchorScanner.isDigit(before) != AnchorScanner.isDigit(b)
        || (b < 0 && before >= 0);
  }
}
