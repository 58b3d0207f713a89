package org.mailboxinventory.scanner.detect.name.sign;

import org.mailboxinventory.scanner.detect.name.beside.TagsBefore;
import org.mailboxinventory.scanner.detect.name.line.Closing;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.text.LineEdges;

/**
 * A name that fills the line below what closes a letter, with a small letter where others have a
 * capital, or with two initials that nothing parts: {@code Asha rao}, {@code Asha Rao CR}.
 */
public final class SignedLine {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** Besides a name, what a word of one is not. */
  private static final int OTHER =
      NameWords.WORD | NameWords.AGAINST | NameWords.ROLE | NameWords.PLACE;

  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;
  private static final int MOST_BREAKS = 2;

  private SignedLine() {}

  /** Gives the name that begins with the capital at a place; returns its end, -1 for none. */
  public static int read(byte[] text, int at, int length, NameSink sink) {
    int tags = at > 0 && text[at - 1] == '>' ? TagsBefore.textEnd(text, at) : -1;
    if (tags < 0 && !begins(text, at)) {
      return -1;
    }
    int end = words(text, at, Math.min(length, at + LONGEST));
    if (end < 0 || !ends(text, end, length) || !closed(text, at, tags)) {
      return -1;
    }
    sink.name(at, end);
    return end;
  }

  /** Whether nothing but marks of quoted mail, a hyphen and blanks is before it on its line. */
  private static boolean begins(byte[] text, int at) {
    int begin = at;
    while (begin > 0 && " >-".indexOf(text[begin - 1]) >= 0) {
      begin--;
    }
    return begin > 0 && text[begin - 1] == '\n';
  }

  /** Where the words of a name end, one of which is written as in no other place; else -1. */
  private static int words(byte[] text, int from, int limit) {
    int surely = 0;
    boolean odd = false;
    int to = from;
    int at = from;
    for (int count = 0; count < MOST_WORDS && at < limit; count++) {
      int end = NameLetters.end(text, at, limit);
      int flags = NameWords.bundled().flags(text, at, end);
      boolean initials = count > 0 && end - at == 2 && text[at] <= 'Z' && text[at + 1] <= 'Z';
      if (!initials && (end - at < SHORTEST || ((flags & NAME) == 0 && flags != 0))) {
        return -1;
      }
      odd |= initials || text[at] >= 'a';
      surely += !initials && (flags & NAME) != 0 && (flags & OTHER) == 0 ? 1 : 0;
      to = end;
      at = end < limit && text[end] == ' ' ? end + 1 : limit;
    }
    return odd && surely > 0 && text[from + 1] > 'Z' ? to : -1;
  }

  private static boolean ends(byte[] text, int to, int length) {
    int at = to;
    while (at < length && text[at] == ' ') {
      at++;
    }
    return at >= length || "\n\r<|,".indexOf(text[at]) >= 0;
  }

  /** Whether the text above closes a letter. */
  private static boolean closed(byte[] text, int from, int tags) {
    if (tags >= 0) {
      return Closing.line(text, TagsBefore.textBegin(text, tags, LONGEST + 1), tags);
    }
    int end = from;
    int breaks = 0;
    while (end > 0
        && ((text[end - 1] <= ' ' && text[end - 1] >= 0) || " >-".indexOf(text[end - 1]) >= 0)) {
      breaks += text[end - 1] == '\n' ? 1 : 0;
      end--;
    }
    int begin = LineEdges.begin(text, end, LONGEST + 1);
    return breaks <= MOST_BREAKS && end - begin <= LONGEST && Closing.line(text, begin, end);
  }
}
