package org.mailboxinventory.scanner.detect.context.other;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * What may be between a word for a thing and the words for its number: attributes of an element, a
 * day, or words that join the two, as in {@code Договор от 12.03.2026 № 7612251326}, {@code Sendung
 * mit der Nummer 8612047714}.
 */
final class ThingGap {
  private static final int LONGEST_ELEMENT = 120;

  /** A day has so many parts at most, with the word before it: {@code dated 12 March 2026}. */
  private static final int MOST_PARTS = 4;

  private static final int MOST_JOINING = 2;

  private static final String PARTS = " .,/-";

  private static final WordSet DATED = ThingWord.FILE.set("dated");
  private static final WordSet WITH = ThingWord.FILE.set("with");

  private ThingGap() {}

  /** Where the name ends of an element with attributes that opens before a place; else there. */
  static int inElement(byte[] text, int place) {
    if (place == 0 || text[place - 1] != '>') {
      return place;
    }
    int floor = Math.max(0, place - LONGEST_ELEMENT);
    int name = place;
    int at = place - 2;
    while (at >= floor && text[at] != '<' && text[at] != '>' && text[at] != '\n') {
      name = text[at] == ' ' ? at : name;
      at--;
    }
    return at >= floor && text[at] == '<' && text[place - 2] != '-' ? name : place;
  }

  /** Where the text ends before such words, which end before a place; else the place. */
  static int before(byte[] text, int place) {
    int end = blanks(text, place);
    if (end == place || end == 0) {
      return place;
    }
    if (AnchorScanner.isDigit(text[end - 1])) {
      return beforeDay(text, end, place);
    }
    int at = place;
    for (int words = 0; words < MOST_JOINING; words++) {
      int to = blanks(text, at);
      int from = begin(text, to);
      if (!WITH.holds(text, from, to)) {
        return at;
      }
      at = from;
    }
    return at;
  }

  private static int beforeDay(byte[] text, int end, int place) {
    int to = end;
    for (int parts = 0; parts < MOST_PARTS && to > 0; parts++) {
      int from = begin(text, to);
      if (from == to) {
        return place;
      }
      if (parts > 0 && DATED.holds(text, from, to)) {
        return from;
      }
      to = blanks(text, from);
    }
    int from = begin(text, to);
    return DATED.holds(text, from, to) ? from : place;
  }

  private static int blanks(byte[] text, int from) {
    int at = from;
    while (at > 0 && PARTS.indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  private static int begin(byte[] text, int end) {
    int at = end;
    while (at > 0 && Words.letterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }
}
