package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * A password in quotation marks, perhaps behind its user's name and a colon, before a command that
 * takes it: {@code echo 'app:…' | sudo chpasswd}, {@code echo '…' | passwd --stdin app}.
 */
final class PipedPair {
  /** From the command back to the pipe: another program may run it. */
  private static final int LONGEST_LEAD = 24;

  private static final int LONGEST_PAIR = 96;
  private static final int SHORTEST_WORD = 4;

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
    boolean pair = colon > from;
    from = pair ? colon + 1 : from;
    if (SecretToken.strong(text, from, close) || (pair && word(text, from, close))) {
      into.add(from, close);
    }
  }

  /** Whether it is of letters and digits alone, and no variable. */
  private static boolean word(byte[] text, int from, int to) {
    int at = from;
    while (at < to && AnchorScanner.isWord(text[at])) {
      at++;
    }
    return at == to && to - from >= SHORTEST_WORD;
  }
}
