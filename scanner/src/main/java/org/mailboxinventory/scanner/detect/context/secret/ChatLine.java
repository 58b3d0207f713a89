package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretToken;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A line of a conversation, with the time and who writes, and nothing but a secret that the line
 * above asks for: {@code 18:45 <holly> …}, {@code [09:03] Tom: …}, {@code 12/03/26, 10:12 - Yo: …};
 * the time alone in brackets, {@code [10:43] …}; or who writes alone below a question.
 */
final class ChatLine {
  /** From the label to the end of its line. */
  private static final int LONGEST_REST = 60;

  private static final int LONGEST_SPEAKER = 40;

  private ChatLine() {}

  /** Where the secret begins on the line below a label; -1 where none is. */
  static int below(byte[] text, int labelTo, int ceiling) {
    int end = Math.min(ceiling, labelTo + LONGEST_REST);
    int at = labelTo;
    boolean asked = false;
    while (at < end && text[at] != '\n') {
      asked |= text[at] == '?';
      if (text[at] == ':' || text[at] == '=' || AnchorScanner.isDigit(text[at])) {
        return -1;
      }
      at++;
    }
    int from = at < end ? reply(text, at + 1, ceiling, asked) : -1;
    if (from < 0) {
      return -1;
    }
    int to = SecretToken.end(text, from, ceiling);
    boolean alone = to == ceiling || text[to] == '\n';
    boolean stamped = from > 0 && stamp(text, at + 1, ceiling) > at + 1;
    alone &= stamped || NamePair.small(text, from, to);
    return alone && SecretToken.strong(text, from, to) ? from : -1;
  }

  /** Past the time and who writes, of which one may be missing; -1 where both are. */
  private static int reply(byte[] text, int from, int ceiling, boolean asked) {
    int stamp = stamp(text, from, ceiling);
    if (stamp <= from) {
      return asked ? speaker(text, from, ceiling) : -1;
    }
    int speaker = speaker(text, stamp, ceiling);
    boolean bracket = text[from] == '[' && text[stamp - 1] == ' ' && text[stamp - 2] == ']';
    return speaker < 0 && bracket ? stamp : speaker;
  }

  /** Past the day and the time with their signs. */
  private static int stamp(byte[] text, int from, int ceiling) {
    int at = from;
    boolean digit = false;
    while (at < ceiling && (AnchorScanner.isDigit(text[at]) || "[]:./-, ".indexOf(text[at]) >= 0)) {
      digit |= AnchorScanner.isDigit(text[at]);
      at++;
    }
    return digit ? at : -1;
  }

  /** Past who writes: a name before a colon or in angle brackets. */
  private static int speaker(byte[] text, int from, int ceiling) {
    boolean angle = from < ceiling && text[from] == '<';
    int at = angle ? from + 1 : from;
    while (at < ceiling
        && at - from <= LONGEST_SPEAKER
        && (Words.letterOrDigit(text[at]) || " _.-".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean ends =
        at > from + 1 && at + 1 < ceiling && text[at] == (angle ? '>' : ':') && text[at + 1] == ' ';
    return ends ? at + 2 : -1;
  }
}
