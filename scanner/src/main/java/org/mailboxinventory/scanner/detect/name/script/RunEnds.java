package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** With what the words of a name end, or those of a firm that reads like one. */
final class RunEnds {
  /** How fathers' names end in Russian and Ukrainian. */
  private static final WordSet FATHERS = NameFile.of("name-parts.txt").words("fathers");

  /** So many bytes is each of these. */
  private static final int END = 6;

  /** The letter with which the word for a company begins in Greek. */
  private static final int COMPANY = '\u0395';

  private RunEnds() {}

  /** Whether a word that ends at a place is formed as the name of somebody's father is. */
  static boolean father(byte[] text, Script script, int to) {
    return script == Script.CYRILLIC && to >= END && FATHERS.holds(text, to - END, to);
  }

  /** Whether the initial at a place is the last one of a company's form in Greek. */
  static boolean firm(byte[] text, Script script, int from) {
    return script == Script.GREEK && Utf8.at(text, from, text.length) == COMPANY;
  }

  /** A digit, a sign of an address, or in Hebrew the mark of a shortened word follows directly. */
  static boolean glued(byte[] text, int length, Script script, int end) {
    if (end >= length) {
      return false;
    }
    byte b = text[end];
    boolean shortened = script == Script.HEBREW && (b == '\'' || b == '"');
    return (b >= '0' && b <= '9') || b == '@' || b == '_' || shortened;
  }

  /** How many letters and signs are between two places. */
  static int letters(byte[] text, int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      letters += (text[at] & 0xc0) == 0x80 ? 0 : 1;
    }
    return letters;
  }

  /** Whether a line ends at a place, or behind one blank. */
  static boolean lineEnds(byte[] text, int place, int length) {
    int at = place < length && text[place] == ' ' ? place + 1 : place;
    return at < length && (text[at] == '\n' || text[at] == '\r');
  }
}
