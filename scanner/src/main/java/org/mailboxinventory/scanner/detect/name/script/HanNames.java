package org.mailboxinventory.scanner.detect.name.script;

import java.util.function.IntPredicate;
import org.mailboxinventory.scanner.detect.name.line.NameSink;
import org.mailboxinventory.scanner.text.LineBreak;

/**
 * Finds Chinese and Japanese names in Han and Kana: a listed last name and one to three letters
 * behind it, where something beside them says that they are a person. For one thread.
 */
final class HanNames {
  private static final int LONGEST_LAST = 4;
  private static final int LONGEST = 7;

  /** So many bytes has the label of a field at most. */
  private static final int LONGEST_LABEL = 18;

  /** How many letters a given name may have, the usual first. */
  private static final int[] GIVEN = {2, 1, 3};

  private final Surroundings around;
  private final KanaNames kana;
  private final Letters letters = new Letters();
  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;
  private int from;
  private int blank;
  private int before;
  private boolean amidHan;

  HanNames(Surroundings around) {
    this.around = around;
    this.kana = new KanaNames(around);
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Reads the letters from {@code at} on; returns where they end. */
  int read(int at, int to, NameSink sink) {
    words = ScriptWords.of(Script.HAN);
    kana.begin(words, text, length);
    int place = at;
    while (place < to) {
      int c = Utf8.at(text, place, length);
      if (!Script.HAN.holds(c)) {
        break;
      }
      int end = words.sounds().holds(c) ? SoundNames.end(words.sounds(), text, place, length) : -1;
      end = end < 0 && words.lastNames().holds(c) ? name(place) : end;
      end = end < 0 ? kana.end(c, place) : end;
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
  private int name(int begin) {
    from = begin;
    collect(from);
    int last = Math.min(LONGEST_LAST, letters.count());
    while (last > 0 && !words.has(letters, 0, last, ScriptWords.LAST)) {
      last--;
    }
    amidHan = kanji(Utf8.at(text, Utf8.before(text, from), length));
    before = around.before(words, Script.HAN, from);
    int kana = amidHan || blank >= 0 ? -1 : HiraganaNames.end(words, letters, around, before);
    if (kana > 0 || last == 0 || (blank > last && blank <= LONGEST_LAST && behind(blank) == 0)) {
      return kana > 0 ? kana : unlisted();
    }
    int best = 0;
    int end = -1;
    for (int given : GIVEN) {
      int count = last + given;
      boolean apart = blank < 0 || blank == last || blank == count;
      boolean possible = apart && (given < 3 || last > 1) && count <= letters.count();
      int surely = possible ? surely(last, count) : 0;
      end = surely > best ? letters.end(count - 1) : end;
      best = Math.max(best, surely);
    }
    return best > 0 ? end : lastNameAlone(last);
  }

  /** A last name of no list before a blank, a listed first name and what follows people. */
  private int unlisted() {
    if (amidHan || blank < 2 || !all(0, blank, HanNames::kanji)) {
      return -1;
    }
    before = Surroundings.NONE;
    for (int count = Math.min(letters.count(), blank + 3); count > blank; count--) {
      int end = letters.end(count - 1);
      if (words.has(letters, blank, count, ScriptWords.FIRST)
          && (around.phrases().behind(words, Script.HAN, end) & ScriptWords.AFTER) != 0) {
        return end;
      }
    }
    return -1;
  }

  /** Reads the letters of a name, and where a blank is between two of them. */
  private void collect(int begin) {
    letters.clear();
    blank = -1;
    int at = begin;
    while (letters.count() < LONGEST) {
      int c = Utf8.at(text, at, length);
      if ((c == '\n' || c == '\r')
          && blank < 0
          && words.has(letters, 0, letters.count(), ScriptWords.LAST)) {
        int next = LineBreak.next(text, begin, at, length);
        if (next < 0 || !Script.HAN.holds(Utf8.at(text, next, length)) || label(next)) {
          return;
        }
        blank = letters.count();
        at = next;
      } else if (c == ' ' && blank < 0 && letters.count() > 0) {
        int next = Utf8.at(text, at + 1, length);
        if (letters.count() > LONGEST_LAST || !Script.HAN.holds(next) || label(at + 1)) {
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

  /** Whether a colon is behind the letters at a place: they are the label of the next field. */
  private boolean label(int from) {
    int end = Script.HAN.lettersEnd(text, from, Math.min(length, from + LONGEST_LABEL));
    return around.speaks(end);
  }

  /** How surely the letters up to {@code count} are a name: 0 not at all. */
  private int surely(int last, int count) {
    boolean listed = words.has(letters, last, count, ScriptWords.FIRST);
    int other = ScriptWords.ORDINARY | ScriptWords.AFTER | ScriptWords.NONE_BEFORE;
    int end = letters.end(count - 1);
    int behind = behind(end, count);
    boolean usual =
        listed
            || (all(last, count, HanNames::kanji) && !words.has(letters, last, count, other))
            || (all(last, count, KanaNames::katakana) && (behind & ScriptWords.HONORIFIC) != 0);
    if (!usual
        || (!listed && count > last + 1 && words.has(letters, 0, last + 1, ScriptWords.ORDINARY))
        || words.has(letters, 0, count, ScriptWords.ORDINARY)
        || before == Surroundings.OTHER
        || (behind & ScriptWords.NONE_BEFORE) != 0) {
      return 0;
    }
    boolean closed = !kanji(Utf8.at(text, end, length)) || behind != 0;
    if (honoured(behind, last, count, listed)) {
      return 3;
    }
    if (thing(count)) {
      return 0;
    }
    return holds(last, count, listed, closed) ? closed ? 2 : 1 : 0;
  }

  /** What follows, and behind a blank whether it is said to people alone. */
  private int behind(int end, int count) {
    int direct = around.behind(words, Script.HAN, end);
    return direct != 0 || blank != count ? direct : behind(count);
  }

  /** What is said to people alone behind the blank behind so many letters. */
  private int behind(int count) {
    return around.phrases().behind(words, Script.HAN, letters.end(count - 1) + 1)
        & ScriptWords.HONORIFIC;
  }

  /** Whether the last of three letters or more is one that streets and bridges end with. */
  private boolean thing(int count) {
    return count > 2 && words.has(letters, count - 1, count, ScriptWords.NONE_BEFORE);
  }

  private boolean honoured(int behind, int last, int count, boolean listed) {
    if (count - last == 1 && amidHan && (behind & ScriptWords.HONORIFIC) == 0) {
      return false;
    }
    boolean inside = amidHan && (doubtful(last) || blank == last);
    int wanted = listed ? ScriptWords.AFTER : ScriptWords.HONORIFIC;
    return (behind & wanted) != 0 && (listed || !inside);
  }

  private boolean holds(int last, int count, boolean listed, boolean closed) {
    int end = letters.end(count - 1);
    if (before >= Surroundings.SAID) {
      return listed || (closed && !(doubtful(last) && amidHan));
    }
    if (blank == last) {
      boolean goesOn = HiraganaNames.hiragana(Utf8.at(text, end, length));
      return !amidHan && closed && (listed || (last > 1 && count - last > 1 && goesOn));
    }
    boolean usual = listed && count - last > 1 && !doubtful(last);
    return usual
        && (around.latin().around(from, end)
            || (before > Surroundings.NONE && (around.ends(end) || around.speaks(end))));
  }

  /** The last name is an ordinary word too. */
  private boolean doubtful(int last) {
    return words.has(letters, 0, last, ScriptWords.ORDINARY);
  }

  /** {@code Tanaka-sama}: the last name, of two letters at least. */
  private int lastNameAlone(int last) {
    int end = letters.end(last - 1);
    boolean closed = before >= Surroundings.SAID && !kanji(Utf8.at(text, end, length));
    int behind = around.phrases().behind(words, Script.HAN, end);
    boolean said =
        last > 1
            && (!amidHan || closed)
            && before != Surroundings.OTHER
            && !words.has(letters, 0, last, ScriptWords.ORDINARY)
            && (closed || (behind & ScriptWords.AFTER) != 0);
    return said ? end : -1;
  }

  private boolean all(int from, int to, IntPredicate kind) {
    for (int i = from; i < to; i++) {
      if (!kind.test(letters.letter(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean kanji(int c) {
    return (c >= 0x4e00 && c <= 0x9fff) || c == 0x3005;
  }
}
