package org.mailboxinventory.scanner.detect.name.thing;

import org.mailboxinventory.scanner.detect.name.line.NameLetters;
import org.mailboxinventory.scanner.detect.name.list.KeptWords;
import org.mailboxinventory.scanner.detect.name.list.NameWords;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Counts, among cells of one column, those that may be names of people, so that a header that says
 * no more than that something has a name is not taken for one of people where the cells are
 * functions, places or goods. Cells in scripts other than Latin are not counted. For one thread.
 */
public final class ThingCells {
  /** Fewer different cells say nothing of their column. */
  private static final int FEWEST = 6;

  private static final int MOST = 24;

  /** So many cells with ordinary words alone tell it too, however often one is repeated. */
  private static final int REPEATED = 12;

  /** A column of people has a word that people are called in one cell of so many at least. */
  private static final int ONE_OF = 5;

  /** What a cell counts that has a word which is a name and nothing else, and one that is more. */
  private static final int SURE = 2;

  private static final int MAY_BE = 1;

  private static final int NAME = NameWords.FIRST | NameWords.LAST | NameWords.FORMED;
  private static final int ORDINARY = NameWords.WORD | NameWords.AGAINST;

  /** Before the letters of other scripts in UTF-8, except for those of Vietnamese. */
  private static final int OTHER_SCRIPTS = 0xcd;

  private static final int VIETNAMESE = 0xe1;

  private final KeptWords words = new KeptWords(NameWords.bundled());
  private final long[] seen = new long[MOST];
  private int count;
  private int sum;

  /** How many cells were taken, with those that were taken before. */
  private int all;

  /** Whether each of them has a word that is ordinary and no name. */
  private boolean ordinary;

  /** Cells of another column follow. */
  public void begin() {
    count = 0;
    sum = 0;
    all = 0;
    ordinary = true;
  }

  /** Takes one cell more; false when enough were taken. */
  public boolean take(byte[] text, int from, int to) {
    if (!latin(text, from, to)) {
      return true;
    }
    all++;
    long hash = Words.hash(text, from, to);
    for (int i = 0; i < count; i++) {
      if (seen[i] == hash) {
        return true;
      }
    }
    seen[count++] = hash;
    int worth = worth(text, from, to);
    ordinary &= worth < 0;
    sum += Math.max(0, worth);
    return count < MOST && all < 2 * MOST;
  }

  /** Whether so many different cells were taken that they tell what their column holds. */
  public boolean tell() {
    return count >= FEWEST || (all >= REPEATED && ordinary);
  }

  /** Whether too few of them may be names of people. */
  public boolean things() {
    return tell() && sum * ONE_OF < SURE * count;
  }

  /** How much the words of a cell say that it is a name: less than nothing where one is none. */
  private int worth(byte[] text, int from, int to) {
    int most = 0;
    int at = from;
    while (at < to) {
      int end = NameLetters.end(text, at, to);
      if (end > at + 1) {
        int flags = words.flags(Words.hash(text, at, end), text, at, end);
        if ((flags & ORDINARY) != 0 && (flags & NAME) == 0) {
          return -1;
        }
        boolean name = (flags & NAME) != 0;
        boolean sure = (flags & (NameWords.OTHER | NameWords.FORMED)) == 0;
        most = Math.max(most, !name ? 0 : sure ? SURE : MAY_BE);
      }
      at = Math.max(end, at + 1);
    }
    return most;
  }

  /** Whether a cell has letters, and all of them are Latin. */
  private static boolean latin(byte[] text, int from, int to) {
    boolean letters = false;
    for (int at = from; at < to; at++) {
      int sign = text[at] & 0xff;
      if (sign >= OTHER_SCRIPTS && sign != VIETNAMESE) {
        return false;
      }
      letters |= NameLetters.letter(text[at]);
    }
    return letters;
  }
}
