package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The name of a sender or recipient that is written in small letters, between the word that begins
 * a line of a mail's header and the address: {@code From: asha rao <arao@…>}.
 */
public final class SmallSender {
  private static final WordSet HEADERS = NameFile.of("mail-lines.txt").words("headers");
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.PLACE | NameWords.AGAINST;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 4;

  private SmallSender() {}

  /** Whether {@code text[from, to)} begins such a line, and a small letter follows its colon. */
  public static boolean follows(byte[] text, int from, int to, int length) {
    return to + 3 < length
        && text[to] == ':'
        && text[to + 1] == ' '
        && NameLetters.small(text[text[to + 2] == '"' ? to + 3 : to + 2])
        && HEADERS.holds(text, from, to);
  }

  /**
   * Gives the names behind the colon at a place, parted by commas and semicolons; returns where the
   * last of them ends, -1 where there is none.
   */
  public static int read(byte[] text, int colon, int length, NameSink sink) {
    int found = -1;
    int at = colon + 2;
    while (at > 0 && at + 1 < length) {
      int from = text[at] == '"' ? at + 1 : at;
      int to = NameLetters.small(text[from]) ? nameEnd(text, from, length) : -1;
      if (to < 0) {
        return found;
      }
      sink.name(from, to);
      found = to;
      at = next(text, to, length);
    }
    return found;
  }

  /** Behind the comma or semicolon that follows a name and its address; -1 for none. */
  private static int next(byte[] text, int to, int length) {
    int limit = Math.min(length, to + LONGEST);
    int at = to;
    while (at < limit && text[at] != '\n' && text[at] != ',' && text[at] != ';') {
      at++;
    }
    return at + 1 < limit && text[at] != '\n' && text[at + 1] == ' ' ? at + 2 : -1;
  }

  /** Where the name ends that begins at a place; -1 where none does. */
  private static int nameEnd(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST);
    int to = from;
    int words = 0;
    int named = 0;
    boolean other = false;
    int at = from;
    while (at < limit && NameLetters.small(text[at])) {
      int end = NameLetters.end(text, at, limit);
      int flags = NameWords.bundled().flags(text, at, end);
      named += (flags & NAME) != 0 && (flags & OTHER) == 0 ? 1 : 0;
      other |= (flags & OTHER) != 0 && (flags & NAME) == 0;
      words++;
      to = end;
      at = end < limit && text[end] == ' ' ? end + 1 : limit;
    }
    boolean address = opens(text, to, length);
    if (words < 2 || words > MOST_WORDS || other) {
      return -1;
    }
    int shared = address ? MailBehind.shared(text, from, to, length) : MailBehind.NONE;
    boolean ends = address || to >= length || "\n\r,;".indexOf(text[to]) >= 0;
    return shared == MailBehind.ALL || (ends && named + shared >= words) ? to : -1;
  }

  /** Whether the bracket of an address follows a name. */
  private static boolean opens(byte[] text, int to, int length) {
    int at = to < length && text[to] == '"' ? to + 1 : to;
    return at + 1 < length && text[at] == ' ' && (text[at + 1] == '<' || text[at + 1] == '[');
  }
}
