package org.mailboxinventory.scanner.detect.address.bound;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordLists;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Signs;

/**
 * The label of what follows an address on its line, before the colon at which the address was cut:
 * {@code Leeds Tel: …}, {@code Leeds. VAT no: …}.
 */
final class NextLabel {
  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("labels"));

  /** A word of so many letters before a full stop ends a sentence. */
  private static final int SENTENCE = 4;

  /** Signs within a label. */
  private static final Signs OF_NAME = Signs.of(" .-'");

  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 32;

  private NextLabel() {}

  /** Where the label begins with which {@code [from, to)} ends; {@code to} where it does not. */
  static int begin(byte[] text, int from, int to, int length) {
    int colon = to;
    int last = Math.min(length, to + LONGEST);
    while (colon < last && (Words.letter(text[colon]) || OF_NAME.has(text[colon]))) {
      colon++;
    }
    if (colon >= length || text[colon] != ':') {
      return to;
    }
    int stop =
        text[to] == ':' || (text[to] == ' ' && colon == to + 1) ? behindStop(text, from, to) : from;
    return stop > from ? stop : label(text, from, to, colon);
  }

  /** Where the label begins that ends at a colon and has the last words of the address. */
  private static int label(byte[] text, int from, int to, int colon) {
    int end = colon;
    while (end > to && text[end - 1] == ' ') {
      end--;
    }
    int label = to;
    int at = to;
    for (int words = 0; words < MOST_WORDS && at > from; words++) {
      while (at > from && (Words.letter(text[at - 1]) || text[at - 1] == '-')) {
        at--;
      }
      label = WORDS.holds(text, at, end) ? at : label;
      at -= at > from && text[at - 1] == ' ' ? 1 : 0;
    }
    return label > from ? label : to;
  }

  /** Behind the full stop of a sentence, if nothing but words without numbers follows it. */
  private static int behindStop(byte[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] != '.' && text[at - 1] != ',') {
      if (AnchorScanner.isDigit(text[at - 1])) {
        return from;
      }
      at--;
    }
    int word = at - 1;
    while (word > from && Words.letterOrDigit(text[word - 1])) {
      word--;
    }
    boolean stop = at > from && text[at - 1] == '.' && at < to && text[at] == ' ';
    return stop && at - 1 - word >= SENTENCE ? at - 1 : from;
  }
}
