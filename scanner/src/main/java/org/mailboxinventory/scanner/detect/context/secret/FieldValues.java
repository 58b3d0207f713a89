package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.Blanks;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The secrets of rows of values whose fields are named before, in the same order: {@code ID/PW:
 * kiosk/…}, {@code user id and password are kiosk and …}, {@code IP ID PW 10.4.0.9 kiosk …}.
 * Reused; for one thread.
 */
final class FieldValues {
  private static final int LONGEST_LEAD = 72;
  private static final int LONGEST_VALUE = 80;
  private static final int SHORTEST_SAME = 4;
  private static final int MOST_ROWS = 16;

  /** Within names of users. */
  private static final String IN_NAMES = "._@\\-+#$!";

  private static final String SIGNS = "/,|&;:+>~";
  private static final String AROUND = " \"'*[]`)";
  private static final WordSet VERBS = SecretWords.of("verbs");
  private static final WordSet ADVERBS = SecretWords.of("adverbs");
  private static final WordSet FOR = SecretWords.of("for");
  private static final WordSet PROSE = SecretWords.of("prose");

  private final FieldNames names = new FieldNames();
  private byte[] text = new byte[0];
  private int ceiling;

  /** A sign, a verb or a line's end leads to the values. */
  private boolean told;

  /** What parts the values of a row. */
  private char sign;

  /**
   * Takes the secrets behind the label {@code [labelFrom, labelTo)}, if a user's name is joined.
   */
  void read(byte[] newText, int labelFrom, int labelTo, int newCeiling, SecretList into) {
    if (!names.read(newText, labelFrom, labelTo, newCeiling)) {
      return;
    }
    text = newText;
    ceiling = newCeiling;
    int at = lead(names.to, Math.min(ceiling, names.to + LONGEST_LEAD));
    for (int rows = 0; at >= 0 && rows < MOST_ROWS; rows++) {
      int end = row(at, rows > 0, into);
      at = end < 0 ? -1 : nextRow(end);
    }
  }

  /** Where the values begin; -1 where none do. */
  private int lead(int from, int end) {
    told = false;
    boolean purpose = false;
    int breaks = 0;
    int at = from;
    while (at < end && breaks < 2) {
      byte b = text[at];
      boolean wide = b == (byte) 0xef && at + 2 < end && text[at + 2] == (byte) 0x9a;
      boolean hyphen =
          b == '-' && at + 1 < end && (" >".indexOf(text[at + 1]) >= 0 || text[at - 1] == ':');
      if (wide || hyphen || ":=>(\n".indexOf(b) >= 0) {
        told |= b != '(' || purpose;
        purpose = false;
        breaks += b == '\n' ? 1 : 0;
        at += wide ? 3 : 1;
      } else if (AROUND.indexOf(b) >= 0 || (purpose && !Words.letter(b))) {
        at++;
      } else {
        int to = Words.letter(b) ? (int) Words.firstWord(text, at, end) : at;
        long hash = to > at && to < end && " :\n".indexOf(text[to]) >= 0 ? hash(at, to) : 0;
        boolean verb = hash != 0 && VERBS.holds(hash);
        boolean small = verb || (hash != 0 && ADVERBS.holds(hash));
        purpose = !verb && (purpose || (hash != 0 && FOR.holds(hash)));
        told |= verb;
        if (!small && !purpose) {
          return at;
        }
        at = to;
      }
    }
    return -1;
  }

  private long hash(int from, int to) {
    return Words.hash(text, from, to);
  }

  /** Takes the secret of the row that begins at a place; where it ends, or -1. */
  private int row(int from, boolean further, SecretList into) {
    char first = further ? sign : 0;
    int at = from;
    int name = from;
    int nameTo = from;
    for (int field = 0; field < names.before; field++) {
      name = at;
      nameTo = valueEnd(at);
      at = nameTo > at && nameTo - at <= LONGEST_VALUE ? pastSign(nameTo) : -1;
      if (at < 0 || (first != 0 && sign != first)) {
        return -1;
      }
      first = sign;
    }
    int to = secretEnd(at);
    boolean one = !FieldNames.user(text, name, nameTo) && !PROSE.holds(text, name, nameTo);
    if (!one || !(strong(at, to) || (!further && weak(name, nameTo, at, to)))) {
      return -1;
    }
    into.add(at, to);
    return to;
  }

  private int valueEnd(int from) {
    int at = from;
    boolean address = false;
    while (at < ceiling) {
      address |= text[at] == ':' && at + 2 < ceiling && text[at + 1] == '/' && text[at + 2] == '/';
      boolean goesOn = Words.letterOrDigit(text[at]) || IN_NAMES.indexOf(text[at]) >= 0;
      if (!goesOn && !(address && text[at] > ' ')) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Behind what parts two values, which is kept; -1 where nothing does. */
  private int pastSign(int from) {
    int at = from;
    while (at < ceiling && AROUND.indexOf(text[at]) >= 0) {
      at++;
    }
    boolean apart = at > from && at + 1 < ceiling && text[at] == '-' && text[at + 1] == ' ';
    int and = at > from ? FieldNames.pastAnd(text, at, ceiling) : -1;
    if (and > 0) {
      sign = '&';
      return Blanks.past(text, and, ceiling);
    }
    if (at >= ceiling || (!apart && SIGNS.indexOf(text[at]) < 0)) {
      sign = ' ';
      return at < ceiling && at > from && text[at] > ' ' ? at : -1;
    }
    sign = (char) text[at++];
    while (at < ceiling && AROUND.indexOf(text[at]) >= 0) {
      at++;
    }
    return at;
  }

  private int secretEnd(int from) {
    int at = from;
    boolean cut = false;
    while (at < ceiling && !cut) {
      byte b = text[at];
      cut = ",;\n\t ".indexOf(b) >= 0 || (names.behind > 0 && b == sign);
      at += cut ? 0 : 1;
    }
    return SecretToken.end(text, from, at);
  }

  /** Whether it is written as no word is, and more so where no sign leads to it. */
  private boolean strong(int from, int to) {
    boolean small = NamePair.small(text, from, to);
    if (!SecretToken.strong(text, from, to)) {
      return false;
    }
    if (sign == ' ') {
      return small && (told || names.sign == ' ') && UserThen.mixed(text, from, to);
    }
    return told || (small && (sign == names.sign || sign == '/'));
  }

  /** Whether a sign parts a user's name from the same word or a code of digits. */
  private boolean weak(int name, int nameTo, int from, int to) {
    boolean ends = to >= ceiling || text[to] == '\n' || SecretToken.end(text, from, ceiling) == to;
    if (!told || sign == ' ' || sign == '&' || names.sign == ' ' || !ends) {
      return false;
    }
    int length = to - from;
    boolean same =
        length >= SHORTEST_SAME && length == nameTo - name && hash(name, nameTo) == hash(from, to);
    return same || SecretToken.codeEnd(text, from, ceiling) == to;
  }

  /** Where the next row may begin: behind a comma or on the next line. */
  private int nextRow(int from) {
    int at = from;
    int breaks = 0;
    while (at < ceiling && (" ,;)]\"'`*\n".indexOf(text[at]) >= 0) && breaks < 2) {
      breaks += text[at] == '\n' ? 1 : 0;
      at++;
    }
    return at > from && at < ceiling && breaks < 2 ? at : -1;
  }
}
