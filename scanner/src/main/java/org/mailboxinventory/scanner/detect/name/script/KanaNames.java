package org.mailboxinventory.scanner.detect.name.script;

/**
 * Finds names of other languages that Japanese writes in Katakana, with a dot between their parts,
 * before a word that is said to people alone: {@code アニル・シャルマ様}. Behind what introduces a name a
 * blank may be in place of the dot. For one thread.
 */
final class KanaNames {
  private static final int FEWEST = 2;
  private static final int MOST = 12;
  private static final int MOST_PARTS = 5;
  private static final int DOT = 0x30fb;
  private static final int DOUBLE_HYPHEN = 0x30a0;
  private static final int WIDE_EQUALS = 0xff1d;
  private static final int LONG_VOWEL = 0x30fc;

  private final Surroundings around;
  private final Letters letters = new Letters();
  private ScriptWords words = ScriptWords.none();
  private byte[] text = new byte[0];
  private int length;

  KanaNames(Surroundings around) {
    this.around = around;
  }

  void begin(ScriptWords newWords, byte[] newText, int newLength) {
    words = newWords;
    text = newText;
    length = newLength;
  }

  /** Where the name ends that begins with this letter at {@code from}; -1 when none does. */
  int end(int letter, int from) {
    if (!kana(letter) || joins(before(from))) {
      return -1;
    }
    int end = part(from);
    int parts = 1;
    boolean blanks = false;
    while (end > 0 && parts < MOST_PARTS) {
      int c = Utf8.at(text, end, length);
      int next = dot(c) || c == ' ' ? part(end + Utf8.width(text, end, length)) : -1;
      if (next < 0) {
        break;
      }
      blanks |= c == ' ';
      end = next;
      parts++;
    }
    boolean several = parts > 1 && !joins(Utf8.at(text, end, length));
    return several && (blanks ? introduced(from, end) : honoured(end)) ? end : -1;
  }

  private boolean introduced(int from, int end) {
    return around.before(words, Script.HAN, from) >= Surroundings.SAID
        && around.closed(Script.HAN, end);
  }

  /** Whether such a word follows that is no begin of another one. */
  private boolean honoured(int end) {
    int behind = around.phrases().behind(words, Script.HAN, end);
    return (behind & ScriptWords.HONORIFIC) != 0 && (behind & ScriptWords.NONE_BEFORE) == 0;
  }

  /** Where a part of a name ends, which is no ordinary word; -1 where none begins. */
  private int part(int from) {
    letters.clear();
    int at = from;
    while (at < length && letters.count() < MOST) {
      int c = Utf8.at(text, at, length);
      if (!kana(c)) {
        break;
      }
      at += Utf8.width(text, at, length);
      letters.add(c, at);
    }
    int count = letters.count();
    return count >= FEWEST && !words.has(letters, 0, count, ScriptWords.ORDINARY) ? at : -1;
  }

  private int before(int from) {
    return from == 0 ? 0 : Utf8.at(text, Utf8.before(text, from), length);
  }

  /** A letter of Katakana, or the sign of a long vowel. */
  private static boolean kana(int c) {
    return (c > DOUBLE_HYPHEN && c < DOT) || c == LONG_VOWEL;
  }

  private static boolean dot(int c) {
    return c == DOT || c == DOUBLE_HYPHEN || c == WIDE_EQUALS;
  }

  private static boolean joins(int c) {
    return kana(c) || dot(c);
  }

  static boolean katakana(int c) {
    return c > 0x30a0 && c < 0x3100;
  }
}
