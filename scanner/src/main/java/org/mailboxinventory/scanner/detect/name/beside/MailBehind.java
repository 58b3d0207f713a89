package org.mailboxinventory.scanner.detect.name.beside;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * An address of mail behind a name that is made of its words: {@code Asha Rao, asha.rao@…}, {@code
 * Asha Rao mailto:arao@…}, {@code <td>Asha Rao</td><td>rao.asha@…</td>}. Then the words are a
 * person's, whatever no list says of them.
 */
public final class MailBehind {
  /** Nothing is shared. */
  public static final int NONE = 0;

  /** One word of the name. */
  public static final int ONE = 1;

  /** All that is wanted: two words, or one and the first letter of the other. */
  public static final int ALL = 2;

  private static final int LONGEST_GAP = 60;
  private static final int LONGEST_LOCAL = 40;
  private static final int LONGEST_LABEL = 10;
  private static final int SHORTEST_WORD = 3;
  private static final String SIGNS = " \t,;:|-<>(['\"*";

  private MailBehind() {}

  /** How much of {@code text[from, to)} is in the address behind it. */
  public static int shared(byte[] text, int from, int to, int length) {
    int local = local(text, to, length);
    int at = local < 0 ? local : sign(text, local, length);
    return at < 0 ? NONE : words(text, from, to, local, at);
  }

  /** Where an address begins behind signs, tags and what it is called; -1 where none is near. */
  private static int local(byte[] text, int to, int length) {
    int limit = Math.min(length, to + LONGEST_GAP);
    int at = to;
    boolean line = false;
    boolean label = false;
    while (at < limit) {
      byte b = text[at];
      boolean tag = b == '<' && at + 1 < limit && tagBegins(text, at + 1, limit);
      if (tag) {
        at = pastTag(text, at, limit);
      } else if (b == '\n' || b == '\r') {
        if (line && b == '\n') {
          return -1;
        }
        line |= b == '\n';
        at++;
      } else if (SIGNS.indexOf(b) >= 0) {
        at++;
      } else {
        int end = NameLetters.end(text, at, limit);
        boolean named = !label && end - at <= LONGEST_LABEL && called(text, end, limit);
        if (!named) {
          return at > to ? at : -1;
        }
        label = true;
        at = end;
      }
    }
    return -1;
  }

  /** Whether a colon follows a word, as behind {@code Email}. */
  private static boolean called(byte[] text, int end, int limit) {
    int at = end < limit && text[end] == '-' ? NameLetters.end(text, end + 1, limit) : end;
    return at < limit && text[at] == ':';
  }

  /** Whether a tag of a page begins behind its bracket, and no address. */
  private static boolean tagBegins(byte[] text, int from, int limit) {
    int at = text[from] == '/' ? from + 1 : from;
    int end = NameLetters.end(text, at, limit);
    return end < limit && (text[end] == '>' || text[end] == ' ' || text[end] == '/');
  }

  private static int pastTag(byte[] text, int from, int limit) {
    int at = from;
    while (at < limit && text[at] != '>') {
      boolean address = text[at] == ':' && at - from > 6 && (text[at - 1] | 0x20) == 'o';
      if (address) {
        return at + 1;
      }
      at++;
    }
    return at < limit ? at + 1 : limit;
  }

  /**
   * Whether the sign of an address is the word at a place, and a domain follows before {@code
   * limit}: {@code asha at elm.example}, as archives of lists write them.
   */
  public static boolean spelled(byte[] text, int blank, int limit) {
    boolean word =
        blank > 0
            && blank + 4 < limit
            && text[blank] == ' '
            && text[blank + 1] == 'a'
            && text[blank + 2] == 't'
            && text[blank + 3] == ' ';
    int at = blank + 4;
    boolean stop = false;
    while (word
        && at < limit
        && (Words.letterOrDigit(text[at]) || text[at] == '.' || text[at] == '-')) {
      stop |= text[at] == '.' && at + 1 < limit && Words.letterOrDigit(text[at + 1]);
      at++;
    }
    return word && stop;
  }

  /** Where the sign of an address is whose part before it begins at a place; -1 for none. */
  private static int sign(byte[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST_LOCAL);
    int at = from;
    while (at < limit
        && (NameLetters.letter(text[at])
            || (text[at] >= '0' && text[at] <= '9')
            || "._-+".indexOf(text[at]) >= 0)) {
      at++;
    }
    boolean sign = at < limit && at > from && (text[at] == '@' || spelled(text, at, length));
    return sign ? at : -1;
  }

  private static int words(byte[] text, int from, int to, int local, int sign) {
    int shared = 0;
    boolean initial = false;
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      if (end > at) {
        boolean within = within(text, at, end, local, sign);
        shared += within ? 1 : 0;
        initial |= !within && initial(text, at, end, local, sign);
      }
      at = Math.max(end, at + 1);
    }
    return shared > 1 || (shared == 1 && initial) ? ALL : shared;
  }

  /** Whether the first letters of ASCII of a word, three at least, are in an address. */
  private static boolean within(byte[] text, int from, int to, int local, int sign) {
    int begin = from;
    while (begin < to && text[begin] < 0) {
      begin++;
    }
    int end = begin;
    while (end < to && text[end] >= 0) {
      end++;
    }
    for (int at = local; end - begin >= SHORTEST_WORD && at <= sign - (end - begin); at++) {
      int i = 0;
      while (i < end - begin && (text[begin + i] | 0x20) == (text[at + i] | 0x20)) {
        i++;
      }
      if (i == end - begin) {
        return true;
      }
    }
    return false;
  }

  /** Whether an address begins or ends with the first letter of a word. */
  private static boolean initial(byte[] text, int from, int to, int local, int sign) {
    int letter = text[from] | 0x20;
    boolean begins = (text[local] | 0x20) == letter;
    return to - from >= SHORTEST_WORD && (begins || (text[sign - 1] | 0x20) == letter);
  }
}
