package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The words that a wallet is made from: 12, 15, 18, 21 or 24 of three letters and more, in a row or
 * numbered, and nothing else on their lines (BIP 39).
 */
final class SeedWords {
  private static final int LONGEST_LEAD = 120;
  private static final int LONGEST_WORD = 20;
  private static final int SHORTEST_WORD = 3;
  private static final int FEWEST = 12;
  private static final int MOST = 24;
  private static final int STEP = 3;
  private static final int MOST_NUMBER = 2;

  private SeedWords() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int limit = Math.min(ceiling, labelTo + LONGEST_LEAD);
    for (int at = labelTo; at < limit; at++) {
      if (text[at] == ':' || text[at] == '\n' || text[at] == '"' || text[at] == '=') {
        phrase(text, at + 1, ceiling, into);
        if (into.count() > 0) {
          return;
        }
      }
    }
  }

  private static void phrase(byte[] text, int begin, int ceiling, SecretList into) {
    int first = gap(text, begin, ceiling);
    int at = past(text, first, ceiling);
    boolean numbered = at > first;
    int count = 0;
    int end = at;
    while (count < MOST) {
      int to = word(text, at, ceiling);
      if (to < 0) {
        break;
      }
      count++;
      end = to;
      int next = gap(text, to, ceiling);
      at = past(text, next, ceiling);
      if (at == to || (count < MOST && numbered && at == next)) {
        break;
      }
    }
    if (count >= FEWEST && count % STEP == 0 && ends(text, end, ceiling)) {
      into.add(first, end);
    }
  }

  /** Past blanks, line ends and commas. */
  private static int gap(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (" \t\n,\"'".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at;
  }

  /** Past the number of a word, with the sign and the blanks behind it. */
  private static int past(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    if (at == from || at - from > MOST_NUMBER) {
      return from;
    }
    while (at < ceiling && ".):- ".indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** The end of a word of small letters; -1 where none begins. */
  private static int word(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] < 0 || (text[at] >= 'a' && text[at] <= 'z'))) {
      at++;
    }
    boolean sized = at - from >= SHORTEST_WORD && at - from <= LONGEST_WORD;
    return sized && (at == ceiling || !Words.letterOrDigit(text[at])) ? at : -1;
  }

  /** Whether nothing else is on the last line. */
  private static boolean ends(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && " .\"'".indexOf(text[at]) >= 0) {
      at++;
    }
    return at == ceiling || text[at] == '\n';
  }
}
