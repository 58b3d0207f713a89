package org.mailboxinventory.scanner.detect.name.list;

import org.mailboxinventory.scanner.text.Octets;

/**
 * What somebody is, written together with the name, as pages do whose cells were put into one line:
 * {@code JudgeA.R. Rao}, {@code AdvocateAsha Rao}.
 */
public final class GluedRole {
  private static final int SHORTEST = 4;

  private GluedRole() {}

  /** Where the name begins behind such a word that begins at {@code from}; -1 where none is. */
  public static int end(byte[] text, int from, int length) {
    int at = from + 1;
    if (at + Long.BYTES <= length) {
      long eight = Octets.get(text, at);
      long others = ~Octets.smalls(Octets.letters(eight), eight) & Octets.HIGH;
      at += others == 0 ? Long.BYTES : Octets.first(others);
    }
    while (at < length && text[at] >= 'a' && text[at] <= 'z') {
      at++;
    }
    boolean capital = at < length && text[at] >= 'A' && text[at] <= 'Z';
    boolean may = capital && at - from >= SHORTEST && at + 1 < length && goesOn(text, at + 1);
    return may && (NameWords.bundled().flags(text, from, at) & NameWords.ROLE) != 0 ? at : -1;
  }

  /** Whether an initial ends or small letters follow at a place. */
  private static boolean goesOn(byte[] text, int at) {
    return text[at] == '.' || text[at] < 0 || (text[at] >= 'a' && text[at] <= 'z');
  }
}
