package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A code of digits behind a label of one that is always a secret, with or without a sign: {@code
 * UPI PIN 638204}, {@code Alarm code 4590#}; with a letter among the digits, {@code door code
 * 25B80}.
 */
final class PinCode {
  private static final int YEAR = 4;

  /** More digits behind a label that names places too are one's postal code. */
  private static final int LONGEST_SHORT = 5;

  private static final int OF_HOST = 6;

  private PinCode() {}

  /** The same behind {@code PIN} alone: four digits, or five behind a sign or a verb. */
  static void shortest(byte[] text, int labelTo, int ceiling, SecretList into) {
    read(text, labelTo, ceiling, into);
    if (into.count() == 0) {
      return;
    }
    int from = into.from(0);
    int longest = from > labelTo + 1 ? LONGEST_SHORT : YEAR;
    if (into.to(0) - from > longest || century(text, from)) {
      into.clear();
    }
  }

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int from = SecretClause.code(text, labelTo, ceiling);
    int to = from < 0 ? -1 : SecretToken.pinEnd(text, from, ceiling);
    boolean year = to - from == YEAR && from == labelTo + 1 && century(text, from);
    if (to < 0 || year) {
      return;
    }
    boolean key = to < ceiling && (text[to] == '#' || text[to] == '*');
    into.add(from, key ? to + 1 : to);
  }

  /** The same of six digits, as who holds a meeting has one. */
  static void ofHost(byte[] text, int labelTo, int ceiling, SecretList into) {
    read(text, labelTo, ceiling, into);
    if (into.count() > 0 && into.to(0) - into.from(0) < OF_HOST) {
      into.clear();
    }
  }

  /**
   * Five digits or more directly behind the label that end their clause: {@code password 22880}.
   */
  static void ending(byte[] text, int labelTo, int ceiling, SecretList into) {
    boolean digits = labelTo + 1 < ceiling && AnchorScanner.isDigit(text[labelTo + 1]);
    int to = digits && text[labelTo] == ' ' ? SecretToken.codeEnd(text, labelTo + 1, ceiling) : -1;
    if (to - labelTo > LONGEST_SHORT && (to == ceiling || ".,;)\n".indexOf(text[to]) >= 0)) {
      into.add(labelTo + 1, to);
    }
  }

  static boolean century(byte[] text, int at) {
    return (text[at] == '2' && text[at + 1] == '0') || (text[at] == '1' && text[at + 1] == '9');
  }
}
