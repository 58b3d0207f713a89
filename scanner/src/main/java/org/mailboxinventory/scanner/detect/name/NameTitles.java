package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.beside.NumberBelow;
import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.line.WordShapes;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Words of a run that are written before a name and are none of it: {@code Smt}, {@code H.E.}. */
final class NameTitles {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet TITLES = FILE.words("titles");
  private static final WordShapes SHAPES = new WordShapes(FILE.list("titles"));

  /** Behind these {@code D.} and {@code M.} are no initials: {@code de una parte, D. Juan Gil}. */
  private static final WordSet GENTLEMEN = FILE.words("gentlemen");

  /** Behind these {@code C.} is none: {@code el C. Juan Gil}, the citizen. */
  private static final WordSet CITIZENS = FILE.words("citizens");

  /** Near these a {@code D.} before a given name and more words is {@code Don}. */
  private static final WordSet OF_SPAIN = FILE.words("of-spain");

  private static final int NEAR = 400;

  /** Titles that are first names too, before a first name and two more words. */
  private static final WordSet DON = FILE.words("don");

  /** Titles behind the names of travellers. */
  private static final WordSet TRAVELLERS = FILE.words("travellers");

  /** Degrees that only a person has. */
  private static final WordSet DEGREES = FILE.words("degrees");

  private static final int LONGEST = 10;

  private final NameTokens tokens;
  private byte[] text = new byte[0];
  private int length;

  NameTitles(NameTokens tokens) {
    this.tokens = tokens;
  }

  void begin(byte[] newText, int newLength) {
    text = newText;
    length = newLength;
  }

  /** Whether the word is a title, and others follow. */
  boolean is(NameEvidence words, int token) {
    if (token + 2 >= tokens.count()) {
      return token + 1 < tokens.count() && titled(words, token);
    }
    return titled(words, token)
        || (token == 0 && tokens.count() > 3 && don(words))
        || (tokens.form(token) == Form.INITIAL && (excellency(token) || gentleman(words, token)));
  }

  /** Whether {@code text[from, to)} is written before names. */
  static boolean word(byte[] text, int from, int to) {
    return to > from + 1 && TITLES.holds(text, from, to);
  }

