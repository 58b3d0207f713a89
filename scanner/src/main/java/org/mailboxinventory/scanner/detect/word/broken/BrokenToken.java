package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.Octets;

/**
 * A long word of digits and small letters, capitals and hyphens perhaps among them, that was broken
 * at a line's end and joined again, as an address of a crypto-currency or the token of a program;
 * in a command of a shell behind a backslash. Reused; for one thread.
 */
public final class BrokenToken extends JoinedParts {
  /** The longest address, of Bitcoin, has so many characters. */
  private static final int LONGEST = 90;

  private static final int SHORTEST = 25;

  /** What may follow a token with hyphens. */
  private static final String CLOSING = " \n\r\t.,;!?)]>\"'`|";

  /** So much before the break, with a letter in it, tells it from an ordinary number or word. */
  private static final int SHORTEST_HEAD = 8;

  /** So long are tokens of programs, which their issuer's beginning tells. */
  private static final int LONGEST_PREFIXED = 300;

  private boolean hyphened;
  private boolean mixed;
  private boolean scrambled;
  private boolean prefixed;

  public BrokenToken() {
    super(LONGEST_PREFIXED);
  }

  /** Joins what begins at a place if it fills the rest of its line and goes on in the next. */
  public boolean join(byte[] text, int from, int textLength) {
    return from + SHORTEST_HEAD <= textLength
        && mayBegin(text, from)
        && join(text, from, textLength, false)
        && mixed
        && length >= SHORTEST;
  }

  /**
   * The same of what begins as an issuer's tokens do, whatever its letters; the second part is no
   * word.
   */
  public boolean joinPrefixed(byte[] text, int from, int textLength) {
    return (from == 0 || !isOfToken(text[from - 1]))
        && join(text, from, textLength, true)
        && scrambled;
  }

  private boolean join(byte[] text, int from, int textLength, boolean newPrefixed) {
    prefixed = newPrefixed;
    int at = from;
    while (at < textLength && at - from < most() && ofToken(text, at, textLength)) {
      at++;
    }
    int behind = at < textLength && text[at] == '\\' ? at + 1 : at;
    boolean lineEnds = behind < textLength && (text[behind] == '\n' || text[behind] == '\r');
    if (!lineEnds || at - from < SHORTEST_HEAD) {
      return false;
    }
    length = 0;
    hyphened = false;
    take(text, from, textLength);
    mixed = mixed();
    at = text[behind] == '\r' ? behind + 1 : behind;
    if (at >= textLength || text[at] != '\n') {
      return false;
    }
    at++;
    while (at < textLength && (text[at] == ' ' || text[at] == '>')) {
      at++;
    }
    int head = length;
    end = take(text, at, textLength);
    scrambled = scrambled(head);
    return end > at && (end == textLength || closes(text[end]));
  }

  /** Whether a token may end before a byte; a name before its value has hyphens, too. */
  private boolean closes(byte b) {
    boolean strict = prefixed || hyphened;
    return strict ? CLOSING.indexOf(b) >= 0 : !Words.letterOrDigit(b);
  }

  /** Whether the second part holds a digit, or a capital behind its first letter. */
  private boolean scrambled(int head) {
    for (int i = head; i < length; i++) {
      boolean capital = joined[i] >= 'A' && joined[i] <= 'Z';
      if (AnchorScanner.isDigit(joined[i]) || (capital && i > head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(byte[] text, int from) {
    long first = Octets.get(text, from);
    long letters = Octets.letters(first);
    return letters != 0 && ((letters | Octets.digits(first)) == Octets.HIGH || hyphens(text, from));
  }

  /** Whether a letter begins it, and hyphens are among letters and digits. */
  private static boolean hyphens(byte[] text, int from) {
    if (!AnchorScanner.isWord(text[from]) || AnchorScanner.isDigit(text[from])) {
      return false;
    }
    for (int i = from + 1; i < from + SHORTEST_HEAD; i++) {
      if (!isOfToken(text[i])) {
        return false;
      }
    }
    return true;
  }

  private int most() {
    return prefixed ? LONGEST_PREFIXED : LONGEST;
  }

  /** Of a token that an issuer begins a full stop, too; at its end it ends a sentence. */
  private boolean ofToken(byte[] text, int at, int textLength) {
    return isOfToken(text[at])
        || (prefixed && text[at] == '.' && at + 1 < textLength && isOfToken(text[at + 1]));
  }

  private static boolean isOfToken(byte b) {
    return AnchorScanner.isWord(b) || b == '-' || b == '_';
  }

  /** Takes letters, digits and hyphens as far as they go; the end of them. */
  private int take(byte[] text, int from, int textLength) {
    int at = from;
    while (at < textLength && length < most() && ofToken(text, at, textLength)) {
      hyphened |= !AnchorScanner.isWord(text[at]);
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
}
