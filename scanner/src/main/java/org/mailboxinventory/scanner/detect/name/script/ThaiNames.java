package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * Finds Thai names: behind a title or a phrase the first name up to a blank, and the last name up
 * to the next. For one thread.
 */
final class ThaiNames {
  private static final int AMID = 0;
  private static final int PHRASE = 1;
  private static final int TITLE = 2;

  /** A phrase in Latin letters. */
  private static final int LATIN = 3;

  private static final int LONGEST_TITLE = 16;
  private static final int LONGEST_NAME = 26;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_WORD = 10;

  private final Surroundings around;
  private final Letters letters = new Letters();
  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;

  /** Where what was read last ends. */
  private int end;

  ThaiNames(Surroundings around) {
    this.around = around;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Reads the letters from {@code at} on; returns where they end, or a name that follows. */
  int read(int at, int to, NameSink sink) {
    words = ScriptWords.of(Script.THAI);
    int said = title(at) < 0 ? said(at) : -1;
    if (said >= AMID && name(at, said, sink)) {
      return end;
    }
    int place = at;
    while (place < to) {
      int c = Utf8.at(text, place, length);
      if (!Script.THAI.holds(c)) {
        break;
      }
      int title = words.titles().holds(c) ? title(place) : -1;
      int from = title > 0 && title < length && text[title] == ' ' ? title + 1 : title;
      if (title > 0 && name(from, place == at || from > title ? TITLE : AMID, sink)) {
        return end;
      }
      place = title > 0 ? title : place + Utf8.width(text, place, length);
    }
    return place;
  }

  /** What says that the words at a place are a name; -1 where nothing does. */
  private int said(int at) {
    boolean said = around.before(words, Script.THAI, at) >= Surroundings.SAID;
    int stop = Script.THAI.lettersEnd(text, at, length);
    if (said || stop >= length || text[stop] != ' ') {
      return said ? around.inLatin() ? LATIN : PHRASE : -1;
    }
    stop = Script.THAI.lettersEnd(text, stop + 1, length);
    return !around.latin().around(at, stop) ? -1 : around.latin().behind(stop) != 0 ? LATIN : AMID;
  }

  /** Where the longest title ends that begins at {@code from}; -1 when none does. */
  private int title(int from) {
    collect(from);
    for (int to = Math.min(LONGEST_TITLE, letters.count()); to > 0; to--) {
      if (words.has(letters, 0, to, ScriptWords.TITLE)) {
        int title = letters.end(to - 1);
        return title < length && text[title] == '.' ? title + 1 : title;
      }
    }
    return -1;
  }

  /** Reads the letters up to the next blank; returns where they end. */
  private int collect(int from) {
    letters.clear();
    int at = from;
    int c = Utf8.at(text, at, length);
    while (Script.THAI.holds(c) && letters.count() < Letters.MOST) {
      at += Utf8.width(text, at, length);
      letters.add(c, at);
      c = Utf8.at(text, at, length);
    }
    return at;
  }

  /**
   * Gives the name that begins at {@code from} to the sink.
   *
   * @param said what says so: a title amid other words needs a name of the lists, a phrase needs
   *     one too, or a colon between, or the end of a line behind it
   */
  private boolean name(int from, int said, NameSink sink) {
    boolean labelled = said == LATIN || colonBefore(from);
    int stop = collect(from);
    int count = letters.count();
    int first = listed(ScriptWords.FIRST);
    boolean ordinary = said == LATIN ? other() : ordinary();
    boolean usual = said > AMID && count >= SHORTEST_NAME && count <= LONGEST_NAME && !ordinary;
    if (first == 0 && !usual) {
      return false;
    }
    int to = first > 0 ? letters.end(first - 1) : stop;
    int next = to == stop && stop < length ? next(from, stop) : -1;
    int last = next >= 0 ? lastName(next, said == LATIN) : -1;
    if (last < 0 && (first == 0 || ordinary)) {
      return false;
    }
    if (first == 0 && said == PHRASE && !labelled && !around.ends(last) && !fieldBehind(last)) {
      return false;
    }
    end = Math.max(to, last);
    sink.name(from, end);
    around.introduced(end);
    return true;
  }

  /** Where the last name begins behind a blank or the line's end; -1 for none. */
  private int next(int from, int stop) {
    return text[stop] == ' ' && !(stop + 1 < length && text[stop + 1] == '\n')
        ? stop + 1
        : LineBreak.next(text, from, stop, length);
  }

  /** Whether the next field begins behind a blank: the bank or the number of an account. */
  private boolean fieldBehind(int to) {
    if (to >= length || text[to] != ' ') {
      return false;
    }
    collect(to + 1);
    return begins(0, ScriptWords.AFTER);
  }

  private boolean colonBefore(int from) {
    int colon = from > 0 && text[from - 1] == ' ' ? from - 2 : from - 1;
    return colon >= 0 && text[colon] == ':';
  }

  /** How many letters are a name of the lists, behind which nothing or a word of a clause is. */
  private int listed(int flag) {
    for (int to = letters.count(); to >= SHORTEST_NAME; to--) {
      if (words.has(letters, 0, to, flag) && (to == letters.count() || clause(to))) {
        return to;
      }
    }
    return 0;
  }

  /** Where the last name ends that begins at {@code from}; -1 when none does. */
  private int lastName(int from, boolean inLatin) {
    int stop = collect(from);
    int listed = listed(ScriptWords.LAST);
    if (listed > 0) {
      return letters.end(listed - 1);
    }
    boolean usual = letters.count() >= SHORTEST_NAME && letters.count() <= LONGEST_NAME;
    boolean other = inLatin ? other() : clause(0) || ordinary();
    return usual && !other ? stop : -1;
  }

  /** Whether a word that goes on with a sentence begins at a letter. */
  private boolean clause(int from) {
    return begins(from, ScriptWords.PARTICLE | ScriptWords.AFTER | ScriptWords.BEFORE);
  }

  /** Whether a word that is not amid others of its script is no name. */
  private boolean other() {
    return begins(0, ScriptWords.NONE_BEFORE | ScriptWords.NONE_BEHIND)
        || words.has(letters, 0, letters.count(), ScriptWords.ORDINARY | ScriptWords.PARTICLE);
  }

  private boolean ordinary() {
    int other = ScriptWords.ORDINARY | ScriptWords.NONE_BEFORE | ScriptWords.NONE_BEHIND;
    return begins(0, other) || (begins(0, ScriptWords.TITLE) && letters.count() < LONGEST_WORD);
  }

  private boolean begins(int from, int flags) {
    int most = Math.min(letters.count(), from + LONGEST_WORD);
    for (int to = from + 1; to <= most; to++) {
      if (words.has(letters, from, to, flags)) {
        return true;
      }
    }
    return false;
  }
}
