package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret directly behind its label, which the user's name before it, the hyphens of an option or
 * brackets around it make one: {@code user kiosk pass …}, {@code --pass …}, {@code
 * (ID)kiosk/(PW)…}; a word in small letters alone on its line below the user's.
 */
final class BesideUser {
  private static final int LONGEST_NAME = 48;
  private static final int MOST_SIGNS = 4;

  /** The signs between a name and a label, which may be on a line below, farther in. */
  private static final int MOST_BETWEEN = 14;

  private static final int SHORTEST_WORD = 4;
  private static final WordSet PROSE = SecretWords.of("prose");

  private BesideUser() {}

  static void read(byte[] text, int labelFrom, int labelTo, int ceiling, SecretList into) {
    if (labelFrom < 2 || labelTo + 1 >= ceiling) {
      return;
    }
    if (text[labelFrom - 1] == '(' || text[labelFrom - 1] == '[') {
      boolean closed = text[labelTo] == ')' || text[labelTo] == ']';
      strong(text, labelTo + 1, closed ? ceiling : 0, into);
      return;
    }
    int from = labelTo;
    while (from < ceiling && from - labelTo < MOST_SIGNS && " :=".indexOf(text[from]) >= 0) {
      from++;
    }
    boolean option = text[labelFrom - 1] == '-' && text[labelFrom - 2] == '-';
    if (from == labelTo || !(option || user(text, labelFrom))) {
      return;
    }
    boolean line = text[labelFrom - 1] == '\n' && text[labelFrom] >= 'a';
    if (!strong(text, from, ceiling, into) && line) {
      word(text, from, ceiling, into);
    }
  }

  /** Takes what begins at a place if it is written as no word is. */
  private static boolean strong(byte[] text, int from, int ceiling, SecretList into) {
    int to = from < ceiling ? SecretToken.end(text, from, ceiling) : from;
    boolean strong = SecretToken.strong(text, from, to) && NamePair.small(text, from, to);
    if (strong) {
      into.add(from, to);
    }
    return strong;
  }

  /** Takes a word in small letters that is all of its line: in forms, names have capitals. */
  private static void word(byte[] text, int from, int ceiling, SecretList into) {
    int to = from;
    while (to < ceiling && Words.letterOrDigit(text[to])) {
      to++;
    }
    boolean alone = (to == ceiling || text[to] == '\n') && text[from] >= 'a';
    if (alone && to - from >= SHORTEST_WORD && !PROSE.holds(text, from, to)) {
      into.add(from, to);
    }
  }

  /** Whether a name and what a user is called are before a label. */
  private static boolean user(byte[] text, int labelFrom) {
    int nameTo = past(text, labelFrom, " ,;&/|-*`\n", MOST_BETWEEN);
    int name = nameTo;
    while (name > 0 && nameTo - name <= LONGEST_NAME && text[name - 1] > ' ') {
      name--;
    }
    int to = past(text, name, " :=", MOST_SIGNS);
    int from = to;
    while (from > 0 && Words.letter(text[from - 1])) {
      from--;
    }
    return nameTo < labelFrom && name < nameTo && to < name && FieldNames.user(text, from, to);
  }

  /** Back past signs. */
  private static int past(byte[] text, int from, String signs, int most) {
    int at = from;
    while (at > 0 && from - at < most && signs.indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }
}
