package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.list.NameFile;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.WordSet;

/** Words of a run that are written before a name and are none of it: {@code Smt}, {@code H.E.}. */
final class NameTitles {
  private static final NameFile FILE = NameFile.of("introductions.txt");
  private static final WordSet TITLES = FILE.words("titles");

  /** Behind these {@code D.} and {@code M.} are no initials: {@code de una parte, D. Juan Gil}. */
  private static final WordSet GENTLEMEN = FILE.words("gentlemen");

  private final NameTokens tokens;
  private byte[] text = new byte[0];

  NameTitles(NameTokens tokens) {
    this.tokens = tokens;
  }

  void begin(byte[] newText) {
    text = newText;
  }

  /** Whether the word is a title, and others follow. */
  boolean is(NameEvidence words, int token) {
    if (token + 2 >= tokens.count()) {
      return token + 1 < tokens.count() && titled(words, token);
    }
    return titled(words, token)
        || (tokens.form(token) == Form.INITIAL
            && (excellency(token) || gentleman(words, token)));
  }

  /** Whether {@code text[from, to)} is written before names. */
  static boolean word(byte[] text, int from, int to) {
    return to > from + 1 && TITLES.holds(text, from, to);
  }

  private boolean titled(NameEvidence words, int token) {
    Form form = tokens.form(token);
    return (form == Form.TITLE || form == Form.CAPITALS || form == Form.INITIAL)
        && tokens.to(token) - tokens.from(token) > 1
        && TITLES.holds(words.hash(token));
  }

  /** One of the two letters of {@code H.E.}. */
  private boolean excellency(int token) {
    boolean second = token > 0 && letter(token) == 'E' && letter(token - 1) == 'H';
    boolean first = letter(token) == 'H' && letter(token + 1) == 'E';
    return (second && tokens.from(token) == tokens.to(token - 1) + 1)
        || (first && tokens.from(token + 1) == tokens.to(token) + 1);
  }

  private boolean gentleman(NameEvidence words, int token) {
    if (token > 0 || (letter(0) != 'D' && letter(0) != 'M')) {
      return false;
    }
    int end = tokens.from(0) - 1;
    end -= end > 0 && text[end - 1] == ',' ? 1 : 0;
    int begin = end;
    while (begin > 0 && end - begin < 6 && (text[begin - 1] < 0 || text[begin - 1] >= 'A')) {
      begin--;
    }
    return end > begin
        && words.weight(1, NameWords.FIRST) == 2
        && GENTLEMEN.holds(text, begin, end);
  }

  /** The letter of an initial with a full stop; 0 for other words. */
  private int letter(int token) {
    int to = tokens.to(token);
    boolean initial = tokens.form(token) == Form.INITIAL && to - tokens.from(token) == 1;
    return initial && to < text.length && text[to] == '.' ? text[tokens.from(token)] : 0;
  }
}
