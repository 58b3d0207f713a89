package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordEdges;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.name.thing.WordBehind;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.text.Octets;

/** Reads one word of a run of {@link NameTokens}. For one thread. */
final class RunWord {
  private static final int LONGEST = 60;

  /** So many digits has the number of a note. */
  private static final int MOST_DIGITS = 2;

  /** So many letters has the label of a field that stands without a blank before or behind it. */
  private static final int SHORTEST_LABEL = 5;

  /** So many bytes has an ending behind an apostrophe, with the apostrophe. */
  private static final int LONGEST_ENDING = 6;

  private static final WordSet ENDINGS = NameFile.of("name-parts.txt").words("endings");

  private byte[] text = new byte[0];
  private int length;
  private Form form = Form.NONE;

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** How the word read last is written. */
  Form form() {
    return form;
  }

  /**
   * Where the word ends that begins at {@code place}; says in {@link #form} how it is written.
   *
   * @param first the form of the first word of the run; {@link Form#NONE} where this is the first
   */
  int read(int place, Form first) {
    if (NameParts.article(text, place, length)) {
      form = first == Form.NONE ? Form.NONE : Form.PARTICLE;
      return place + 2;
    }
    if (NameParts.childOf(text, place, length)) {
      form = first == Form.NONE ? Form.NONE : Form.PARTICLE;
      return place + 3;
    }
    int plain = Octets.lettersEnd(text, place, length);
    if (plain > place && plain - place < LONGEST && (plain >= length || ends(text[plain]))) {
      boolean mixed = plain - place > 4 && text[place + 2] <= 'Z' && text[plain - 1] > 'Z';
      int end = mixed ? beforeLabel(place, plain) : plain;
      form = end < plain ? Form.CAPITALS : plain(place, plain, first);
      return end;
    }
    int capitals = 0;
    int letters = 0;
    int others = 0;
    int begin = place + NameParts.elided(text, place, length);
    int at = begin;
    boolean hyphen = false;
    while (at < length && at - place < LONGEST) {
      byte b = text[at];
      if (b >= 'A' && b <= 'Z') {
        capitals++;
        letters++;
      } else if ((b >= 'a' && b <= 'z') || (b < 0 && WordEdges.sign(text, at, length) == 0)) {
        letters++;
        others += b < 0 ? 1 : 0;
      } else if (b < 0 && at > place && NameParts.apostrophe(text, at, length)) {
        at += 2;
      } else if (!joins(at, place)) {
        break;
      } else {
        hyphen |= b == '-';
      }
      at++;
    }
    if (letters == 0 || at - place >= LONGEST || glued(at)) {
      form = Form.NONE;
    } else {
      form = WordForm.of(text, begin, at, length, first, capitals, letters, others);
      form = hyphen && WordForm.compound(text, begin, at) ? Form.NONE : form;
    }
    return at;
  }

  /** Whether no word goes on behind letters of ASCII before this byte. */
  private static boolean ends(byte b) {
    return b >= 0 && b != '-' && b != '\'';
  }

  /** How a word is written that has letters of ASCII alone. */
  private Form plain(int from, int to, Form first) {
    if (glued(to) || (to - from == 1 && WordBehind.relates(text, to, length))) {
      return Form.NONE;
    }
    int capitals = 0;
    int at = from;
    if (to - from <= 8 && from + 8 <= length) {
      long letters = Octets.get(text, from) << (8 * (8 - (to - from)));
      capitals = Long.bitCount(Octets.capitals(letters));
      at = to;
    }
    for (; at < to; at++) {
      capitals += text[at] <= 'Z' ? 1 : 0;
    }
    if (capitals > 1 && capitals < to - from && text[to - 1] > 'Z' && label(from, to, capitals)) {
      return Form.NONE;
    }
    return WordForm.of(text, from, to, length, first, capitals, to - from, 0);
  }

  private boolean glued(int to) {
    return WordEdges.glued(text, to, length) && !NameGap.breaks(text, to, length) && !noted(to);
  }

  /** {@code Asha Rao1, Ravi Gil2*}: the number of a note behind an author's name. */
  private boolean noted(int to) {
    int at = to;
    while (at < length && at - to <= MOST_DIGITS && text[at] >= '0' && text[at] <= '9') {
      at++;
    }
    boolean number = at > to && at - to <= MOST_DIGITS && NameLetters.letter(text[to - 1]);
    boolean ends = at >= length || ",*\n".indexOf(text[at]) >= 0;
    boolean and = at + 1 < length && text[at] == ' ' && (text[at + 1] == '&' || and(at + 1));
    return number && (ends || and);
  }

  private boolean and(int at) {
    return at + 3 < length && text[at] == 'a' && text[at + 1] == 'n' && text[at + 3] == ' ';
  }

  /** {@code AmountRs}: a label that a form has without a blank before the next word. */
  private boolean label(int from, int to, int capitals) {
    int second = from + 1;
    while (second < to && text[second] > 'Z') {
      second++;
    }
    int flags = NameWords.bundled().flags(text, from, second);
    return capitals == 2
        && second - from >= SHORTEST_LABEL
        && (flags & (NameWords.WORD | NameWords.FIRST | NameWords.LAST)) == NameWords.WORD;
  }

  /**
   * Where capitals end that a label follows without a blank, as in {@code RAOFather}; {@code to}
   * where none does.
   */
  private int beforeLabel(int from, int to) {
    int at = from;
    while (at < to && text[at] <= 'Z') {
      at++;
    }
    int label = at - 1;
    boolean follows =
        label - from > 1
            && to - label >= SHORTEST_LABEL - 1
            && (NameWords.bundled().flags(text, label, to) & NameWords.WORD) != 0;
    return follows ? label : to;
  }

  /** An apostrophe or hyphen between two letters. */
  private boolean joins(int at, int place) {
    return (text[at] == '\'' || text[at] == '-')
        && at > place
        && at + 1 < length
        && NameLetters.letter(text[at + 1])
        && !possessive(at)
        && !cased(at, place)
        && !(text[at] == '-' && NameParts.polite(text, at + 1, length));
  }

  /**
   * An apostrophe and the ending of a case in Turkish, or of a verb in English: {@code Kaya'nın}.
   */
  private boolean cased(int at, int place) {
    int end = text[at] == '\'' && at - place > 2 ? NameLetters.end(text, at + 1, length) : at;
    return end > at && end - at <= LONGEST_ENDING && ENDINGS.holds(text, at + 1, end);
  }

  /** An apostrophe and an s that belong to no name, or the m of {@code I'm}. */
  private boolean possessive(int at) {
    return text[at] == '\''
        && (text[at + 1] == 's' || text[at + 1] == 'S' || text[at + 1] == 'm')
        && (at + 2 >= length || !NameLetters.letter(text[at + 2]));
  }
}
