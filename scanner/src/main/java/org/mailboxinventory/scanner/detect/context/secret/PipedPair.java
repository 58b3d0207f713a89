package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;

/**
 * A password in quotation marks, perhaps behind its user's name and a colon, before a command that
 * takes it: {@code echo 'app:…' | sudo chpasswd}, {@code echo '…' | passwd --stdin app}.
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
    from = colon > from ? colon + 1 : from;
    if (SecretToken.strong(text, from, close)) {
      into.add(from, close);
    }
  }
}
