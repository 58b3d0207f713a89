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
  private static final int[] HYPHENS = {8, 13, 18, 23};

  private Uuid() {}

  /** Whether {@code text[from, to)} has it. */
  public static boolean is(byte[] text, int from, int to) {
    if (to - from == DIGITS && from > 0 && text[from - 1] == '/') {
      return true;
    }
    if (to - from != LENGTH || !AnchorScanner.isWord(text[from])) {
      return false;
    }
    for (int hyphen : HYPHENS) {
      if (text[from + hyphen] != '-') {
        return false;
      }
    }
    return true;
  }
}
