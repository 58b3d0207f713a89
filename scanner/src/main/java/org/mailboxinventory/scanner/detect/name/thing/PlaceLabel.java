package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.word.WordSet;

/**
 * The label of a place's or a firm's field directly before a name: {@code Zona: Gran Quorvand},
 * {@code areaWard: 'Elma Ward'}, {@code product_name: 'Sunny Vega'}.
 */
final class PlaceLabel {
  private static final WordSet LABELS = NameFile.of("thing-words.txt").words("place-labels");

  /** Last words of what fields of places and things are called in programs. */
  private static final WordSet KEYS = NameFile.of("thing-words.txt").words("place-keys");

  private static final int MOST_SIGNS = 6;

  /** So many letters has the word for a name at the end of a key. */
  private static final int NAME = 4;

  private PlaceLabel() {}

  /** Whether one is before the name at {@code from}, and no word before it on its line. */
  static boolean before(byte[] text, int from) {
    int at = pastSigns(text, from, from);
    if (at < 3 || at == from || text[at - 1] != ':') {
      return false;
    }
    int end = pastSigns(text, at - 1, from);
    int begin = NameLetters.begin(text, end);
    boolean alone = begin < 2 || text[begin - 1] != ' ' || !NameLetters.letter(text[begin - 2]);
    boolean quoted = text[from - 1] == '"' || text[from - 1] == '\'';
    return begin < end
        && alone
        && (LABELS.holds(text, begin, end) || (quoted && key(text, begin, end)));
  }

  /** Whether a key is such a word, or says that it is the name of such: {@code productName}. */
  private static boolean key(byte[] text, int begin, int end) {
    int word = lastWord(text, begin, end);
    if (KEYS.holds(text, word, end)) {
      return true;
    }
    int to = word > 1 && text[word - 1] == '_' ? word - 1 : word;
    int from = to < word ? NameLetters.begin(text, to) : begin;
    return end - word == NAME
        && (text[word] | 0x20) == 'n'
        && (text[end - 1] | 0x20) == 'e'
        && from < to
        && KEYS.holds(text, lastWord(text, from, to), to);
  }

  /** Where the last word begins of words that are written together: {@code areaWard}. */
  private static int lastWord(byte[] text, int from, int to) {
    int at = to - 1;
    while (at > from && !(text[at] >= 'A' && text[at] <= 'Z' && text[at - 1] >= 'a')) {
      at--;
    }
    return Math.max(at, from);
  }

  /** Before blanks, quotation marks and asterisks that end at a place. */
  private static int pastSigns(byte[] text, int to, int from) {
    int at = to;
    while (at > 0 && from - at < MOST_SIGNS && " *\"'".indexOf(text[at - 1]) >= 0) {
      at--;
    }
    return at;
  }
}
