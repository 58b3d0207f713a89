package org.mailboxinventory.scanner.detect.name.list;

import org.mailboxinventory.scanner.detect.word.Words;

/** What two words are that a hyphen or an apostrophe joins. */
final class JoinedWords {
  private JoinedWords() {}

  /**
   * What both of {@code text[from, hyphen)} and the word behind are; two that are something else
   * together, as {@code Dodd-Frank}, are nobody, unless the first is a given name. A family's name
   * is one behind {@code D'} and {@code O'} too.
   */
  static int flags(NameWords words, byte[] text, int from, int hyphen, int to) {
    if (hyphen == from + 1 && text[hyphen] == '\'' && (text[from] == 'D' || text[from] == 'O')) {
      return words.flags(text, hyphen + 1, to) & NameWords.LAST;
    }
    long first = Words.hash(text, from, hyphen);
    long second = Words.hash(text, hyphen + 1, to);
    int given = words.flags(first);
    boolean thing = (given & NameWords.FIRST) == 0 && words.phrase(first, second);
    return thing ? NameWords.WORD | NameWords.AGAINST : given & words.flags(second);
  }
}
