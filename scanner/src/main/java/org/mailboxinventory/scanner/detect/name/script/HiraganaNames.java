package org.mailboxinventory.scanner.detect.name.script;

/**
 * Japanese names whose first name is written in Hiragana, behind a last name of two or three
 * letters of Han that no list need have: {@code 石畑さくら}.
 */
final class HiraganaNames {
  private static final int SHORTEST_LAST = 2;
  private static final int LONGEST_LAST = 3;

  private HiraganaNames() {}

  /** Where such a name ends behind what says that one follows; -1 where the letters are none. */
  static int end(ScriptWords words, Letters letters, Surroundings around, int before) {
    if (before < Surroundings.SAID || !hold(words, letters)) {
      return -1;
    }
    int end = letters.end(letters.count() - 1);
    return around.closed(Script.HAN, end) ? end : -1;
  }

  /** Whether the letters are such a name, of which the first name is in a list. */
  private static boolean hold(ScriptWords words, Letters letters) {
    int last = 0;
    while (last < letters.count() && kanji(letters.letter(last))) {
      last++;
    }
    int count = letters.count();
    if (last < SHORTEST_LAST || last > LONGEST_LAST || count < last + 2) {
      return false;
    }
    for (int i = last; i < count; i++) {
      int c = letters.letter(i);
      if (c <= 0x3040 || c >= 0x30a0) {
        return false;
      }
    }
    return words.has(letters, last, count, ScriptWords.FIRST)
        && !words.has(letters, 0, last, ScriptWords.ORDINARY);
  }

  private static boolean kanji(int c) {
    return (c >= 0x4e00 && c <= 0x9fff) || c == 0x3005;
  }

  static boolean hiragana(int c) {
    return c > 0x3040 && c < 0x30a0;
  }
}
