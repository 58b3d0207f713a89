package org.mailboxinventory.scanner.detect.context.secret;

/**
 * A code of digits behind a label of one that is always a secret, with or without a sign: {@code
 * UPI PIN 638204}, {@code Alarm code 4590#}.
 */
final class PinCode {
  private static final int YEAR = 4;

  private PinCode() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int from = SecretClause.code(text, labelTo, ceiling);
    int to = from < 0 ? -1 : SecretToken.codeEnd(text, from, ceiling);
    boolean year = to - from == YEAR && from == labelTo + 1 && century(text, from);
    if (to < 0 || year) {
      return;
    }
    boolean key = to < ceiling && (text[to] == '#' || text[to] == '*');
    into.add(from, key ? to + 1 : to);
  }

  private static boolean century(byte[] text, int at) {
    return (text[at] == '2' && text[at + 1] == '0') || (text[at] == '1' && text[at + 1] == '9');
  }
}
