package org.mailboxinventory.scanner.detect.context.label;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;

/**
 * Whether a value has the form of a UUID, as tokens have it, and complaints and jobs too, which no
 * sign parts from their word: {@code token e8aa1116-…}; and its digits alone in an address, where
 * they are a version: {@code /secrets/DbPassword/7c1f…}.
 */
public final class Uuid {
  private static final int LENGTH = 36;
  private static final int DIGITS = 32;
  private static final int LONGEST_OPTION = 40;
  private static final int[] HYPHENS = {8, 13, 18, 23};

  private Uuid() {}

  /** Whether {@code text[from, to)} has it. */
  public static boolean is(byte[] text, int from, int to) {
    if (to - from == DIGITS && from > 0 && text[from - 1] == '/') {
      return true;
    }
    if (to - from != LENGTH || !AnchorScanner.isWord(text[from]) || argument(text, from)) {
      return false;
    }
    for (int hyphen : HYPHENS) {
      if (text[from + hyphen] != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether it is given to an option of a command or, in quotation marks, to a function. */
  private static boolean argument(byte[] text, int from) {
    int at = from - 1;
    if (at > 1 && (text[at] == '"' || text[at] == '\'')) {
      do {
        at--;
      } while (at > 0 && text[at] == ' ');
      return text[at] == ',';
    }
    while (at > 1 && text[at - 1] > ' ' && from - at < LONGEST_OPTION) {
      at--;
    }
    return from > 0 && text[from - 1] == ' ' && text[at] == '-';
  }
}
