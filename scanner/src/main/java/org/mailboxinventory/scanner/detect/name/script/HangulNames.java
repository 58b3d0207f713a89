package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.detect.name.row.PersonRow;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * Finds Korean names: a listed last name and one or two letters behind it, where something beside
 * them says that they are a person. Endings put to them are none of the name. For one thread.
 */
final class HangulNames {
  /** How many letters a given name may have, the usual first. */
  private static final int[] GIVEN = {2, 1};

  private static final int ENDS = ScriptWords.AFTER | ScriptWords.PARTICLE;

  private final Surroundings around;

  /** So many names one after another are a list. */
  private static final int FEWEST = 3;

  private final Letters letters = new Letters();
  private final Letters next = new Letters();

  /** Where the list ends that was found last. */
  private int listTo = -1;

  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;
  private int from;

  HangulNames(Surroundings around) {
    this.around = around;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
    listTo = -1;
  }

  /** Reads the word at {@code at} and gives the name with which it begins; returns its end. */
  int read(int at, NameSink sink) {
    words = ScriptWords.of(Script.HANGUL);
    from = at;
    int end = letters.read(Script.HANGUL, text, at, length);
    end = overLine(at, end);
    int count = letters.count();
    if (count < 2 || !words.lastNames().holds(letters.letter(0))) {
      return end;
    }
    int last = words.has(letters, 0, 2, ScriptWords.LAST) && count > 2 ? 2 : 1;
    if (words.has(letters, 0, last, ScriptWords.LAST)) {
      int before = around.before(words, Script.HANGUL, at);
      for (int given : GIVEN) {
        if (last + given <= count && holds(last, last + given, end, before)) {
          int to = letters.end(last + given - 1);
          sink.name(at, to);
          if (before >= Surroundings.SAID) {
            around.introduced(to);
          }
          return end;
        }
      }
    }
    return end;
  }

  /** Reads the given name that a line's end parts from a last name; returns where it ends. */
  private int overLine(int from, int to) {
    boolean ends = to < length && (text[to] == '\n' || text[to] == '\r');
    if (!ends || !words.has(letters, 0, letters.count(), ScriptWords.LAST)) {
      return to;
    }
    int at = LineBreak.next(text, from, to, length);
    int stop = at < 0 ? at : Script.HANGUL.lettersEnd(text, at, length);
    if (stop <= at || around.speaks(stop)) {
      return to;
    }
    while (at < stop) {
      int c = Utf8.at(text, at, length);
      at += Utf8.width(text, at, length);
      letters.add(c, at);
    }
    return stop;
  }

  /**
   * Whether a word that ends here is one of three names or more with nothing but blanks between:
   * {@code 정민서 안시우 전은우}; names of no list are between those that begin and end it.
   */
  private boolean list(int end, boolean listed) {
    int names = listed ? 1 : 0;
    int at = listed && end > listTo ? nextName(end) : -1;
    int to = end;
    while (at > 0) {
      boolean known = words.has(next, 1, 3, ScriptWords.FIRST);
      names += known ? 1 : 0;
      to = known ? at : to;
      at = nextName(at);
    }
    listTo = names >= FEWEST ? to : listTo;
    return end <= listTo;
  }

  /** Where a last name and two more letters end behind a blank; -1 for none. */
  private int nextName(int at) {
    int begin = at + 1;
    if (begin >= length || text[at] != ' ') {
      return -1;
    }
    int end = next.read(Script.HANGUL, text, begin, length);
    boolean name =
        next.count() == 3
            && words.has(next, 0, 1, ScriptWords.LAST)
            && !words.has(next, 0, 3, ScriptWords.ORDINARY | ScriptWords.TITLE);
    return name ? end : -1;
  }

  private boolean holds(int last, int to, int end, int before) {
    int count = letters.count();
    boolean rest = to < count;
    if (words.has(letters, 0, to, ScriptWords.ORDINARY | ENDS | ScriptWords.TITLE)
        || words.has(letters, 0, count, ScriptWords.ORDINARY)
        || before == Surroundings.OTHER
        || (rest && !words.has(letters, to, count, ENDS))) {
      return false;
    }
    boolean listed = words.has(letters, last, to, ScriptWords.FIRST);
    boolean usual = listed || to - last == 2;
    boolean after =
        rest
            ? words.has(letters, to, count, ScriptWords.HONORIFIC)
            : (around.behind(words, Script.HANGUL, end) & ScriptWords.HONORIFIC) != 0;
    if (after) {
      return usual;
    }
    if (before >= Surroundings.SAID) {
      boolean alone = !rest && around.labelled() && around.closed(Script.HANGUL, end);
      return (listed && (to - last > 1 || !rest)) || (usual && alone);
    }
    boolean several = to - last > 1;
    if (!rest && several && list(end, listed)) {
      return true;
    }
    if (!rest && count == 3 && last == 1 && PersonRow.holds(text, from, end, length)) {
      return true;
    }
    boolean inLine =
        before > Surroundings.NONE && (around.ends(end) || (several && around.writes(end)));
    return listed && !rest && (inLine || (several && around.latin().around(from, end)));
  }
}
