package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret behind a second word that is one's label beside the first alone: {@code SSID OPS-LIS /
 * KEY …}, {@code security question: first pet – answer: …}.
 */
final class LaterWord {
  private static final int LONGEST = 120;
  private static final int LONGEST_NETWORK = 72;
  private static final int LONGEST_ANSWER = 40;
  private static final int SHORTEST_ANSWER = 4;
  private static final WordSet KEYS = SecretWords.of("network-keys");
  private static final WordSet ANSWERS = SecretWords.of("answers");

  private LaterWord() {}

  /** Takes the key of a network that is named. */
  static void key(byte[] text, int labelTo, int ceiling, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST_NETWORK);
    for (int at = past(text, labelTo, end, KEYS); at >= 0; at = past(text, at, end, KEYS)) {
      int from = at;
      while (from < end && " :=-".indexOf(text[from]) >= 0) {
        from++;
      }
      int to = SecretToken.end(text, from, ceiling);
      if (from > at && SecretToken.strong(text, from, to)) {
        into.add(from, to);
        return;
      }
    }
  }

  /** Takes the answer to a question that proves who somebody is. */
  static void answer(byte[] text, int labelTo, int ceiling, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    int word = past(text, labelTo, end, ANSWERS);
    int colon = word;
    while (colon >= 0 && colon < end && (Words.letter(text[colon]) || text[colon] == ' ')) {
      colon++;
    }
    if (colon < 0 || colon + 1 >= end || (text[colon] != ':' && text[colon] != '=')) {
      return;
    }
    int from = text[colon + 1] == ' ' ? colon + 2 : colon + 1;
    int to = from;
    while (to < ceiling
        && to - from <= LONGEST_ANSWER
        && (Words.letterOrDigit(text[to]) || text[to] == '-' || text[to] == '\'')) {
      to++;
    }
    if (to - from >= SHORTEST_ANSWER && ends(text, to, ceiling)) {
      into.add(from, to);
    }
  }

  private static boolean ends(byte[] text, int at, int ceiling) {
    return at >= ceiling || ".,;)\n\"".indexOf(text[at]) >= 0;
  }

  /** Behind the next word of a set; -1 where none is before the end. */
  private static int past(byte[] text, int from, int end, WordSet words) {
    long word = Words.firstWord(text, from, end);
    while (word >= 0) {
      if (words.holds(text, (int) (word >>> 32), (int) word)) {
        return (int) word;
      }
      word = Words.firstWord(text, (int) word, end);
    }
    return -1;
  }
}
