package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.web.WebAddress;

/**
 * Whether words near an address of the Internet that call a number a version or a section say so of
 * another number: {@code patch 8.8.4.4; server 51.178.64.203, section 4.2.1.7}.
 */
public final class DottedNumber {
  /** So far before an address words speak against it, and so far behind. */
  private static final int BEFORE = 64;

  private static final int BEHIND = 8;

  private static final String PARTING = ",;|()";

  private DottedNumber() {}

  /**
   * Whether they do. Behind the begin of a web address, and before a port, none is a version.
   *
   * @param against the words
   */
  public static boolean has(byte[] text, int from, int to, int length, WordSet against) {
    if (WebAddress.server(text, from, to, length)) {
      return true;
    }
    int begin = Math.max(0, from - BEFORE);
    int parted = behindAnother(text, begin, from);
    boolean next = leads(text, to, length, against);
    return (parted > begin || next)
        && !holds(text, parted, from, against)
        && (next || !holds(text, to, Math.min(length, to + BEHIND), against));
  }

  /** Where another such number ends in the same line, from which a sign and words part a place. */
  private static int behindAnother(byte[] text, int begin, int place) {
    boolean sign = false;
    boolean word = false;
    for (int at = place - 1; at > begin; at--) {
      if (text[at] == '\n') {
        return begin;
      }
      if (AnchorScanner.isDigit(text[at])) {
        int number = begin(text, begin, at);
        if (number < 0) {
          return sign && word ? at + 1 : begin;
        }
        at = number;
      }
      boolean sentence = text[at] == '.' && text[at + 1] == ' ';
      sign |= sentence || PARTING.indexOf(text[at]) >= 0;
      word |= Words.letter(text[at]);
    }
    return begin;
  }

  /** Where digits begin that end at a place; -1 where two full stops are among them. */
  private static int begin(byte[] text, int begin, int last) {
    int dots = 0;
    int at = last;
    while (at > begin && (AnchorScanner.isDigit(text[at - 1]) || text[at - 1] == '.')) {
      at--;
      dots += text[at] == '.' ? 1 : 0;
    }
    return dots > 1 ? -1 : at;
  }

  /** Whether such a word follows at once, and leads to a number of its own. */
  private static boolean leads(byte[] text, int to, int length, WordSet against) {
    long word = Words.firstWord(text, to, length);
    int end = (int) word;
    if (word < 0 || (word >>> 32) - to > BEHIND || !against.holds(text, (int) (word >>> 32), end)) {
      return false;
    }
    int at = end;
    while (at < length && (text[at] == ' ' || text[at] == '.' || text[at] == ':')) {
      at++;
    }
    return at > end && at < length && AnchorScanner.isDigit(text[at]);
  }

  private static boolean holds(byte[] text, int from, int to, WordSet against) {
    long word = Words.firstWord(text, from, to);
    while (word >= 0) {
      if (against.holds(text, (int) (word >>> 32), (int) word)) {
        return true;
      }
      word = Words.firstWord(text, (int) word, to);
    }
    return false;
  }
}
