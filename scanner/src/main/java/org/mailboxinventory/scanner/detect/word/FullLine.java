package org.mailboxinventory.scanner.detect.word;

import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.WrappedText;
import org.mailboxinventory.scanner.text.joint.LineJoint;
import org.mailboxinventory.scanner.text.joint.QuotedStub;

/**
 * A line of a sentence that had no room for the first word of the next, so that what ends the one
 * and what begins the other were beside each other before a program broke them.
 */
public final class FullLine {
  /** A line with so many bytes before its end, and the next word, was full. */
  private static final int FULL = 60;

  /** Lines of fewer are those of letters' heads, and not of sentences. */
  private static final int NARROWEST = 40;

  private static final int LONGEST = 120;
  private static final int MOST_DIGITS = 2;

  /** A longer word before a full stop ends a sentence. */
  private static final int LONGEST_SHORTENED = 4;

  /** So many words in small letters make a sentence of a line. */
  private static final int SMALL_WORDS = 1;

  private FullLine() {}

  /**
   * Where the text of the next line begins that goes on with the sentence behind a line feed; -1
   * where it may not.
   */
  public static int next(byte[] text, int feed, int length) {
    return next(text, feed, length, SMALL_WORDS);
  }

  /** The same of a line that need not hold a word in small letters: it is known to be one. */
  public static int behindSentence(byte[] text, int feed, int length) {
    return next(text, feed, length, 0);
  }

  private static int next(byte[] text, int feed, int length, int smallWords) {
    return next(text, feed, length, smallWords, LineJoint.at(text, feed, length));
  }

  /** The same of a sentence whose joint there is known. */
  public static int next(byte[] text, int feed, int length, long joint) {
    return next(text, feed, length, SMALL_WORDS, joint);
  }

  private static int next(byte[] text, int feed, int length, int smallWords, long joint) {
    if (joint == LineJoint.NONE) {
      return -1;
    }
    int stop = LineJoint.stop(joint);
    int next = LineJoint.next(joint);
    return mayEnd(text, stop)
            && word(text[next])
            && !item(text, next, length)
            && (QuotedStub.endsAt(text, feed, length)
                || full(text, LineEdges.begin(text, stop, LONGEST), stop, next, length, smallWords))
        ? next
        : -1;
  }

  /** Whether the number of a list's item is at a place: {@code 2) }, {@code 12. }. */
  private static boolean item(byte[] text, int from, int length) {
    int at = from;
    while (at < length && at - from < MOST_DIGITS && word(text[at])) {
      at++;
    }
    boolean digits = text[from] <= '9' && text[from] >= '0';
    return at + 1 < length
        && text[at + 1] == ' '
        && (text[at] == ')' || (text[at] == '.' && digits));
  }

  /** Whether a word ends at a place, perhaps shortened; no sentence does. */
  private static boolean mayEnd(byte[] text, int stop) {
    int at = text[stop - 1] == '.' ? stop - 1 : stop;
    int begin = at;
    while (begin > 0 && at - begin <= LONGEST_SHORTENED && word(text[begin - 1])) {
      begin--;
    }
    return begin < at && (at == stop || at - begin <= LONGEST_SHORTENED);
  }

  private static boolean word(byte b) {
    return b < 0 || Words.letterOrDigit(b);
  }

  private static boolean full(
      byte[] text, int line, int stop, int next, int length, int smallWords) {
    int end = next;
    while (end < length && (text[end] > ' ' || text[end] < 0)) {
      end++;
    }
    int width = stop - line + 1 + end - next;
    return width >= NARROWEST
        && sentence(text, line, stop, smallWords)
        && (width >= FULL
            || WrappedText.flowed(text, stop)
            || WrappedText.full(text, stop, length, false));
  }

  /** Whether words in small letters are in a line, and no gap of a column. */
  private static boolean sentence(byte[] text, int from, int to, int smallWords) {
    int small = 0;
    for (int at = LineBreak.pastMarks(text, from, to); at + 1 < to; at++) {
      if (text[at] == ' ') {
        if (text[at + 1] == ' ') {
          return false;
        }
        small += small(text, at + 1) ? 1 : 0;
      }
    }
    return small >= smallWords;
  }

  private static boolean small(byte[] text, int at) {
    return (text[at] & 0xe0) == 0xc0
        ? Character.isLowerCase((text[at] & 0x1f) << 6 | (text[at + 1] & 0x3f))
        : text[at] >= 'a' && text[at] <= 'z';
  }
}
