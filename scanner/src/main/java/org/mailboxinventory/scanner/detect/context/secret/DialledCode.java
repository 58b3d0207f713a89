package org.mailboxinventory.scanner.detect.context.secret;

import org.mailboxinventory.scanner.detect.context.secret.text.SecretList;
import org.mailboxinventory.scanner.detect.context.secret.text.SecretWords;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The password of a meeting in digits, as those who dial in type it: {@code Meeting password: kT4…
 * (58394… from phones)}.
 */
final class DialledCode {
  private static final int LONGEST_PASSWORD = 24;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;
  private static final WordSet FROM = SecretWords.of("dialled");

  private DialledCode() {}

  static void read(byte[] text, int labelTo, int ceiling, SecretList into) {
    int end = Math.min(ceiling, labelTo + LONGEST_PASSWORD);
    int open = labelTo;
    while (open < end && text[open] != '(' && text[open] != '\n') {
      open++;
    }
    if (open >= end || text[open] != '(') {
      return;
    }
    int to = open + 1;
    while (to < ceiling && AnchorScanner.isDigit(text[to])) {
      to++;
    }
    int digits = to - open - 1;
    boolean sized = digits >= SHORTEST && digits <= LONGEST;
    if (sized && to + 1 < ceiling && text[to] == ' ' && from(text, to + 1, ceiling)) {
      into.add(open + 1, to);
    }
  }

  private static boolean from(byte[] text, int at, int ceiling) {
    long word = Words.firstWord(text, at, ceiling);
    return word >= 0 && word >>> 32 == at && FROM.holds(text, at, (int) word);
  }
}
