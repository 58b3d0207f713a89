package org.mailboxinventory.scanner.detect.context.secret.text;

/** Blanks between a label and its secret. */
public final class Blanks {
  private Blanks() {}

  /** Behind the blanks that begin at a place. */
  public static int past(byte[] text, int from, int ceiling) {
    int at = from;
    while (at < ceiling && text[at] == ' ') {
      at++;
    }
    return at;
  }
}
