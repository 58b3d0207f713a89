package org.mailboxinventory.scanner.detect.name;

import java.util.stream.Stream;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.line.CapitalLetters;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordShapes;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** How a word of a run is written. */
final class WordForm {
  private static final int LONGEST_PARTICLE = 5;
  private static final int MOST_CAPITALS = 3;
  private static final int LONGEST_SHORTENED = 4;
  private static final NameFile FILE = NameFile.of("name-parts.txt");
  private static final WordSet PARTICLES = FILE.words("particles");

  /** Names behind {@code do}, which is also a word of English: {@code Maria do Carmo}. */
  private static final WordSet BEHIND_DO = FILE.words("behind-do");

  private static final WordShapes SHAPES =
      new WordShapes(Stream.concat(FILE.list("particles").stream(), Stream.of("do")).toList());

  private WordForm() {}

  /**
   * The form of {@code text[from, to)}.
   *
   * @param first the form of the first word of the run; {@link Form#NONE} where this is the first
   * @param letters how many bytes are letters or parts of them, {@code others} beyond ASCII
   */
  static Form of(
      byte[] text,
      int from,
      int to,
      int length,
      Form first,
      int capitals,
      int letters,
      int others) {
    if (NameWords.devanagari(text, from, length)) {
      return Form.DEVANAGARI;
    }
    boolean inner = first != Form.NONE;
    if (text[from] >= 'a' && text[from] <= 'z') {
      return inner ? Form.PARTICLE : Form.NONE;
    }
    if (letters == 1 || (letters == 2 && others == 2 && latin(text, from, length))) {
      return Form.INITIAL;
    }
    boolean dot = to < length && text[to] == '.';
    if (capitals + others == letters && (others == 0 || CapitalLetters.all(text, from, to))) {
      boolean particle = first == Form.CAPITALS && PARTICLES.holds(text, from, to);
      return dot && letters - others / 2 <= 2
          ? Form.INITIAL
          : particle ? Form.PARTICLE : Form.CAPITALS;
    }
    if (dot && NameParts.abbreviated(text, from, to)) {
      return Form.INITIAL;
    }
    if (inner
        && to - from <= LONGEST_PARTICLE
        && SHAPES.may(text, from, to)
        && PARTICLES.holds(text, from, to)) {
      return Form.PARTICLE;
    }
    return latin(text, from, length) && capitals <= MOST_CAPITALS ? Form.TITLE : Form.NONE;
  }

  /**
   * Whether a word in capitals is short for another one: without vowels, or of few letters beside a
   * word with a capital alone.
   */
  static boolean shortened(byte[] text, int from, int to, boolean title) {
    int vowels = 0;
    for (int at = from; at < to; at++) {
      vowels += text[at] < 0 || "AEIOUY".indexOf(text[at]) >= 0 ? 1 : 0;
    }
    return to - from > 2 && (vowels == 0 || (title && to - from <= LONGEST_SHORTENED));
  }

  /** Whether {@code text[from, to)} is one of the small words between others, in any case. */
  static boolean particleWord(byte[] text, int from, int to) {
    return to - from <= LONGEST_PARTICLE && PARTICLES.holds(text, from, to);
  }

  /** Whether a small word between the words of a name is at a place. */
  static boolean particle(byte[] text, int at, int length) {
    if (!SHAPES.mayBegin(text, at, length)) {
      return false;
    }
    int to = at;
    while (to < length && to - at <= LONGEST_PARTICLE && NameLetters.letter(text[to])) {
      to++;
    }
    return to > at
        && to - at <= LONGEST_PARTICLE
        && SHAPES.may(text, at, to)
        && (PARTICLES.holds(text, at, to) || contracted(text, at, to, length));
  }

  private static boolean contracted(byte[] text, int at, int to, int length) {
    int next = to + 1;
    return to - at == 2
        && text[at] == 'd'
        && text[at + 1] == 'o'
        && next < length
        && text[to] == ' '
        && BEHIND_DO.holds(text, next, NameLetters.end(text, next, length));
  }

  /** {@code Scott-audited}, {@code PIN-kode}: a small word behind the hyphen that is no name. */
  static boolean compound(byte[] text, int from, int to) {
    int at = to;
    while (at > from && text[at - 1] != '-') {
      at--;
    }
    if (at == from || text[at] < 'a') {
      return false;
    }
    if (at - from > MOST_CAPITALS && text[at - 2] <= 'Z' && text[from + 1] <= 'Z') {
      return true;
    }
    int flags = NameWords.bundled().flags(text, at, to);
    return (flags & NameWords.WORD) != 0 && (flags & (NameWords.FIRST | NameWords.LAST)) == 0;
  }

  /** A letter of ASCII, or a capital of Latin script with an accent. */
  private static boolean latin(byte[] text, int place, int length) {
    return text[place] >= 0 || CapitalLetters.at(text, place, length);
  }
}
