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
public final class NextLabel {
  private static final WordSet WORDS =
      WordSet.of(new WordLists("address-bounds.txt").phrases("labels"));

  /** A word of so many letters before a full stop ends a sentence. */
  private static final int SENTENCE = 4;

  /** Signs within a label. */
  private static final Signs OF_NAME = Signs.of(" .-'");

  /** What parts an address from the label of a number behind it. */
  private static final Signs PARTS = Signs.of(",;.|(");

  /** Signs between a label and its number, and within the number. */
  private static final Signs OF_NUMBER = Signs.of(" .:+()-/");

  /** So many digits a telephone's number has at least. */
  private static final int FEWEST = 6;

  /** What the pattern of a line does not go beyond, and how many bytes it counts. */
  private static final Signs EDGES = Signs.of("\n:@<>\"'");

  private static final int COUNTED = 145;

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

  /**
   * Where the part of a line begins that is a label and a number of a telephone or the like, as in
   * {@code 12 Mill Road, Oldtown, tel. 0123 456789}; {@code to} where none is.
   */
  private static int numbered(byte[] text, int from, int to) {
    for (int at = from + 1; at + FEWEST < to; at++) {
      if (PARTS.has(text[at]) && (text[at] != '.' || text[at + 1] == ' ')) {
        int word = at + 1;
        while (word < to && text[word] == ' ') {
          word++;
        }
        if (word < to && Words.letter(text[word]) && leads(text, word, to)) {
          return at;
        }
      }
    }
    return to;
  }

  /** Whether a label of one or two words begins at a place, with a number of six digits behind. */
  private static boolean leads(byte[] text, int from, int to) {
    int end = from;
    for (int words = 0; words < 2 && end < to; words++) {
      int begin = words == 0 ? end : end + 1;
      int next = begin;
      while (next < to && (Words.letter(text[next]) || text[next] == '/')) {
        next++;
      }
      if (next == begin) {
        return false;
      }
      end = next;
      if (WORDS.holds(text, from, end) && digits(text, end, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int at = from; at < to && digits < FEWEST; at++) {
      byte b = text[at];
      if (!AnchorScanner.isDigit(b) && !OF_NUMBER.has(b)) {
        return false;
      }
      digits += AnchorScanner.isDigit(b) ? 1 : 0;
    }
    return digits == FEWEST;
  }

  /**
   * Where an address ends that is the line behind a label: before a telephone's number; where a
   * pattern found it as far as it counts bytes, and its letters have several each, it goes on.
   */
  public static int lineEnd(byte[] text, int from, int to, int length) {
    int end = to - from < COUNTED ? to : beyond(text, from, to, length);
    return numbered(text, from, WrappedLine.end(text, from, end, length));
  }

  private static int beyond(byte[] text, int from, int to, int length) {
    int wide = 0;
    for (int at = from; at < to; at++) {
      wide += text[at] < 0 ? 1 : 0;
    }
    int at = to;
    while (wide > (to - from) / 2 && at < length && at - to < COUNTED && !EDGES.has(text[at])) {
      at++;
    }
    return at;
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
