package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.word.Words;

/**
 * A secret in quotation marks, as programs write it, that holds signs at which one in running text
 * ends: {@code define('DB_PASSWORD', 'k9;Tw,2')}.
 */
public final class QuotedSecret {
  private static final int LONGEST = 64;

  /** End a secret in running text, or do not begin one. */
  private static final String ENDS = ",;>|";

  /** Of calls, templates and addresses. */
  private static final String NONE = "(){}<:";

  private QuotedSecret() {}

  /**
   * Where it ends that begins behind a mark; -1 where none does that holds such a sign, and behind
   * a word and a blank: people put what they say into marks, too.
   */
  public static int end(byte[] text, int from, int ceiling) {
    if (from > 2 && text[from - 2] == ' ' && Words.letter(text[from - 3])) {
      return -1;
    }
    byte mark = text[from - 1];
    int limit = Math.min(ceiling, from + LONGEST);
    boolean sign = false;
    int at = from;
    while (at < limit
        && text[at] > ' '
        && text[at] != '"'
        && text[at] != '\''
        && NONE.indexOf(text[at]) < 0) {
      sign |= ENDS.indexOf(text[at]) >= 0;
      at++;
    }
    boolean closed = at < limit && text[at] == mark;
    boolean ends = closed && (at + 1 >= ceiling || ",;)]} \n".indexOf(text[at + 1]) >= 0);
    return sign && ends ? at : -1;
  }
}
