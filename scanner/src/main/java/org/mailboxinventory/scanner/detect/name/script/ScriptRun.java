package org.mailboxinventory.scanner.detect.name.script;

import org.mailboxinventory.scanner.text.LineBreak;
import org.mailboxinventory.scanner.text.LineEdges;
import org.mailboxinventory.scanner.text.WrappedText;

/** Up to six words in a row that may be the words of one name. For one thread. */
final class ScriptRun {
  static final int MOST = 6;
  private static final int INITIAL = 1 << 20;
  private static final int CAPITALS = 1 << 21;

  /** Text is broken at 60 to 80 columns; the word behind the break would have gone beyond. */
  private static final int NARROWEST = 56;

  private static final int LONGEST_LINE = 500;
  private static final int ANY_NAME = ScriptWords.NAME;

  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private final int[] stop = new int[MOST];
  private final int[] flags = new int[MOST];
  private final long[] hash = new long[MOST];
  private final Letters letters = new Letters();
  private int count;
  private Script script = Script.CYRILLIC;
  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  int count() {
    return count;
  }

  /** Where the name begins in the word. */
  int from(int word) {
    return from[word];
  }

  /** Where the name ends in the word; of an initial behind its full stop. */
  int to(int word) {
    return to[word];
  }

  /** Where the word ends. */
  int stop(int word) {
    return stop[word];
  }

  int flags(int word) {
    return flags[word];
  }

  long hash(int word) {
    return hash[word];
  }

  /** Whether the first word may be that of a name with nothing around it. */
  boolean begins() {
    return initial(0) || has(0, ANY_NAME | ScriptWords.JOINS);
  }

  /** Whether one of the words is a name of the lists, or may be one by its form. */
  boolean named() {
    for (int word = 0; word < count; word++) {
      if (has(word, ANY_NAME)) {
        return true;
      }
    }
    return script.capitals();
  }

  boolean has(int word, int flag) {
    return (flags[word] & flag) != 0;
  }

  boolean initial(int word) {
    return (flags[word] & INITIAL) != 0;
  }

  /** Whether several initials go on at a word up to the one with which firms end: Α.Ε. */
  boolean firm(int word) {
    int last = word;
    while (last + 1 < count && initial(last + 1)) {
      last++;
    }
    boolean several = last > 0 && initial(last) && initial(last - 1);
    return several && RunEnds.firm(text, script, from[last]);
  }

  /** Whether a word behind a given name is the father's in Russian or Ukrainian. */
  boolean patronymic(int word) {
    return has(word, ANY_NAME)
        && has(word - 1, ScriptWords.FIRST)
        && RunEnds.father(text, script, to[word]);
  }

  boolean capitals(int word) {
    return (flags[word] & CAPITALS) != 0;
  }

  boolean particle(int word) {
    return (flags[word] & (ScriptWords.PARTICLE | ANY_NAME)) == ScriptWords.PARTICLE;
  }

  Script script() {
    return script;
  }

  ScriptWords words() {
    return words;
  }

  /** Reads the first word of a run, at {@code at}; false where none begins that may be a name's. */
  boolean first(Script newScript, int at) {
    if (script != newScript || words == ScriptWords.none()) {
      script = newScript;
      words = ScriptWords.of(newScript);
    }
    count = 0;
    boolean small = script.capitals() && !Character.isUpperCase(Utf8.at(text, at, length));
    return !small && word(at);
  }

  /** Reads the other words. */
  void others() {
    int unknown = 0;
    while (count < MOST) {
      int last = count - 1;
      if (last > 1 && patronymic(last)) {
        return;
      }
      unknown += (flags[last] & ~CAPITALS) == 0 ? 1 : 0;
      if (unknown > 1 && !script.capitals()) {
        return;
      }
      int at = stop[last];
      boolean broken = RunEnds.lineEnds(text, at, length);
      if (broken) {
        at = LineBreak.next(text, from[0], at, length);
      } else if (at < length && text[at] == ' ') {
        at++;
      } else if (!initial(last)) {
        return;
      }
      if (at < 0
          || at >= length
          || text[at] >= 0
          || !script.holds(Utf8.at(text, at, length))
          || !word(at)) {
        return;
      }
      if (broken && !overLine(last)) {
        count--;
        return;
      }
      join();
    }
  }

  /** Whether a name goes on with the word behind the end of a line that was read last. */
  private boolean overLine(int last) {
    int next = count - 1;
    int line = LineEdges.begin(text, from[0], LONGEST_LINE);
    boolean alone = LineBreak.pastMarks(text, line, length) >= from[0];
    boolean label = stop[next] < length && text[stop[next]] == ':';
    if (alone || label) {
      return false;
    }
    boolean names = has(last, ANY_NAME) && has(next, ANY_NAME);
    boolean other = has(last, ScriptWords.ORDINARY) && has(next, ScriptWords.ORDINARY);
    return (names && !other)
        || RunEnds.letters(text, line, stop[last]) + RunEnds.letters(text, from[next], stop[next])
            >= NARROWEST
        || WrappedText.full(text, stop[last], length, true);
  }

  /** Makes one word of two, as of the first and the second part of {@code Abd al-Rahman}. */
  private void join() {
    int first = count - 2;
    if (has(first, ScriptWords.JOINS)) {
      to[first] = to[first + 1];
      stop[first] = stop[first + 1];
      hash[first] += hash[first + 1];
      flags[first] = ScriptWords.FIRST | ScriptWords.LAST;
      count--;
    }
  }

  private boolean word(int at) {
    int end = letters.read(script, text, at, length);
    int letterCount = letters.count();
    if (letterCount == 0
        || letterCount >= Letters.MOST
        || RunEnds.glued(text, length, script, end)) {
      return false;
    }
    long number = letters.hash(0, letterCount);
    boolean small = script.capitals() && !letters.capital();
    if (small && (words.listed(number) & ScriptWords.PARTICLE) == 0) {
      return false;
    }
    hash[count] = number;
    if (stopped(end)) {
      set(at, end + 1, end + 1, INITIAL);
    } else {
      long looked = words.look(letters);
      int skipped = WordForms.from(looked);
      if (skipped > 0 && count > 0) {
        return false;
      }
      int kept = WordForms.to(looked);
      int begin = skipped == 0 ? at : letters.end(skipped - 1);
      int stops = script.cutsEndings() && kept > 0 ? letters.end(kept - 1) : end;
      set(begin, stops, end, ScriptWords.flags(looked) | (letters.capitals() ? CAPITALS : 0));
    }
    return true;
  }

  private void set(int begin, int nameEnd, int end, int known) {
    from[count] = begin;
    to[count] = nameEnd;
    stop[count] = end;
    flags[count++] = known;
  }

  /** Whether a short word is an initial: a full stop is behind it, and a name may follow. */
  private boolean stopped(int end) {
    if (letters.count() > script.longestInitial() || end >= length || text[end] != '.') {
      return false;
    }
    int known = words.listed(letters.hash(0, letters.count())) & ~ScriptWords.ORDINARY;
    if (script.capitals() ? (known & ScriptWords.NONE_BEHIND) != 0 : known != 0) {
      return false;
    }
    int vowels = 0;
    for (int i = 1; i < letters.count(); i++) {
      vowels += Character.isLetter(letters.letter(i)) ? 1 : 0;
    }
    return vowels <= 1;
  }
}
