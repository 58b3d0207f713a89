package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.PhraseEntry;

/**
 * A label that stands before a value in the same sentence, with words between the two that say what
 * was done with the value: {@code the IMEI from the bill, 861827…}, {@code o NIF indicado foi …}.
 * It is asked for where a value has the form of its kind and fails the check.
 */
public final class SentenceLabel {
  /** So many bytes lie between the two at most. */
  private static final int LONGEST = 48;

  /** A label may begin so far before its end. */
  private static final int REACH = LONGEST + ContextWindow.LONGEST_PHRASE;

  private SentenceLabel() {}

  /**
   * Whether the label that is nearest before {@code from} is one of the detector, and no number,
   * cell or end of a sentence lies between.
   *
   * @param phrases those around {@code from} have been read
   */
  public static boolean before(ContextWindow phrases, byte[] text, int from, int detector) {
    for (int hit = phrases.before(from) - 1; hit >= 0 && phrases.from(hit) > from - REACH; hit--) {
      int to = phrases.to(hit);
      if (to <= from && phrases.label(hit) && !partOfLonger(phrases, hit)) {
        return from - to <= LONGEST
            && PhraseEntry.labels(phrases.entries(hit), detector)
            && oneSentence(text, to, from);
      }
    }
    return false;
  }

  /** Whether a label that begins before this one ends with it or behind it. */
  private static boolean partOfLonger(ContextWindow phrases, int hit) {
    for (int other = hit - 1; other >= 0; other--) {
      if (phrases.from(hit) - phrases.from(other) > ContextWindow.LONGEST_PHRASE) {
        return false;
      }
      if (phrases.to(other) >= phrases.to(hit)
          && phrases.from(other) < phrases.from(hit)
          && phrases.label(other)) {
        return true;
      }
    }
    return false;
  }

  /** A question mark ends none: {@code ¿Su RUT? Anoté 9.182…}. */
  private static boolean oneSentence(byte[] text, int from, int to) {
    int lines = 0;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      boolean ends = b == '.' && at + 1 < to && (text[at + 1] == ' ' || text[at + 1] == '\n');
      lines += b == '\n' ? 1 : 0;
      if (ends || b == '\t' || b == '|' || lines > 1 || AnchorScanner.isDigit(b)) {
        return false;
      }
    }
    return true;
  }
}
