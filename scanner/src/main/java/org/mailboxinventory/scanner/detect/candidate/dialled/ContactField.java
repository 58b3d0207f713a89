package org.mailboxinventory.scanner.detect.candidate.dialled;

import org.mailboxinventory.scanner.detect.context.dialled.TelephoneWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;

/** The telephone behind the address of mail that the word for a contact leads to. */
public final class ContactField {
  private static final int[] NONE = {};
  private static final int FEWEST = 7;
  private static final int MOST = 11;

  /** So many blanks and signs part the two. */
  private static final int GAP = 3;

  /** So far before the address is the word. */
  private static final int REACH = 40;

  private ContactField() {}

  /**
   * Where a number begins that a sign parts from an address of mail behind the word for a contact,
   * and that ends its line or its element: {@code Contacto: ana@mail.example | 43965746}; none
   * otherwise.
   */
  public static int[] number(byte[] text, int mailFrom, int mailTo, int length) {
    int from = mailTo;
    while (from < length && from - mailTo < GAP && " |/,;".indexOf(text[from]) >= 0) {
      from++;
    }
    int sign = from > mailTo && text[from - 1] == ' ' ? from - 2 : from - 1;
    boolean parted = sign >= mailTo && "|/,;".indexOf(text[sign]) >= 0;
    int to = from;
    while (to < length && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    boolean number = parted && to - from >= FEWEST && to - from <= MOST;
    boolean ends = to == length || (to < length && "<\n|".indexOf(text[to]) >= 0);
    return number && ends && contact(text, mailFrom) ? new int[] {from} : NONE;
  }

  /** Whether the word for a contact is before a colon and an address of mail. */
  private static boolean contact(byte[] text, int mailFrom) {
    int at = mailFrom;
    boolean colon = false;
    while (at > 0 && mailFrom - at < REACH && !Words.letterOrDigit(text[at - 1])) {
      at = text[at - 1] == '>' ? tag(text, at) : at - 1;
      colon |= text[at] == ':';
    }
    int begin = at;
    while (begin > 0 && Words.letter(text[begin - 1])) {
      begin--;
    }
    return colon && TelephoneWords.ROLES.holds(text, begin, at);
  }

  private static int tag(byte[] text, int end) {
    int at = end - 1;
    while (at > 0 && end - at < REACH && text[at] != '<') {
      at--;
    }
    return at;
  }
}
