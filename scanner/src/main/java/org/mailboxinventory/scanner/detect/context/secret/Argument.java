package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The password behind a user's name among the arguments of a call: {@code new
 * NetworkCredential("relay", "…")}, {@code connect(host, 'loans', '…')}; and the one alone that a
 * program hashes, {@code bcrypt.hash('…', 10)}.
 */
final class Argument {
  private static final int LONGEST = 240;
  private static final int SHORTEST = 6;

  private Argument() {}

  /** Takes the first argument of a call that makes of a password what is kept of it. */
  static void first(byte[] text, int labelTo, int ceiling, SecretList into) {
    read(text, labelTo, ceiling, 1, into);
  }

  /** Takes the second argument of a call whose first two are a name and its password. */
  static void second(byte[] text, int labelTo, int ceiling, SecretList into) {
    read(text, labelTo, ceiling, 2, into);
  }

  /** Takes the third argument, where a server or a connection comes before the name. */
  static void third(byte[] text, int labelTo, int ceiling, SecretList into) {
    read(text, labelTo, ceiling, 3, into);
  }

  private static void read(byte[] text, int labelTo, int ceiling, int place, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    if (labelTo >= end || text[labelTo] != '(') {
      return;
    }
    int argument = 1;
    for (int at = labelTo + 1;
        at < end && argument <= place && text[at] != ')' && text[at] != '(';
        at++) {
      if (text[at] == '"' || text[at] == '\'') {
        int to = close(text, at, end);
        if (to < 0) {
          return;
        }
        if (argument == place && to - at > SHORTEST) {
          into.add(at + 1, to);
          return;
        }
        at = to;
      } else if (text[at] == ',') {
        argument++;
      } else if (argument == place && Words.letterOrDigit(text[at]) && !bytes(text, at, end)) {
        return;
      }
    }
  }

  /** Whether a letter says that what is quoted behind it is bytes: {@code b'…'}. */
  private static boolean bytes(byte[] text, int at, int end) {
    return text[at] == 'b' && at + 1 < end && (text[at + 1] == '\'' || text[at + 1] == '"');
  }

  /** Where what is quoted ends; -1 where its line ends before. */
  private static int close(byte[] text, int open, int end) {
    int at = open + 1;
    while (at < end && text[at] != text[open] && text[at] != '\n') {
      at++;
    }
    return at < end && text[at] == text[open] ? at : -1;
  }
}
