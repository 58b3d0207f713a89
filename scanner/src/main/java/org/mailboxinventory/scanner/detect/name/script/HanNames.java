package org.mailboxinventory.scanner.detect.name.script;

/**
 * Finds Chinese and Japanese names in Han and Kana: a listed last name and one to three letters
 * behind it, where something beside them says that they are a person. For one thread.
 */
final class HanNames {
  private static final int LONGEST_LAST = 3;
  private static final int LONGEST = 7;

  /** How many letters a given name may have, the usual first. */
  private static final int[] GIVEN = {2, 1, 3};

  private final Surroundings around;
  private final Letters letters = new Letters();
  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;
  private int blank;
  private int before;
  private boolean amidHan;

  HanNames(Surroundings around) {
    this.around = around;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Reads the letters from {@code at} on; returns where they end. */
  int read(int at, int to, NameSink sink) {
    words = ScriptWords.of(Script.HAN);
    int place = at;
    while (place < to) {
      int c = Utf8.at(text, place, length);
      if (!Script.HAN.holds(c)) {
        break;
      }
      int end = words.beginsLastName(c) ? name(place) : -1;
      if (end > 0) {
        sink.name(place, end);
        if (before >= Surroundings.SAID) {
          around.introduced(end);
        }
      }
      place = end > 0 ? end : place + Utf8.width(text, place, length);
    }
    return place;
  }

  /** Where the name ends that begins at {@code from}; -1 when none does. */
  private int name(int from) {
    collect(from);
    int last = Math.min(LONGEST_LAST, letters.count());
    while (last > 0 && !words.has(letters, 0, last, ScriptWords.LAST)) {
      last--;
    }
    if (last == 0) {
      return -1;
    }
    amidHan = kanji(Utf8.at(text, Utf8.before(text, from), length));
    before = around.before(words, Script.HAN, from);
    for (int given : GIVEN) {
      int count = last + given;
      if (count <= letters.count()
          && (given < 3 || last > 1)
          && (blank < 0 || blank == last)
          && holds(last, count)) {
        return letters.end(count - 1);
      }
    }
    return lastNameAlone(last);
  }

  /** Reads the letters of a name, and where a blank is between two of them. */
  private void collect(int from) {
    letters.clear();
    blank = -1;
    int at = from;
    while (letters.count() < LONGEST) {
      int c = Utf8.at(text, at, length);
      if (c == ' ' && blank < 0 && letters.count() > 0) {
        int next = Utf8.at(text, at + 1, length);
        if (letters.count() > LONGEST_LAST || !Script.HAN.holds(next)) {
          return;
        }
        blank = letters.count();
        at++;
      } else if (Script.HAN.holds(c)) {
        at += Utf8.width(text, at, length);
        letters.add(c, at);
      } else {
        return;
      }
    }
  }

  private boolean holds(int last, int count) {
    boolean listed = words.has(letters, last, count, ScriptWords.FIRST);
    int other = ScriptWords.ORDINARY | ScriptWords.AFTER | ScriptWords.NONE_BEFORE;
    if ((!listed && (!inHan(last, count) || words.has(letters, last, count, other)))
        || words.has(letters, 0, count, ScriptWords.ORDINARY)) {
      return false;
    }
    int end = letters.end(count - 1);
    int behind = around.phrases().behind(words, Script.HAN, end);
    if (before == Surroundings.OTHER || (behind & ScriptWords.NONE_BEFORE) != 0) {
      return false;
    }
    boolean doubtful = words.has(letters, 0, last, ScriptWords.ORDINARY);
    boolean inside = amidHan && (doubtful || blank == last);
    int next = Utf8.at(text, end, length);
    boolean closed = !kanji(next) || behind != 0;
    boolean honoured = (behind & ScriptWords.HONORIFIC) != 0;
    if (honoured || (listed && (behind & ScriptWords.AFTER) != 0)) {
      return listed || !inside;
    }
    if (before >= Surroundings.SAID) {
      return listed || (closed && !(doubtful && amidHan));
    }
    if (blank == last) {
      return !amidHan && closed && (listed || last > 1 && count - last > 1 && hiragana(next));
    }
    return listed && before > Surroundings.NONE && !doubtful && around.ends(end);
  }

  /** {@code Tanaka-sama}: the last name, of two letters at least. */
  private int lastNameAlone(int last) {
    int end = letters.end(last - 1);
    boolean said =
        last > 1
            && !amidHan
            && before != Surroundings.OTHER
            && !words.has(letters, 0, last, ScriptWords.ORDINARY)
            && (around.phrases().behind(words, Script.HAN, end) & ScriptWords.AFTER) != 0;
    return said ? end : -1;
  }

  private boolean inHan(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!kanji(letters.letter(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean kanji(int c) {
    return c >= 0x4e00 && c <= 0x9fff || c == 0x3005;
  }

  private static boolean hiragana(int c) {
    return c > 0x3040 && c < 0x30a0;
  }
}
