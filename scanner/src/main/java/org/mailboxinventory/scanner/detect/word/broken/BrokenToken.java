package org.mailboxinventory.scanner.detect.word.broken;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.Words;
import org.mailboxinventory.scanner.text.JoinedParts;
import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.Octets;
import org.mailboxinventory.scanner.text.Signs;

/**
 * What has no blank and was broken at a line's end, or at several, and joined again: the token of a
 * program, a web address that is a secret, an address of a crypto-currency. Reused; for one thread.
 */
public final class BrokenToken extends JoinedParts {
  /** The longest token of a kind that the catalogue knows. */
  private static final int LONGEST = 2048;

  /** The shortest that no issuer's beginning tells. */
  private static final int SHORTEST = 20;

  /** So much before the break, with a letter in it, tells it from an ordinary number or word. */
  private static final int SHORTEST_HEAD = 8;

  /** So much of what an issuer begins is before the break: its prefix. */
  private static final int SHORTEST_PREFIX = 3;

  /** A line of a token that goes on in yet another is filled by it, and so long. */
  private static final int SHORTEST_LINE = 24;

  /** Lines of one token end so many columns apart: at a hyphen or where they were full. */
  private static final int RAGGED = 12;

  /** A line so wide was full, so that what follows a whole token may belong to it. */
  private static final int FULL_LINE = 60;

  private static final int MOST_BREAKS = 24;

  /** Where nothing tells a token's beginning, as in lines of base 64 one after the other. */
  private static final int FEW_BREAKS = 2;

  /** What encloses a token, so that it ends before. */
  private static final Signs ENCLOSES = Signs.of("\"'`<>|\\");

  /** What may be between a token and the end of its line. */
  private static final Signs LINE_ENDS = Signs.of(" |\\\r");

  private static final Signs ENDS_SENTENCE = Signs.of(".,;:!?)]");

  /** Where the parts end, joined and in the text. */
  private final int[] partTo = new int[MOST_BREAKS + 1];

  private final int[] partEnd = new int[MOST_BREAKS + 1];
  private int parts;

  /** Of the line that was looked at last: where it ends, and where its last word begins. */
  private int lineEnd = -1;

  private int lastWord;

  public BrokenToken() {
    super(LONGEST);
  }

  /** Another text. */
  public void begin() {
    lineEnd = -1;
  }

  /** Whether no blank is between a place and the end of its line, and a letter somewhere there. */
  private boolean lastOfLine(byte[] text, int from, int textLength) {
    if (from > lineEnd) {
      lineEnd = LineEdges.end(text, from, textLength);
      int at = lineEnd;
      while (at > from && LINE_ENDS.has(text[at - 1])) {
        at--;
      }
      boolean letter = false;
      while (at > from && ofToken(text[at - 1])) {
        at--;
        letter |= Words.letter(text[at]);
      }
      lastWord = letter ? at : lineEnd + 1;
    }
    return from >= lastWord;
  }

  /** Joins what fills the rest of its line, with letters and digits, and goes on in the next. */
  public boolean join(byte[] text, int from, int textLength) {
    return from + SHORTEST_HEAD <= textLength
        && mayBegin(text, from)
        && lastOfLine(text, from, textLength)
        && join(text, from, textLength, SHORTEST_HEAD, web(text, from) ? MOST_BREAKS : FEW_BREAKS)
        && scrambled(0, partTo[0])
        && length >= SHORTEST
        && (mixed(0) || joined[partTo[0] - 1] == '=');
  }

  /** The same of what begins as an issuer's tokens do, whatever its letters. */
  public boolean joinPrefixed(byte[] text, int from, int textLength) {
    return (from == 0 || !isOfToken(text[from - 1]))
        && join(text, from, textLength, SHORTEST_PREFIX)
        && !NextSetting.property(joined, partTo[0], partTo[1]);
  }

  /** The same behind a label of a secret: the part before is no word, or a sign ends it. */
  public boolean joinLabelled(byte[] text, int from, int textLength) {
    if (!join(text, from, textLength, SHORTEST_PREFIX)
        || !((partTo[0] >= SHORTEST_HEAD && scrambled(0, partTo[0]))
            || (OpenSecret.signed(text, partEnd[0]) && mixed(partTo[0])))) {
      return false;
    }
    byte behind = partEnd[1] < textLength ? text[partEnd[1]] : 0;
    return !NextSetting.begins(joined, partTo[0], partTo[1], behind);
  }

