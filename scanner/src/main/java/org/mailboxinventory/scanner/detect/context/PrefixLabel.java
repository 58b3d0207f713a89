package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * Finds labels written together with their value, as in {@code PANABCPE1234F} or {@code
 * AadhaarNo2341…}, and words written together with the number before them. For one thread.
 */
public final class PrefixLabel {
  /** A shorter label is more likely the beginning of a word. */
  private static final int SHORTEST = 3;

  /** So many letters a value behind the shortest labels may begin with: {@code ABCPE1234F}. */
  private static final int MOST_LETTERS = 5;

  /** A shorter value is more likely the end of a code. */
  public static final int SHORTEST_VALUE = 8;

  /** A shorter label leads to digits alone, so many at least: {@code Ph9876543210}. */
  private static final int MANY_DIGITS = 10;

  private static final int LONGEST = 48;

  /** The longest number with a word written together with it. */
  private static final int LONGEST_NUMBER = 20;

  /** The bit by which small letters differ from capitals. */
  private static final int SMALL = 0x20;

  private static final WordSet GLUED = LabelWords.of("glued");

  private final WordIndex words;

  public PrefixLabel(WordIndex words) {
    this.words = words;
  }

  /** Takes each label that a run of letters and digits begins with. */
  @FunctionalInterface
  public interface Sink {
    /** The label is {@code entries} to detectors; the value would begin at {@code to}. */
    void label(int to, int[] entries);
  }

  /**
   * Looks at the run {@code text[from, to)}, or at its beginning where the value goes on behind it.
   */
  public void find(byte[] text, int from, int to, Sink sink) {
    int node = WordIndex.ROOT;
    int wordFrom = from;
    int last = Math.min(to - SHORTEST_VALUE, from + LONGEST);
    for (int at = from + 1; at <= last && !AnchorScanner.isDigit(text[at - 1]); at++) {
      if (at - wordFrom < 2) {
        continue;
      }
      int child = words.child(node, Words.hash(text, wordFrom, at));
      if (child == WordIndex.NONE) {
        continue;
      }
      if (words.entries(child).length > 0
          && (longEnough(text, from, at, to) || toDigits(text, at, to))) {
        sink.label(at, words.entries(child));
      }
      if (text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a') {
        node = child;
        wordFrom = at;
      }
    }
  }

  /**
   * Whether a label is long enough; most of the shortest need a digit soon behind them, for {@code
   * INSTALLMENT} and {@code INSTALLMAN1DIR} do not begin with INS.
   */
  private static boolean longEnough(byte[] text, int from, int at, int to) {
    if (at - from != SHORTEST || GLUED.holds(text, from, at)) {
      return at - from >= SHORTEST;
    }
    int last = Math.min(to, at + MOST_LETTERS + 1);
    int next = at;
    while (next < last && !AnchorScanner.isDigit(text[next])) {
      next++;
    }
    return next < last;
  }

  /** Whether a small letter is before a place and a zero or many digits are behind it. */
  private static boolean toDigits(byte[] text, int from, int to) {
    int end = from + MANY_DIGITS;
    return ValueText.small(text[from - 1])
        && (text[from] == '0' || (end <= to && ValueText.digits(text, from, end)));
  }

  /**
   * Where the number at {@code from} ends that a word is written together with behind it, as in
   * {@code mob9876543210pls}; {@code ceiling} where none is.
   */
  public static int beforeWord(byte[] text, int from, int ceiling) {
    int begin = from < ceiling && text[from] == '+' ? from + 1 : from;
    if (begin + MANY_DIGITS >= ceiling
        || !AnchorScanner.isDigit(text[begin])
        || !AnchorScanner.isDigit(text[begin + MANY_DIGITS - 1])) {
      return ceiling;
    }
    int digits = 0;
    int at = begin;
    while (at < ceiling && at - begin < LONGEST_NUMBER && joined(text, at)) {
      digits += AnchorScanner.isDigit(text[at]) ? 1 : 0;
      at++;
    }
    return digits >= MANY_DIGITS && wordBehind(text, at, ceiling) ? at : ceiling;
  }

  /**
   * The same of ten digits as mobiles of India have, with a zero before them or not, which hardly
   * any other number is written in.
   */
  public static int beforeWordMobile(byte[] text, int from, int ceiling) {
    int first = text[from] == '0' ? from + 1 : from;
    if (first >= ceiling || text[first] < '6' || text[first] > '9') {
      return ceiling;
    }
    int end = beforeWord(text, from, ceiling);
    return end - first == MANY_DIGITS || (end - first == MANY_DIGITS + 1 && end < ceiling)
        ? end
        : ceiling;
  }

  /** Whether a letter is directly behind a digit somewhere: most texts hold no such number. */
  public static boolean anyGlued(byte[] text, int length) {
    int at = 0;
    for (; at + 9 <= length; at += 8) {
      if ((Octets.digits(Octets.get(text, at)) & Octets.letters(Octets.get(text, at + 1))) != 0) {
        return true;
      }
    }
    for (; at + 1 < length; at++) {
      if (AnchorScanner.isDigit(text[at]) && letter(text[at + 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean joined(byte[] text, int at) {
    return AnchorScanner.isDigit(text[at])
        || ((text[at] == ' ' || text[at] == '-') && AnchorScanner.isDigit(text[at - 1]));
  }

  /** Whether a letter goes on as words do: in one case, or with a capital for another word. */
  private static boolean mayFollow(byte[] text, int at, int from, int length) {
    if (ValueText.small(text[at])) {
      return ValueText.small(text[at - 1]) || ValueText.small(text[at - 2]);
    }
    boolean next = at + 1 < length && ValueText.small(text[at + 1]);
    return ValueText.small(text[at - 1]) ? next : Words.capital(text[from]) && !next;
  }

  /**
   * Whether a word begins directly behind a digit: of letters alone, of one case but for the first
   * or with capitals between words, and not all of them are hexadecimal digits.
   */
  static boolean wordBehind(byte[] text, int from, int length) {
    if (from >= length || !letter(text[from]) || !AnchorScanner.isDigit(text[from - 1])) {
      return false;
    }
    int at = from;
    int others = 0;
    while (at < length
        && letter(text[at])
        && (at < from + 2 || mayFollow(text, at, from, length))) {
      others += (text[at] | SMALL) > 'f' ? 1 : 0;
      at++;
    }
    boolean ends = at == length || !Words.letterOrDigit(text[at]);
    return ends && others > 0 && at - from > 1;
  }

  private static boolean letter(byte b) {
    return ValueText.small(b) || Words.capital(b);
  }
}
