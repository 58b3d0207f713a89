package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A long word of digits and small letters, capitals perhaps among them, that was broken at a line's
 * end and joined again, as an address of a crypto-currency. Reused; for one thread.
 */
public final class BrokenToken {
  /** The longest address, of Bitcoin, has so many. */
  private static final int LONGEST = 90;

  private static final int SHORTEST = 25;

  /** So much before the break, with a letter in it, tells it from an ordinary number or word. */
  private static final int SHORTEST_HEAD = 8;

  private final byte[] joined = new byte[LONGEST];
  private int length;
  private int end;

  /** Joins what begins at a place if it fills the rest of its line and goes on in the next. */
  public boolean join(byte[] text, int from, int textLength) {
    if (from + SHORTEST_HEAD > textLength || !mayBegin(Octets.get(text, from))) {
      return false;
    }
    int at = from + SHORTEST_HEAD;
    while (at < textLength && AnchorScanner.isWord(text[at])) {
      at++;
    }
    boolean lineEnds = at < textLength && (text[at] == '\n' || text[at] == '\r');
    if (!lineEnds || at - from > LONGEST) {
      return false;
    }
    length = 0;
    take(text, from, textLength);
    if (!mixed()) {
      return false;
    }
    at += text[at] == '\r' ? 1 : 0;
    if (at >= textLength || text[at] != '\n') {
      return false;
    }
    at++;
    while (at < textLength && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    end = take(text, at, textLength);
    return end > at && length >= SHORTEST && (end == textLength || !Words.letterOrDigit(text[end]));
  }

  private static boolean mayBegin(long first) {
    long letters = Octets.letters(first);
    return letters != 0 && (letters | Octets.digits(first)) == Octets.HIGH;
  }

  /** Takes letters and digits as far as they go; the end of them. */
  private int take(byte[] text, int from, int textLength) {
    int at = from;
    while (at < textLength && length < LONGEST && AnchorScanner.isWord(text[at])) {
      joined[length++] = text[at++];
    }
    return at;
  }

  /** Whether there are digits and small letters. */
  private boolean mixed() {
    boolean digits = false;
    boolean smalls = false;
    for (int i = 0; i < length; i++) {
      digits |= AnchorScanner.isDigit(joined[i]);
      smalls |= joined[i] >= 'a';
    }
    return digits && smalls;
  }

  /** The two parts without the break. */
  public byte[] joined() {
    return joined;
  }

  /** How long both are together. */
  public int length() {
    return length;
  }

  /** Where the second part ends in the window. */
  public int end() {
    return end;
  }
}
