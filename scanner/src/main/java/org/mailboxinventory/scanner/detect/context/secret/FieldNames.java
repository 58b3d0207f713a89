package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.Blanks;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The names of fields in a row, of which the label of a secret is one and its user's another:
 * {@code ID/PW}, {@code user id & password}, {@code IP ID PW}, {@code id/pw/port}. Reused; for one
 * thread.
 */
final class FieldNames {
  private static final int MOST = 3;
  private static final String SIGNS = "/&+,\\-";

  /** What a user is called; those of them that a blank alone may part from the label. */
  private static final WordSet USERS = SecretWords.of("users");

  private static final WordSet IDS = SecretWords.of("user-ids");

  /** Further fields of such a row. */
  private static final WordSet FIELDS = SecretWords.of("fields");

  private static final WordSet ANDS = SecretWords.of("ands");

  /** How many fields are before the secret's, and how many behind it. */
  int before;

  int behind;

  /** Behind the last name. */
  int to;

  /** What parts the names; {@code &} for the word, too. */
  char sign;

  private int at;

  /** Whether the label {@code [from, labelTo)}, or its last word, is behind the name of a user. */
  boolean read(byte[] text, int from, int labelTo, int ceiling) {
    // A label may go on behind a sign: password: admin.
    int newTo = from;
    while (newTo < labelTo && text[newTo] != ':' && text[newTo] != '=' && text[newTo] != '\n') {
      newTo++;
    }
    int last = wordStart(text, newTo);
    if (!user(text, from) && (last <= from || !user(text, last))) {
      return false;
    }
    to = newTo;
    behind = 0;
    further(text);
    rest(text, ceiling);
    return true;
  }

  static boolean user(byte[] text, int from, int to) {
    return USERS.holds(text, from, to);
  }

  /** Behind the word for "and" at a place and the blank behind it; -1 where none is. */
  static int pastAnd(byte[] text, int at, int ceiling) {
    long word = Words.firstWord(text, at, ceiling);
    int end = (int) word;
    boolean and = word >= 0 && (int) (word >>> 32) == at && ANDS.holds(text, at, end);
    return and && end < ceiling && text[end] == ' ' ? end + 1 : -1;
  }

  private boolean user(byte[] text, int secret) {
    at = secret;
    sign = signBefore(text);
    int begin = wordStart(text, at);
    WordSet words = sign == ' ' || sign == '-' ? IDS : USERS;
    before = sign > 0 && begin < at && words.holds(text, begin, at) ? 1 : 0;
    at = begin;
    return before > 0;
  }

  /** Counts the names before that of the user. */
  private void further(byte[] text) {
    while (before <= MOST) {
      char own = signBefore(text);
      if (own == ' ' && sign != ' ') {
        // A user's name may be of two words.
        at = wordStart(text, at);
        own = signBefore(text);
      }
      int begin = wordStart(text, at);
      boolean joined = own == sign || (own == ',' && sign == '&');
      if (!joined || begin == at || !(FIELDS.holds(text, begin, at) || user(text, begin, at))) {
        return;
      }
      before++;
      at = begin;
    }
  }

  /** Counts those behind the label. */
  private void rest(byte[] text, int ceiling) {
    while (behind <= MOST) {
      int begin = Blanks.past(text, to, ceiling);
      boolean joined = sign == ' ' ? begin > to : begin < ceiling && text[begin] == sign;
      begin = joined && sign != ' ' ? Blanks.past(text, begin + 1, ceiling) : begin;
      int end = begin < ceiling ? (int) Words.firstWord(text, begin, ceiling) : begin;
      if (!joined || end <= begin || !FIELDS.holds(text, begin, end)) {
        return;
      }
      behind++;
      to = end;
    }
  }

  /** Goes back over what joins two names; 0 where nothing does. */
  private char signBefore(byte[] text) {
    int end = backPast(text, at);
    if (end == 0) {
      return 0;
    }
    if (SIGNS.indexOf(text[end - 1]) >= 0) {
      at = backPast(text, end - 1);
      return (char) text[end - 1];
    }
    if (end == at) {
      return 0;
    }
    int and = wordStart(text, end);
    boolean joins = and > 0 && text[and - 1] == ' ' && ANDS.holds(text, and, end);
    at = joins ? backPast(text, and) : end;
    return joins ? '&' : ' ';
  }

  private static int wordStart(byte[] text, int to) {
    int from = to;
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return from;
  }

  private static int backPast(byte[] text, int to) {
    int end = to;
    while (end > 0 && text[end - 1] == ' ') {
      end--;
    }
    return end;
  }
}
