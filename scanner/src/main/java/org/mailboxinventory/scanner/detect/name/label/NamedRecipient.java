package org.mailboxinventory.scanner.detect.name.label;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * The name of whom something is sent to between a label and the address behind it, as in {@code
 * Ship to: Dale Hostetler, 12 Main St}.
 */
public final class NamedRecipient {
  private static final int MOST_WORDS = 5;
  private static final NameWords NAMES = NameWords.bundled();

  private final byte[] text;
  private final int to;
  private int at;
  private int names;
  private int last;
  private long lastHash;
  private boolean person;

  private NamedRecipient(byte[] text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  /**
   * Behind the name and what parts it from an address; {@code from} where no name is there.
   *
   * @param to it ends before
   * @param listed its last word must be one that people are known to have
   */
  public static int end(byte[] text, int from, int to, boolean listed) {
    NamedRecipient name = new NamedRecipient(text, from, to);
    return name.read() && name.named(listed) ? name.behind(from) : from;
  }

  /** Whether words of a name go on to a comma or a line's end. */
  private boolean read() {
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = NameLetters.end(text, at, to);
      while (end < to && end > at && "-'".indexOf(text[end]) >= 0) {
        end = NameLetters.end(text, end + 1, to);
      }
      if (end == at || !word(end)) {
        return false;
      }
      at = end < to && text[end] == '.' ? end + 1 : end;
      if (at >= to || text[at] != ' ') {
        return at < to && (text[at] == ',' || text[at] == '\n');
      }
      at++;
    }
    return false;
  }

  /** Takes the word that ends there; false where no name has it. */
  private boolean word(int end) {
    int flags = NAMES.flags(text, at, end);
    flags |= flags == 0 ? NAMES.otherwise(text, at, end) : 0;
    boolean title = (flags & NameWords.TITLE) != 0;
    if (names == 0 && title) {
      person = true;
      return true;
    }
    boolean small = NameLetters.beginsSmall(text, at);
    if ((flags & NameWords.AGAINST) != 0 || (names == 0 && small)) {
      return false;
    }
    long hash = Words.hash(text, at, end);
    boolean known = names == 1 && NAMES.phrase(lastHash, hash);
    person |= names == 0 && (flags & NameWords.FIRST) != 0;
    names += small ? 0 : 1;
    last = small ? 0 : flags;
    lastHash = hash;
    return person && !known && (!small || end - at < MOST_WORDS);
  }

  private boolean named(boolean listed) {
    boolean called = (last & NameWords.LAST) != 0;
    boolean unknown = (last & (NameWords.WORD | NameWords.PLACE | NameWords.ROLE)) == 0;
    return names > 1 && (called || (!listed && unknown));
  }

  private int behind(int from) {
    int next = at + 1;
    while (next < to && text[next] == ' ') {
      next++;
    }
    return next <= to ? next : from;
  }
}