  /**
   * The same of what is a token up to {@code to} already, where its line is full and what follows
   * reads as one.
   */
  public boolean joinWhole(byte[] text, int from, int to, int textLength) {
    return to + 1 < textLength
        && (text[to] == '\n' || text[to] == '\r')
        && to - LineEdges.begin(text, to, FULL_LINE) >= FULL_LINE
        && joinPrefixed(text, from, textLength)
        && mixed(partTo[0]);
  }

  /** The same of a web address with a name and a password. */
  public boolean joinAddress(byte[] text, int from, int textLength) {
    return join(text, from, textLength, SHORTEST_HEAD);
  }

  /** Takes the last part away again; false where no two would be left. */
  public boolean shorten() {
    if (parts < 3) {
      return false;
    }
    drop(partTo[parts - 2]);
    return true;
  }

  /** Where in the text something ends that ends at a place of what is joined; -1 before a break. */
  public int within(int to) {
    return to > partTo[parts - 2] ? end - (length - to) : -1;
  }

  /** Whether a JSON web token may begin here: a brace and a quotation mark to base 64. */
  private static boolean web(byte[] text, int from) {
    return text[from] == 'e' && text[from + 1] == 'y' && text[from + 2] == 'J';
  }

  private boolean join(byte[] text, int from, int textLength, int shortestHead) {
    return join(text, from, textLength, shortestHead, MOST_BREAKS);
  }

  private boolean join(byte[] text, int from, int textLength, int shortestHead, int breaks) {
    length = 0;
    parts = 0;
    int at = take(text, from, textLength);
    if (length < shortestHead) {
      return false;
    }
    int column = at - LineEdges.begin(text, from, LONGEST) - RAGGED;
    boolean goesOn = true;
    while (goesOn && parts <= breaks) {
      int next = LineBreak.next(text, from, at, textLength);
      int before = length;
      at = next < 0 ? -1 : take(text, next, textLength);
      if (at < 0 || !(scrambled(before, length) || hostFollows(before))) {
        drop(before);
        break;
      }
      goesOn =
          length - before >= SHORTEST_LINE && at - LineEdges.begin(text, next, LONGEST) >= column;
    }
    return parts > 1;
  }

  /** Takes what may be of the token and notes it as a part; the end of it. */
  private int take(byte[] text, int from, int textLength) {
    int at = from;
    while (at < textLength && length < LONGEST && ofToken(text[at])) {
      joined[length++] = text[at++];
    }
    while (parts > 0 && at > from && ENDS_SENTENCE.has(text[at - 1])) {
      at--;
      length--;
    }
    if (at > from) {
      partTo[parts] = length;
      partEnd[parts++] = at;
      end = at;
    }
    return at;
  }

  /** Takes away what was taken since so much was joined. */
  private void drop(int to) {
    while (partTo[parts - 1] > to) {
      parts--;
    }
    length = to;
    end = partEnd[parts - 1];
  }

  /** Whether the sign before a host is at a break of a web address with a name and a password. */
  private boolean hostFollows(int tail) {
    return length > tail
        && (joined[tail] == '@' || (joined[tail - 1] == '@' && Words.letter(joined[tail])));
  }

  private static boolean ofToken(byte b) {
    return b > ' ' && !ENCLOSES.has(b);
  }

  /** Whether {@code joined[from, to)} holds a digit, or a capital behind its first letter. */
  private boolean scrambled(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = joined[i] >= 'A' && joined[i] <= 'Z';
      if (AnchorScanner.isDigit(joined[i]) || (capital && i > from)) {
        return true;
      }
    }
    return false;
  }

  /** No blank is near, and it is not within something longer. */
  private static boolean mayBegin(byte[] text, int from) {
    long first = Octets.get(text, from);
    boolean within = from > 0 && (isOfToken(text[from - 1]) || "+/.".indexOf(text[from - 1]) >= 0);
    return !within && (Octets.controls(first) | Octets.equal(first, ' ')) == 0;
  }

  private static boolean isOfToken(byte b) {
    return AnchorScanner.isWord(b) || b == '-' || b == '_';
  }

  /** Whether there are digits and letters from a place on. */
  private boolean mixed(int from) {
    boolean digits = false;
    boolean letters = false;
    for (int i = from; i < length; i++) {
      boolean digit = AnchorScanner.isDigit(joined[i]);
      digits |= digit;
      letters |= !digit && AnchorScanner.isWord(joined[i]);
    }
    return digits && letters;
  }
}
