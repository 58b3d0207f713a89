package org.mailboxinventory.scanner.detect.context.dialled;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A number that something is sent to: {@code SMS BLOCK and your customer ID to 9198…}. It is a
 * telephone's, and not what the words between the verb and it name.
 */
public final class SentTo {
  /** Between the verb and what is sent. */
  private static final int REACH = 48;

  private static final int MOBILE = 10;

  /** With the code of the country. */
  private static final int CODED = 12;

  private SentTo() {}

  /**
   * Whether a message takes what the label {@code text[from, to)} names to the number at {@code
   * value}: a verb of messages is before the label in its sentence, and a word such as {@code to}
   * alone behind it.
   */
  public static boolean is(byte[] text, int from, int to, int value) {
    int word = to;
    while (word < value && !Words.letter(text[word])) {
      if (" >)]}\"".indexOf(text[word]) < 0) {
        return false;
      }
      word++;
    }
    return value - word > 2
        && word > to
        && text[value - 1] == ' '
        && (AnchorScanner.isDigit(text[value]) || text[value] == '+')
        && TelephoneWords.TOWARDS.holds(text, word, value - 1)
        && !TelephoneLabel.ends(text, to)
        && messageBefore(text, from);
  }

  /**
   * Whether a message is sent to {@code text[from, to)}, ten digits or twelve as mobiles of India
   * have, whatever the words before name: {@code SMS BLOCK A/c to 98…}.
   */
  public static boolean takes(byte[] text, int from, int to) {
    int size = to - from;
    if ((size != MOBILE && size != CODED) || from < 2 || text[from - 1] != ' ') {
      return false;
    }
    int word = from - 1;
    while (word > 0 && Words.letter(text[word - 1])) {
      word--;
    }
    return text[to - MOBILE] >= '6'
        && from - word > 2
        && TelephoneWords.TOWARDS.holds(text, word, from - 1)
        && messageBefore(text, word);
  }

  private static boolean messageBefore(byte[] text, int label) {
    int first = Math.max(0, label - REACH);
    int end = label;
    for (int at = label - 1; at >= first && !endsSentence(text[at]); at--) {
      if (!Words.letterOrDigit(text[at])) {
        end = at;
      } else if ((at == 0 || !Words.letterOrDigit(text[at - 1]))
          && TelephoneWords.MESSAGING.holds(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsSentence(byte b) {
    return b == '\n' || b == '?' || b == '!' || b == ';';
  }
}
