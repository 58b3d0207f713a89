package org.mailboxinventory.scanner.detect.context.secret.device;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The secret of a user of a router or switch, in the commands that set it up: {@code username
 * netops privilege 15 secret Heron!52}, {@code local-user netops password cipher Heron!52}.
 */
public final class DeviceSecret {
  private static final int LONGEST_COMMAND = 80;
  private static final int SHORTEST_WORD = 4;

  /** How the device keeps what is typed. */
  private static final WordSet KEPT = SecretWords.of("device-keeping");

  /** Begins a command that sets up a user. */
  private static final WordSet USERS = SecretWords.of("device-users");

  private DeviceSecret() {}

  /** Reads the secret behind the word that says how it is kept. */
  public static void kept(byte[] text, int labelTo, int ceiling, SecretList into) {
    int from = blank(text, labelTo, ceiling) ? wordEnd(text, labelTo + 1, ceiling) : labelTo;
    if (from > labelTo
        && blank(text, from, ceiling)
        && KEPT.holds(text, lastWord(text, labelTo + 1, from), from)) {
      int to = end(text, from + 1, ceiling);
      if (from + 1 < to && text[from + 1] != '%' && SecretToken.strong(text, from + 1, to)) {
        into.add(from + 1, to);
      }
    }
  }

  /** Reads the secret of the user whose command the label is in. */
  public static void ofUser(byte[] text, int labelFrom, int labelTo, int ceiling, SecretList into) {
    int from = labelTo + 1;
    from += from + 1 < ceiling && text[from] == '0' && text[from + 1] == ' ' ? 2 : 0;
    if (from >= ceiling || text[labelTo] != ' ' || labelFrom < 2 || text[labelFrom - 1] != ' ') {
      return;
    }
    int to = end(text, from, ceiling);
    boolean last = to == ceiling || text[to] == '\n' || text[to] == '`';
    boolean strong = SecretToken.strong(text, from, to);
    if ((strong || (last && to - from >= SHORTEST_WORD && letters(text, from, to)))
        && command(text, labelFrom)) {
      into.add(from, to);
    }
  }

  /** Whether the command of a user begins the line of a label, and names the user. */
  private static boolean command(byte[] text, int labelFrom) {
    int floor = Math.max(0, labelFrom - LONGEST_COMMAND);
    int begin = labelFrom;
    while (begin > floor && "\n`#>".indexOf(text[begin - 1]) < 0) {
      begin--;
    }
    long word = Words.firstWord(text, begin, labelFrom);
    int from = (int) (word >>> 32);
    int to = (int) word;
    int at = begin;
    while (at < from && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return word >= 0 && at == from && USERS.holds(text, from, to) && to + 2 < labelFrom;
  }

  private static boolean letters(byte[] text, int from, int to) {
    int at = from;
    while (at < to && Words.letterOrDigit(text[at])) {
      at++;
    }
    return at == to;
  }

  /** Where what is typed ends: signs at its end are its own, but for those of a sentence. */
  private static int end(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (text[at] > ' ' || text[at] < 0) && "`\"<".indexOf(text[at]) < 0) {
      at++;
    }
    while (at > from && ".,;:)'".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }

  private static boolean blank(byte[] text, int at, int ceiling) {
    return at + 1 < ceiling && text[at] == ' ';
  }

  /** Behind the letters and hyphens that begin at a place. */
  private static int wordEnd(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && (Words.letter(text[at]) || text[at] == '-')) {
      at++;
    }
    return at;
  }

  private static int lastWord(byte[] text, int from, int to) {
    int at = to;
    while (at > from && Words.letter(text[at - 1])) {
      at--;
    }
    return at;
  }
}