  /**
   * Whether a title in capitals or a degree follows what ends at {@code to}: {@code ASHA RAO MS},
   * {@code Asha Rao, CPA}.
   */
  static boolean behind(byte[] text, int to, int length) {
    if (to + 2 >= length || (text[to] != ' ' && text[to] != ',')) {
      return false;
    }
    int word = text[to] == ',' && text[to + 1] == ' ' ? to + 2 : to + 1;
    int end = word;
    while (end < length && (text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z') {
      end++;
    }
    if (text[to] == ',' && end < length && text[end] == '.' && text[word] < 'a') {
      return dotted(text, word, length);
    }
    if (end == word + 1 && text[to] == ',' && text[word] == 'J') {
      return end >= length || text[end] == '\n' || text[end] == '\r';
    }
    return text[word] < 'a'
        && end > word + 1
        && (text[to] == ',' ? DEGREES : TRAVELLERS).holds(text, word, end)
        && (text[word + 1] < 'a' || text[to] == ',');
  }

  /** {@code Ph.D.}. */
  private static boolean dotted(byte[] text, int from, int length) {
    byte[] letters = new byte[LONGEST];
    int count = 0;
    int at = from;
    while (at < length && count < LONGEST && (text[at] == '.' || NameLetters.letter(text[at]))) {
      if (text[at] != '.') {
        letters[count++] = text[at];
      }
      at++;
    }
    return at > from && text[at - 1] == '.' && DEGREES.holds(letters, 0, count);
  }

  /** Whether {@code text[from, to)} is a title of those behind names, in capitals. */
  static boolean traveller(byte[] text, int from, int to) {
    return to - from > 1 && text[from + 1] < 'a' && TRAVELLERS.holds(text, from, to);
  }

  private boolean don(NameEvidence words) {
    return tokens.to(0) - tokens.from(0) <= LONGEST
        && DON.holds(words.hash(0))
        && words.isFirstName(1);
  }

  private boolean titled(NameEvidence words, int token) {
    Form form = tokens.form(token);
    return SHAPES.may(text, tokens.from(token), tokens.to(token))
        && (form == Form.TITLE || form == Form.CAPITALS || form == Form.INITIAL)
        && words.has(token, NameWords.TITLE);
  }

  /** One of the two letters of {@code H.E.}. */
  private boolean excellency(int token) {
    boolean second = token > 0 && letter(token) == 'E' && letter(token - 1) == 'H';
    boolean first = letter(token) == 'H' && letter(token + 1) == 'E';
    return (second && tokens.from(token) == tokens.to(token - 1) + 1)
        || (first && tokens.from(token + 1) == tokens.to(token) + 1);
  }

  private boolean gentleman(NameEvidence words, int token) {
    int letter = letter(token);
    if ((letter == 'D' && inSpanish(words, token)) || (letter == 'H' && haji(token))) {
      return true;
    }
    if (token > 0) {
      return (letter == 'D' || letter == 'M') && behindWord(words, token);
    }
    int end = Math.max(0, tokens.from(0) - 1);
    end -= end > 0 && text[end - 1] == ',' ? 1 : 0;
    int begin = end;
    while (begin > 0 && end - begin < 6 && (text[begin - 1] < 0 || text[begin - 1] >= 'A')) {
      begin--;
    }
    boolean named = words.name(1) || words.unknown(1);
    boolean office =
        (letter == 'A' || letter == 'V') && end > 1 && text[end - 1] == '.' && text[end - 2] == 'i';
    return office
        || (letter == 'C' && CITIZENS.holds(text, begin, end) && words.isFirstName(1))
        || (letter == 'M' && familyInCapitals(words))
        || ((letter == 'D' || letter == 'M')
            && named
            && end > begin
            && GENTLEMEN.holds(text, begin, end));
  }

  /** {@code H. GUN GUN RAO} above the number of an official: Haji. */
  private boolean haji(int token) {
    return token == 0 && NumberBelow.follows(text, tokens.behind(tokens.count()), length);
  }

  /** Whether a given name follows and no name is before, in a text with words of Spain. */
  private boolean inSpanish(NameEvidence words, int token) {
    return token + 2 < tokens.count()
        && (token == 0 || !words.name(token - 1))
        && words.isFirstName(token + 1)
        && OF_SPAIN.holdsAnyIn(
            text,
            Math.max(0, tokens.from(token) - NEAR),
            Math.min(length, tokens.from(token) + NEAR));
  }

  /** {@code M. BENALI Karim}, {@code M. Karim BENALI}: the family's name alone in capitals. */
  private boolean familyInCapitals(NameEvidence words) {
    int last = tokens.count() - 1;
    if (last > 1 && tokens.form(1) == Form.TITLE && tokens.form(last) == Form.CAPITALS) {
      return words.weight(1, NameWords.FIRST) > 0 && tokens.to(last) - tokens.from(last) > 2;
    }
    int given = 1;
    while (given < tokens.count() && tokens.form(given) == Form.CAPITALS) {
      given++;
    }
    return given > 1
        && given < tokens.count()
        && tokens.form(given) == Form.TITLE
        && words.weight(given, NameWords.FIRST) == 2;
  }

  /**
   * {@code Comparece D. Juan Gil}, {@code notario de Bilbao D. Juan Gil Ros}, {@code Appelez M.
   * Jean Petit}.
   */
  private boolean behindWord(NameEvidence words, int token) {
    int given = words.weight(token + 1, NameWords.FIRST);
    boolean families = token + 3 < tokens.count() && words.has(token - 1, NameWords.PLACE);
    return (families && given == 2)
        || (GENTLEMEN.holds(words.hash(token - 1)) && (given > 0 || words.name(token + 1)));
  }

  /** The letter of an initial with a full stop; 0 for other words. */
  private int letter(int token) {
    int to = tokens.to(token);
    boolean initial = tokens.form(token) == Form.INITIAL && to - tokens.from(token) == 1;
    return initial && to < text.length && text[to] == '.' ? text[tokens.from(token)] : 0;
  }
}
