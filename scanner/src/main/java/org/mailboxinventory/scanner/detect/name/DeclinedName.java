package org.mailboxinventory.scanner.detect.name;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.name.NameTokens.Form;
import org.mailboxinventory.scanner.detect.name.list.Declensions;
import org.mailboxinventory.scanner.detect.name.list.NameWords;

/**
 * Names of which the given name is in a case of its language, as is the family's where it has that
 * case: {@code Piotrowi Sikorze}, {@code Mirjani Vukušić}, {@code Kovács Péternek}. For one thread.
 */
final class DeclinedName {
  private static final int NAME = NameWords.FIRST | NameWords.LAST;
  private static final int UNKNOWN = -1;
  private static final int MOST_WORDS = 3;

  private final NameEvidence words;
  private final NameTokens tokens;

  /** Of the words of the run: a bit for each language of which they are given names in a case. */
  private final int[] given = new int[NameTokens.MOST];

  private byte[] text = new byte[0];

  DeclinedName(NameEvidence words, NameTokens tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Another run has been read. */
  void begin(byte[] newText) {
    text = newText;
    Arrays.fill(given, 0, tokens.count(), UNKNOWN);
  }

  /** Whether the words {@code [first, last]} are such a name. */
  boolean holds(int first, int last) {
    if (last - first >= MOST_WORDS || tokens.form(last) != Form.TITLE) {
      return false;
    }
    for (int i = first + 1; i < last; i++) {
      if (tokens.isFull(i) && words.weight(i, NameWords.FIRST) == 0 && given(i) == 0) {
        return false;
      }
    }
    int languages = given(first);
    if (languages != 0
        && ((languages & family(last)) != 0 || listed(last) || (languages & formed(last)) != 0)) {
      return true;
    }
    return words.weight(first, NameWords.FIRST) > 0
        ? family(last) != 0
        : last == first + 1 && familyFirst(first, last);
  }

  /** {@code Kovács Péternek}, {@code Nowakowi Janowi}. */
  private boolean familyFirst(int first, int last) {
    int languages = given(last);
    return languages != 0
        && ((languages & family(first)) != 0
            || ((languages & Declensions.bundled().familyFirst()) != 0
                && words.weight(first, NameWords.LAST) == 2));
  }

  /** Whether a word of no list is a given name in a case. */
  boolean mayBegin(int token) {
    return given(token) != 0;
  }

  private boolean listed(int token) {
    return words.has(token, NameWords.LAST) && (words.surely(token) || words.alike(token));
  }

  private int given(int token) {
    if (given[token] == UNKNOWN) {
      given[token] =
          open(token) ? Declensions.bundled().given(text, tokens.from(token), tokens.to(token)) : 0;
    }
    return given[token];
  }

  private int family(int token) {
    return open(token)
        ? Declensions.bundled().family(text, tokens.from(token), tokens.to(token))
        : 0;
  }

  /** A family of no list that ends as those in a case do: {@code Jiřím Quorvandem}. */
  private int formed(int token) {
    return words.flags(token) == 0 && words.unknown(token)
        ? Declensions.bundled().formed(text, tokens.from(token), tokens.to(token))
        : 0;
  }

  /** In no list as it is written; without its accents it may be. */
  private boolean open(int token) {
    return tokens.form(token) == Form.TITLE
        && (words.unknown(token)
            || (words.has(token, NAME) && NameWords.bundled().flags(words.hash(token)) == 0));
  }
}
