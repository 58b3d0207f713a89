package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Names with initials before or behind, as {@code A. K. Rao} and {@code Asha Rao K}. */
final class InitialedName {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;

  /** So long are first names of the south of India, behind which an initial stands. */
  private static final int LONG_FIRST_NAME = 9;

  /** Shorter words before initials are of a sentence, as in {@code Mi R.F.C.}. */
  private static final int SHORTEST_FAMILY = 3;

  /** Words for rank and order of birth that follow the article {@code I} in names of Bali. */
  private static final WordSet OF_BALI = NameFile.of("name-parts.txt").words("of-bali");

  /** Words with which sentences begin that are names too. */
  private static final WordSet BEGINNINGS = NameFile.of("name-parts.txt").words("beginnings");

  /** Before the names of towns and districts, with a full stop. */
  private static final WordSet PLACES = NameFile.of("name-parts.txt").words("place-signs");

  private final NameEvidence words;
  private final NameTokens tokens;
  private byte[] text = new byte[0];

  InitialedName(NameEvidence words, NameTokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  void begin(byte[] newText) {
    text = newText;
  }

  /** What follows initials must be known as a name, or be written as one. */
  boolean first(int first, int last, boolean alone, boolean ofMail) {
    if (last == first + 1 && tokens.to(first) - tokens.from(first) == 2 && abbreviates(first)) {
      return false;
    }
    int from = tokens.from(first);
    boolean listed = from > 1 && text[from - 1] == ' ' && text[from - 2] == ',';
    if (last == first + 1 && listed && words.has(last, NameWords.TITLE)) {
      return false;
    }
    int weight = words.weight(last, NAME);
    if (last - first > 1 && text[tokens.from(first)] == 'I' && ofBali(first + 1)) {
      return weight > 0 || (words.unknown(last) && !words.ordinary(first + 1));
    }
    boolean stopped = stopped(first);
    boolean several = last - first > 1 && tokens.form(first + 1) == Form.INITIAL;
    boolean capitals = tokens.form(last) == Form.CAPITALS;
    boolean favoured = alone || ofMail;
    if ((ofMail && (stopped || several)) || (stopped && alone && several)) {
      return weight > 0 || words.unknown(last);
    }
    boolean full =
        last - first == 2
            && words.weight(first + 1, NameWords.FIRST) > 0
            && words.weight(last, NameWords.LAST) > 0
            && !words.has(last, NameWords.WORD);
    boolean given =
        last - first == 2
            && words.weight(first + 1, NameWords.FIRST) == 2
            && words.unknown(last)
            && !capitals;
    boolean sure = weight == 2 || (stopped && given) || (stopped && (words.alike(last) || full));
    return sure && (stopped || several || favoured) && (!capitals || favoured || inFull(last));
  }

  /**
   * Whether two capitals and a full stop are short for a town before its name in Vietnam, {@code
   * TP. Huế}, or end a sentence whose next one begins with a word that is a name too: {@code am PC.
   * Das neue}.
   */
  private boolean abbreviates(int token) {
    int from = tokens.from(token);
    int next = tokens.from(token + 1);
    int to = tokens.to(token + 1);
    if (!stopped(token)) {
      return false;
    }
    boolean place = PLACES.holds(words.hash(token)) && accented(next, to);
    boolean behind = from > 1 && text[from - 1] == ' ' && NameLetters.small(text[from - 2]);
    boolean goesOn = to + 1 < text.length && text[to] == ' ' && NameLetters.small(text[to + 1]);
    return place || (behind && goesOn && BEGINNINGS.holds(words.hash(token + 1)));
  }

  private boolean accented(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text[at] < 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code I Gusti Ngurah Wirawan}: the letter is a word of the name. */
  private boolean ofBali(int token) {
    return tokens.form(token) == Form.TITLE && OF_BALI.holds(words.hash(token));
  }

  /** {@code Asha Rao F 41}. */
  private boolean genderBeforeAge(int token) {
    int letter = tokens.from(token);
    int age = letter + 2;
    return (text[letter] == 'F' || text[letter] == 'M')
        && age < text.length
        && text[age - 1] == ' '
        && text[age] >= '1'
        && text[age] <= '9';
  }

  /** {@code P. K. ABDUL RASHEED}: the last two words are names and nothing else. */
  private boolean inFull(int last) {
    boolean full = tokens.isFull(last - 1) && words.surely(last - 1);
    boolean several =
        last > 1
            && tokens.form(last - 2) == Form.INITIAL
            && tokens.to(last) - tokens.from(last) >= LONG_FIRST_NAME;
    return (full || several) && words.surely(last);
  }

  /** Whether the words {@code [first, last]} are initials with full stops alone: {@code K.M.R.} */
  private boolean joined(int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && tokens.from(i) - tokens.to(i - 1) > 1;
      if (tokens.form(i) != Form.INITIAL || !stopped(i) || apart) {
        return false;
      }
    }
    return true;
  }

  private boolean stopped(int token) {
    return tokens.to(token) < text.length && text[tokens.to(token)] == '.';
  }

  /** A name without the initials behind it, or one that is written as a name is. */
  boolean last(int first, int last, boolean alone, boolean ofMail) {
    if (tokens.form(first) == Form.INITIAL || text[tokens.from(last)] == 'I') {
      return false;
    }
    if (genderBeforeAge(last)) {
      return false;
    }
    boolean full = last - first > 1 && tokens.form(last - 1) != Form.INITIAL;
    if (!full && last - first > 1 && joined(first + 1, last)) {
      return tokens.to(first) - tokens.from(first) >= SHORTEST_FAMILY
          && (words.weight(first, NAME) == 2 || words.alike(first));
    }
    if (last - first > 2 && !full && tokens.isFull(last - 2)) {
      return words.holds(first, last - 1, alone, ofMail);
    }
    if (last - first == 2 && !full) {
      return words.weight(first, stopped(last - 1) ? NAME : NameWords.FIRST) == 2;
    }
    boolean favoured = alone || ofMail;
    return full
        ? tokens.form(last - 1) != Form.PARTICLE && words.holds(first, last, alone, ofMail)
        : (favoured || tokens.to(first) - tokens.from(first) >= LONG_FIRST_NAME)
            && words.weight(first, favoured ? NAME : NameWords.FIRST) == 2;
  }
}
