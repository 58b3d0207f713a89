package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret and the one that took its place: {@code changed the password from … to …}, {@code PIN
 * from 8355 to …}, {@code Kennwort für das Telefonbanking von … auf …}.
 */
final class ChangedFrom {
  private static final int LONGEST_LEAD = 60;
  private static final int SHORTEST = 4;
  private static final WordSet FROM = SecretWords.of("from");
  private static final WordSet INTO = SecretWords.of("into");
  private static final WordSet FOR = SecretWords.of("for");
  private static final WordSet CHANGED = SecretWords.of("changed");
  private static final WordSet ADVERBS = SecretWords.of("adverbs");
  private static final WordSet THINGS = SecretWords.of("things");
  private static final WordSet VERBS = SecretWords.of("verbs");
  private static final WordSet PROSE = SecretWords.of("prose");

  private ChangedFrom() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST_LEAD);
    boolean purpose = false;
    int at = labelTo;
    while (at < end && text[at] == ' ') {
      long word = Words.firstWord(text, at, end);
      int from = (int) (word >>> 32);
      if (word < 0 || from != at + 1) {
        return;
      }
      int to = (int) word;
      long hash = Words.hash(text, from, to);
      if (FROM.holds(hash) && both(text, to + 1, ceiling, into)) {
        return;
      }
      purpose |= FOR.holds(hash);
      if (!purpose && !small(hash)) {
        return;
      }
      at = to;
    }
  }

  private static boolean small(long hash) {
    return CHANGED.holds(hash) || ADVERBS.holds(hash) || THINGS.holds(hash) || VERBS.holds(hash);
  }

  /** Takes the two that begin at a place. */
  private static boolean both(byte[] text, int from, int ceiling, SecretList into) {
    int to = wordEnd(text, from, ceiling);
    long word = Words.firstWord(text, to, ceiling);
    int join = (int) word;
    if (word < 0 || (int) (word >>> 32) != to + 1 || !INTO.holds(text, to + 1, join)) {
      return false;
    }
    int second = join + 1;
    int secondTo = SecretToken.end(text, second, wordEnd(text, second, ceiling));
    if (!codes(text, from, to, second, secondTo)
        && !(random(text, second, secondTo) && !PROSE.holds(text, from, to))) {
      return false;
    }
    if (to - from >= SHORTEST) {
      into.add(from, to);
    }
    into.add(second, secondTo);
    return true;
  }

  private static int wordEnd(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] > ' ' || text[at] < 0)) {
      at++;
    }
    return at;
  }

  /** Whether both are PINs of four digits, and no years. */
  private static boolean codes(byte[] text, int from, int to, int second, int secondTo) {
    return to - from == SHORTEST
        && secondTo - second == SHORTEST
        && SecretToken.codeEnd(text, from, to) == to
        && SecretToken.codeEnd(text, second, secondTo) == secondTo
        && !(PinCode.century(text, from) && PinCode.century(text, second));
  }

  /** Whether it has digits among letters of both cases, or a sign. */
  private static boolean random(byte[] text, int from, int to) {
    boolean capital = false;
    boolean small = false;
    for (int at = from; at < to; at++) {
      capital |= text[at] >= 'A' && text[at] <= 'Z';
      small |= text[at] >= 'a' && text[at] <= 'z';
    }
    return SecretToken.strong(text, from, to)
        && ((capital && small) || NamePair.signed(text, from, to));
  }
}
