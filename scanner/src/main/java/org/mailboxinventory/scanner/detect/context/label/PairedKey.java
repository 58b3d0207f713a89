package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.LabelWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Keys that are a label beside others alone, and ordinary words elsewhere: {@code given: "Asha"}
 * and {@code family: "Rao"} in the next line or field; {@code Kennung} behind the number of a
 * meeting; {@code CID} beside a card. No key either are the end of a host's or a file's name,
 * {@code mail.example.cc}, and the code of a country among others.
 */
public final class PairedKey {
  /** So far from one key to the other. */
  private static final int REACH = 64;

  private static final int MOST_SIGNS = 3;
  private static final WordSet KEYS = LabelWords.of("paired-keys");

  /** So far from the number of a meeting to what opens it. */
  private static final int MEETING_REACH = 160;

  private static final WordSet OF_MEETINGS = LabelWords.phrases("meeting-keys");
  private static final WordSet MEETINGS = LabelWords.of("meetings");

  /** So far from a keyword to what it is used for. */
  private static final int KEYWORD_REACH = 80;

  private static final WordSet KEYWORDS = LabelWords.of("keywords");
  private static final WordSet KEYWORD_USES = LabelWords.of("keyword-uses");

  /** So far from a card to the word for its code. */
  private static final int CARD_REACH = 64;

  private static final WordSet OF_CARDS = LabelWords.of("card-keys");
  private static final WordSet CARDS = LabelWords.of("card-key-uses");

  /** So many letters has the end of a name at most. */
  private static final int LONGEST_END = 3;

  /** From the code of a country to the next. */
  private static final int CODE_REACH = 90;

  private PairedKey() {}

  /** Whether a label is one of these words and no key, or without the other key beside it. */
  public static boolean alone(byte[] text, int from, int to, int length) {
    if (OF_MEETINGS.holds(text, from, to)) {
      return !besideMeeting(text, from);
    }
    if (KEYWORDS.holds(text, from, to)) {
      return KEYWORD_USES.holdsAnyIn(
          text, Math.max(0, from - KEYWORD_REACH), Math.min(length, to + KEYWORD_REACH));
    }
    if (OF_CARDS.holds(text, from, to)) {
      return !CARDS.holdsAnyIn(
          text, Math.max(0, from - CARD_REACH), Math.min(length, to + CARD_REACH));
    }
    if (!KEYS.holds(text, from, to)) {
      return endsName(text, from, to, length) || codeAmongOthers(text, from, to, length);
    }
    long own = Words.hash(text, from, to);
    return !key(text, to, length)
        || !(other(text, to, Math.min(length, to + REACH), own, length)
            || other(text, Math.max(0, from - REACH), from, own, length));
  }

  /** Whether a full stop joins a few letters to a name, and no sign follows that sets a value. */
  private static boolean endsName(byte[] text, int from, int to, int length) {
    return to - from <= LONGEST_END
        && to - from > 1
        && from > 2
        && text[from - 1] == '.'
        && Words.letterOrDigit(text[from - 2])
        && Words.letterOrDigit(text[from - 3])
        && to < length
        && ":= ;".indexOf(text[to]) < 0;
  }

  /** Whether two capitals in quotation marks are a key between two others of two capitals. */
  private static boolean codeAmongOthers(byte[] text, int from, int to, int length) {
    return to - from == 2
        && from > 1
        && code(text, from - 1, length)
        && anyCode(text, Math.max(0, from - CODE_REACH), from - 1, length)
        && anyCode(text, to + 1, Math.min(length, to + CODE_REACH), length);
  }

  private static boolean anyCode(byte[] text, int from, int to, int length) {
    for (int at = from; at < to; at++) {
      if (code(text, at, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two capitals in quotation marks and the sign of a key begin at a place. */
  private static boolean code(byte[] text, int at, int length) {
    boolean marks =
        at + 4 < length && (text[at] == '"' || text[at] == '\'') && text[at + 3] == text[at];
    return marks
        && Words.capital(text[at + 1])
        && Words.capital(text[at + 2])
        && !(text[at + 1] == 'I' && text[at + 2] == 'D')
        && key(text, at + 4, length);
  }

  /** Whether a meeting is spoken of before a place. */
  static boolean besideMeeting(byte[] text, int from) {
    return MEETINGS.holdsAnyIn(text, Math.max(0, from - MEETING_REACH), from);
  }

  /** Whether the other key begins in {@code text[begin, limit)}. */
  private static boolean other(byte[] text, int begin, int limit, long own, int length) {
    int at = begin;
    while (at < limit) {
      long word = Words.firstWord(text, at, length);
      int from = (int) (word >>> 32);
      if (word < 0 || from >= limit) {
        return false;
      }
      at = (int) word;
      if (KEYS.holds(text, from, at)
          && Words.hash(text, from, at) != own
          && key(text, at, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sign of a key or an element follows, perhaps behind a quotation mark. */
  private static boolean key(byte[] text, int to, int length) {
    int at = to;
    while (at < length && at - to < MOST_SIGNS && " \"'".indexOf(text[at]) >= 0) {
      at++;
    }
    return at < length && (text[at] == ':' || text[at] == '=' || text[at] == '>');
  }
}
