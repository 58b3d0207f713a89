package org.mailboxinventory.scanner.detect.candidate.need;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A club, a firm or a project that a sentence begins with and says when it was founded, as it says
 * of people when they were born: {@code Notre club, né le 4 mai 2022,}.
 */
final class BornThing {
  /** The category of dates of birth. */
  static final String CATEGORY = "birth-date";

  private static final WordSet LABELS = LabelWords.of("born-labels");
  private static final WordSet THINGS = LabelWords.of("born-things");

  /** So many words has such a label. */
  private static final int MOST_WORDS = 3;

  private BornThing() {}

  /** Whether such a thing, and nothing but one word before it in its sentence, is before a day. */
  static boolean before(byte[] text, int day) {
    int end = gap(text, day);
    int word = begin(text, end);
    int labels = 0;
    while (labels < MOST_WORDS && word < end && LABELS.holds(text, word, end)) {
      end = gap(text, word);
      word = begin(text, end);
      labels++;
    }
    if (labels == 0 || word == end || !THINGS.holds(text, word, end)) {
      return false;
    }
    int article = word > 0 && (text[word - 1] == ' ' || text[word - 1] == '\'') ? word - 1 : word;
    int first = begin(text, article);
    int stop = first;
    while (stop > 0 && text[stop - 1] == ' ') {
      stop--;
    }
    return stop == 0 || ".!?>\"\n:".indexOf(text[stop - 1]) >= 0;
  }

  private static int gap(byte[] text, int to) {
    int at = to;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ',')) {
      at--;
    }
    return at;
  }

  private static int begin(byte[] text, int to) {
    int at = to;
    while (at > 0 && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }
}
