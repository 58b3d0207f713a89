package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/** Whether the words of a run may be the words of one name, by how they are written. */
final class NameForms {
  /** A word in capitals so long may be a family name, and one that is longer no abbreviation. */
  private static final int SHORTEST_FAMILY = 4;

  private static final int LONGER = 5;

  private final NameTokens tokens;

  NameForms(NameTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether the words {@code [first, end)} may be one name.
   *
   * @param introduced how surely what is around them says so, as in {@link Introduction}: then the
   *     last word may be one that elsewhere belongs to a street or a company, and, where nothing
   *     else can be meant, both words may be what everybody knows as something else
   */
  boolean fit(NameEvidence words, int first, int end, int introduced) {
    int full = 0;
    for (int i = first; i < end; i++) {
      Form form = tokens.form(i);
      boolean inner = i > first && i < end - 1;
      boolean bare = form == Form.INITIAL || form == Form.PARTICLE;
      if (introduced == Introduction.OFFICE && i > first && i == end - 2 && ofTwo(words, i)) {
        continue;
      }
      if (!fits(words, first, end, i)
          || (form != Form.PARTICLE
              && words.against(i)
              && !(i == end - 1 && introduced >= Introduction.ROLE))
          || (form == Form.PARTICLE && !inner)
          || (inner && !bare && !words.name(i) && !words.unknown(i) && !inner(words, first, i))
          || (i > first
              && introduced < Introduction.OFFICE
              && words.phrase(i)
              && !goesOn(words, i, end))) {
        return false;
      }
      full += bare ? 0 : 1;
    }
    return full >= 1
        && tokens.form(end - 1) != Form.PARTICLE
        && (introduced == Introduction.OFFICE || !partOfPhrase(words, first, end));
  }

  /** A family of two words that elsewhere are a place: {@code Santa Cruz}. */
  private boolean ofTwo(NameEvidence words, int token) {
    return tokens.form(token) == Form.TITLE
        && words.has(token, NameWords.LAST)
        && words.phrase(token + 1);
  }

  /** Whether an ordinary word is between a first and a last name, which make the run. */
  boolean middle(NameEvidence words) {
    return tokens.form(0) == Form.TITLE
        && tokens.form(1) == Form.TITLE
        && tokens.form(2) == Form.TITLE
        && words.ordinary(1)
        && !words.against(1)
        && words.weight(0, NameWords.FIRST) == 2
        && words.weight(2, NameWords.LAST) == 2;
  }

  /** {@code Yunus Emre Tekin}: two first names, and a family name behind them. */
  private boolean goesOn(NameEvidence words, int second, int end) {
    return second == end - 2
        && words.weight(second, NameWords.FIRST) == 2
        && words.has(second - 1, NameWords.FIRST)
        && tokens.form(end - 1) == Form.TITLE
        && words.has(end - 1, NameWords.LAST)
        && words.surely(end - 1);
  }

  /** Whether a word beside makes something else of the first or last: {@code J.P. Morgan Chase}. */
  private boolean partOfPhrase(NameEvidence words, int first, int end) {
    return (end < tokens.count() && tokens.isFull(end) && words.phrase(end))
        || (first > 0 && tokens.isFull(first) && words.phrase(first));
  }

  /** A further family name in capitals, which no list has: {@code BENÍTEZ ALMAZÁN Paula}. */
  private boolean inner(NameEvidence words, int first, int token) {
    return tokens.form(first) != Form.INITIAL && words.unknownCapitals(token);
  }

  private boolean fits(NameEvidence words, int first, int end, int token) {
    Form form = tokens.form(first);
    boolean last = token == end - 1;
    return switch (tokens.form(token)) {
      case TITLE ->
          form != Form.CAPITALS
              || family(words, familyWord(first, end))
              || (words.surely(first) && words.weight(token, NameWords.FIRST) == 2);
      case CAPITALS ->
          form == Form.CAPITALS
              || (form == Form.INITIAL && (last || tokens.form(end - 1) == Form.CAPITALS))
              || (form == Form.TITLE && family(words, token) && joined(words, token, end));
      case INITIAL, PARTICLE -> true;
      case DEVANAGARI -> form == Form.DEVANAGARI;
      case NONE -> false;
    };
  }

  /** Whether small words and listed families in capitals alone follow: {@code ROUX de VIL}. */
  private boolean joined(NameEvidence words, int token, int end) {
    for (int i = token + 1; i < end; i++) {
      boolean listed = words.weight(i, NameWords.LAST) == 2;
      if (tokens.form(i) != Form.PARTICLE
          && !(family(words, i) && (listed || tokens.form(i - 1) == Form.PARTICLE))) {
        return false;
      }
    }
    return true;
  }

  /** The first word in capitals behind those that belong to it, as in {@code DE LA TOUR Marie}. */
  int familyWord(int first, int end) {
    int word = first;
    while (word < end - 2 && tokens.particleInCapitals(word)) {
      word++;
    }
    return word;
  }

  /** A word in capitals that may be a family name beside others that are not written so. */
  boolean family(NameEvidence words, int token) {
    int letters = tokens.to(token) - tokens.from(token);
    boolean listed = words.weight(token, NameWords.LAST) == 2;
    return tokens.form(token) == Form.CAPITALS
        && letters >= SHORTEST_FAMILY
        && (listed || words.alike(token) || (words.flags(token) == 0 && letters >= LONGER));
  }
}
