package org.mailboxinventory.scanner.detect.name.line;

import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The position of a name in a line of a mail program. Words written as a name are taken for one
 * there, whether a list has them or not, unless one of them is a word of companies, or an ordinary
 * word behind one that is no first name. For one thread.
 */
public final class NamePlace {
  private static final int MOST_LINES = 3;
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST = 5;

  private final KnownNames known;
  private byte[] text = new byte[0];
  private int length;

  NamePlace(KnownNames known) {
    this.known = known;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** A name up to the end of its line, or over more lines up to the next header. */
  int upToHeader(int from, NameSink sink) {
    int begin = past(from);
    int to = begin;
    int lines = 0;
    int at = begin;
    while (at < length && lines < MOST_LINES) {
      int end = wordEnd(at);
      int next = WrappedLine.lineBehind(text, end, length);
      if (end == at || (end < length && text[end] == ':')) {
        break;
      }
      to = lines == 0 || header(next) ? end : to;
      lines += next >= 0 ? 1 : 0;
      at = next >= 0 ? next : past(end);
    }
    return name(begin, to, sink);
  }

  /** Whether the line that begins here is one as {@code Sent: Monday}. */
  private boolean header(int at) {
    int end = at < 0 ? -1 : wordEnd(at);
    return end > at && end < length && text[end] == ':';
  }

  /** Gives {@code text[from, to)} to the sink when it has the form of a name. */
  int name(int from, int to, NameSink sink) {
    int count = 0;
    int ordinary = 0;
    boolean given = (flags(from, wordEnd(from)) & NameWords.FIRST) != 0;
    int at = from;
    int last = from;
    while (at < to) {
      int end = wordEnd(at);
      int flags = flags(at, end);
      last = at;
      boolean family = (flags & NameWords.LAST) != 0 && at == from;
      boolean named = given && (flags & NameWords.FIRST) != 0;
      if (end == at || ((flags & NameWords.AGAINST) != 0 && !family && !named)) {
        return -1;
      }
      ordinary += (flags & (NameWords.FIRST | NameWords.LAST)) == 0 && flags != 0 ? 1 : 0;
      count++;
      at = past(end);
    }
    if (count < 2 || count > MOST_WORDS || (ordinary > 0 && !given) || to - from < SHORTEST) {
      return -1;
    }
    sink.name(from, to);
    keep(from, last);
    return to;
  }

  /** From now on the name is known, whichever of its words is the family name. */
  private void keep(int first, int last) {
    int end = wordEnd(first);
    long firstWord = Words.hash(text, first, end);
    long lastWord = Words.hash(text, last, wordEnd(last));
    boolean familyFirst = end < length && text[end] == ',';
    known.add(familyFirst ? lastWord : firstWord, familyFirst ? firstWord : lastWord);
  }

  int flags(int from, int to) {
    return NameWords.bundled().flags(text, from, to);
  }

  /** Past a comma, blanks, a full stop, and the end of a line with its marks of quoted mail. */
  int past(int from) {
    int at = from;
    while (at < length
        && (text[at] == ' ' || text[at] == ',' || text[at] == '.' || text[at] == '"')) {
      at++;
    }
    int next = WrappedLine.lineBehind(text, at, length);
    return next >= 0 ? next : at;
  }

  int wordEnd(int from) {
    int end = from;
    while (end < length && (letter(text[end]) || (end > from && joins(end)))) {
      end++;
    }
    return end;
  }

  private boolean joins(int at) {
    return (text[at] == '-' || text[at] == '\'') && at + 1 < length && letter(text[at + 1]);
  }

  static boolean letter(byte b) {
    return NameLetters.letter(b);
  }
}
