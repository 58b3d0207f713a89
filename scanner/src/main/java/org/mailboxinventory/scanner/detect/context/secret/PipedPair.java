package org.mailboxinventory.scanner.detect.context.secret;

/**
 * A user's name, a colon and a password, in quotation marks before a command that takes them:
 * {@code echo 'app:…' | sudo chpasswd}.
 */
final class PipedPair {
  /** From the command back to the pipe: another program may run it. */
  private static final int LONGEST_LEAD = 24;

  private static final int LONGEST_PAIR = 96;

  private PipedPair() {}

  static void read(byte[] text, int commandTo, int ceiling, SecretList into) {
    int pipe = commandTo - 1;
    int floor = Math.max(0, commandTo - LONGEST_LEAD);
    while (pipe > floor && text[pipe] != '|' && text[pipe] != '\n') {
      pipe--;
    }
    int close = pipe - 1;
    while (close > 0 && text[close] == ' ') {
      close--;
    }
    if (text[pipe] != '|' || close < 1 || (text[close] != '\'' && text[close] != '"')) {
      return;
    }
    int colon = -1;
    int from = close;
    while (from > 0 && close - from < LONGEST_PAIR && text[from - 1] != text[close]) {
      from--;
      colon = text[from] == ':' ? from : colon;
    }
    int to = colon > from ? SecretToken.end(text, colon + 1, close) : -1;
    if (to > 0 && SecretToken.strong(text, colon + 1, to)) {
      into.add(colon + 1, to);
    }
  }
}
