package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.Blanks;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/** The password behind a user's name and a small word: {@code log in as train07 with Heron+52}. */
final class UserThen {
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 48;
  private static final WordSet JOINS = SecretWords.of("with");

  private UserThen() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int name = quoted(text, Blanks.past(text, labelTo, ceiling), ceiling);
    int at = name;
    while (at < ceiling
        && at - name <= LONGEST_NAME
        && (AnchorScanner.isWord(text[at]) || "._@\\-+".indexOf(text[at]) >= 0)) {
      at++;
    }
    int join = Blanks.past(text, quoted(text, at, ceiling), ceiling);
    long word = Words.firstWord(text, join, ceiling);
    if (at - name < SHORTEST_NAME || word < 0 || (int) (word >>> 32) != join) {
      return;
    }
    int secret = Blanks.past(text, (int) word, ceiling);
    int to = SecretToken.end(text, secret, ceiling);
    if (JOINS.holds(text, join, (int) word)
        && secret > (int) word
        && SecretToken.strong(text, secret, to)
        && within(text, secret, to)) {
      into.add(secret, to);
    }
  }

  /** Whether a sign or a digit is between letters, as none is in a program's name. */
  private static boolean within(byte[] text, int from, int to) {
    boolean other = false;
    for (int at = from; at < to; at++) {
      boolean letter = Words.letter(text[at]);
      if (letter && other) {
        return true;
      }
      other |= !letter && at > from;
    }
    return false;
  }

  /** The same, or a sign is in it. */
  static boolean mixed(byte[] text, int from, int to) {
    return NamePair.signed(text, from, to) || within(text, from, to);
  }

  /** Behind a quotation mark, if one is here. */
  private static int quoted(byte[] text, int at, int ceiling) {
    return at < ceiling && (text[at] == '"' || text[at] == '\'') ? at + 1 : at;
  }
}
