package org.mailboxinventory.scanner.detect.name;

import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/** Names in capitals, whole as ordinary words are written there too, or the family name alone. */
final class NameInCapitals {
  private final NameEvidence words;
  private final NameTokens tokens;
  private final NameForms forms;
  private byte[] text = new byte[0];

  NameInCapitals(NameEvidence words, NameTokens tokens) {
    this.words = words;
    this.tokens = tokens;
    this.forms = new NameForms(tokens);
  }

  void begin(byte[] newText) {
    text = newText;
  }

  /**
   * Whether words that begin with one in capitals are a name.
   *
   * @param sum how much the lists say of the first and the last
   */
  boolean holds(int first, int last, int sum, boolean alone) {
    boolean favoured = alone || behindSmall(first);
    boolean beside =
        favoured && last - first <= 2 && forms.family(words, first) && words.surely(last);
    boolean two = last - first == 1 || (last - first == 2 && words.surely(first + 1));
    boolean inner =
        favoured
            && last - first == 2
            && sum >= 2
            && words.surely(first + 1)
            && words.weight(first, NameWords.FIRST) > 0
            && words.weight(first + 1, NameWords.FIRST) > 0;
    boolean line =
        alone && two && words.weight(first, NameWords.FIRST) == 2 && words.unknownCapitals(last);
    return sum >= (favoured || words.alike(first) || words.alike(last) ? 3 : 4)
        || beside
        || inner
        || line;
  }

  /** {@code UEHARA Noriko}, {@code GARCÍA LÓPEZ María}, {@code Jean DUPONT}. */
  boolean familyAlone(int first, int last) {
    boolean before = tokens.form(first) == Form.CAPITALS;
    int family = before ? forms.familyWord(first, last + 1) : last;
    if (tokens.form(last) == tokens.form(first) || !forms.family(words, family)) {
      return false;
    }
    int givenName = before ? family + 1 : first;
    while (givenName < last && tokens.form(givenName) == Form.CAPITALS) {
      givenName++;
    }
    int given = words.weight(givenName, NameWords.FIRST);
    boolean unknown = before && words.unknown(givenName);
    return given == 2 || (words.weight(family, NameWords.LAST) == 2 && (unknown || given > 0));
  }

  /** Whether a small letter and a blank come before: the line is not written in capitals. */
  private boolean behindSmall(int token) {
    int at = tokens.from(token) - 2;
    return at >= 0 && text[at + 1] == ' ' && text[at] >= 'a' && text[at] <= 'z';
  }
}
