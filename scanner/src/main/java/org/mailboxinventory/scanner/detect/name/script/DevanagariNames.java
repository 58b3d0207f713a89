package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * Names in Devanagari within a text in Latin letters that says that they are names: {@code My name
 * is} before them. One of their words must be in the lists, or the phrase such that nothing else
 * follows it. For one thread.
 */
public final class DevanagariNames {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int OTHER = NameWords.WORD | NameWords.AGAINST | NameWords.PLACE;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_UNKNOWN = 6;

  /** A word of one letter may be that of a mail program's line. */
  private static final int LONGEST_OTHER = 4;

  private final LatinBeside latin = new LatinBeside();
  private byte[] text = new byte[0];
  private int length;
  private int known;
  private int unknown;

  public void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    latin.begin(newText, newLength);
  }

  /**
   * Past the words in Devanagari, each behind another, with which surely no name begins.
   *
   * @param from where a word may begin
   * @param to words from there on are not passed
   * @return where the first other word begins; the place itself where it is that
   */
  public int past(int from, int to) {
    int at = from;
    while (at < to && behindWord(at) && !DevanagariItems.led(text, at)) {
      int end = WordEdges.end(text, at, length);
      if (end - at <= LONGEST_OTHER || !goesOn(end) || isFirstName(at, end)) {
        return at;
      }
      at = end + 1;
    }
    return at;
  }

  /** Whether a word in Devanagari begins at a place, and a letter beyond ASCII and a blank end. */
  private boolean behindWord(int at) {
    return at > 1
        && text[at - 1] == ' '
        && text[at - 2] < 0
        && NameWords.devanagari(text, at, length);
  }

  private boolean isFirstName(int at, int end) {
    NameWords words = NameWords.bundled();
    return words.mayBeFirstName(text, at, length) && words.isFirstName(text, at, end);
  }

  /**
   * Gives the name that begins at {@code at} to the sink.
   *
   * @return behind it; else the next word in Devanagari behind one that is no first name, so that
   *     no name begins with it; -1 where the lists must tell
   */
  public int read(int at, NameSink sink) {
    int name = amid(at) ? -1 : end(at);
    name = name < 0 ? DevanagariItems.end(text, at, length) : name;
    if (name > 0) {
      sink.name(at, name);
      return name;
    }
    int end = WordEdges.end(text, at, length);
    return goesOn(end) && !isFirstName(at, end) ? end + 1 : -1;
  }

  /** Whether a word that is not in Latin letters is before a place. */
  private boolean amid(int at) {
    return at > 1 && (text[at - 1] < 0 || (text[at - 1] == ' ' && text[at - 2] < 0));
  }

  private int end(int from) {
    int before = latin.said(from);
    int stop = before == 0 ? runEnd(from) : from;
    if (stop < 0 || (before == 0 && latin.behind(stop) == 0)) {
      return -1;
    }
    int end = words(from);
    if (end < 0 || known + unknown < 2 || unknown > 2) {
      return -1;
    }
    boolean named = (before & ScriptWords.NAMED) != 0;
    boolean said =
        (before & (ScriptWords.BEFORE | ScriptWords.TITLE)) != 0 || latin.behind(end) != 0;
    boolean other = (before & ScriptWords.NONE_BEHIND) != 0;
    return !other && (named || (said && known > 0 && unknown < 2)) ? end : -1;
  }

  /** Where a word ends, which may go on behind an apostrophe. */
  private int wordEnd(int at) {
    int end = WordEdges.end(text, at, length);
    boolean goesOn =
        end + 1 < length && text[end] == '\'' && NameWords.devanagari(text, end + 1, length);
    return goesOn ? WordEdges.end(text, end + 1, length) : end;
  }

  /** Where the words in Devanagari end; -1 where they are too many for a name. */
  private int runEnd(int from) {
    int at = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = wordEnd(at);
      if (!goesOn(end)) {
        return end;
      }
      at = end + 1;
    }
    return -1;
  }

  /** Whether a blank and another word in Devanagari are behind one. */
  private boolean goesOn(int end) {
    return end + 1 < length && text[end] == ' ' && NameWords.devanagari(text, end + 1, length);
  }

  /** Where the words in Devanagari end of which none is another thing; -1 where one is. */
  private int words(int from) {
    known = 0;
    unknown = 0;
    int at = from;
    while (known + unknown < MOST_WORDS) {
      int end = wordEnd(at);
      int flags = NameWords.bundled().flags(text, at, end);
      boolean name = (flags & NAME) != 0;
      if (!name && ((flags & OTHER) != 0 || end - at < SHORTEST_UNKNOWN)) {
        return -1;
      }
      known += name ? 1 : 0;
      unknown += name ? 0 : 1;
      if (!goesOn(end)) {
        return end;
      }
      at = end + 1;
    }
    return -1;
  }
}
