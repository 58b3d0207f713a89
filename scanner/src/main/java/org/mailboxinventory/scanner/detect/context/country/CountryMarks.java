package org.mailboxinventory.scanner.detect.context.country;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.word.NormalisedText;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Where in a window words are that country names, fields and offices are made of: their {@link
 * CountryWordMarks marks} for each block of bytes, read when first asked for. Most places have none
 * near, and need no further look. For one thread.
 */
final class CountryMarks {
  /** Two to the power of this bytes are a block. */
  private static final int BLOCK = 6;

  /** A run of letters is looked at so far. */
  private static final int LONGEST_RUN = 1 << BLOCK;

  private static final byte READ = (byte) 0x80;

  private byte[] marks = new byte[0];
  private byte[] text = new byte[0];
  private int length;

  /** Another window of text. */
  void begin(NormalisedText window) {
    text = window.text();
    length = window.length();
    int blocks = (length >> BLOCK) + 1;
    if (marks.length < blocks) {
      marks = new byte[Math.max(blocks, 2 * marks.length)];
    } else {
      Arrays.fill(marks, 0, blocks, (byte) 0);
    }
  }

  /** The marks of all words in {@code [from, to)}, and perhaps of some beside it. */
  int in(int from, int to) {
    int all = 0;
    int last = (to - 1) >> BLOCK;
    for (int block = from >> BLOCK; block <= last; block++) {
      if (marks[block] == 0) {
        marks[block] = (byte) (read(block) | READ);
      }
      all |= marks[block];
    }
    return all;
  }

  /** Whether some word in {@code [from, to)} has one of these marks. */
  boolean any(int from, int to, int wanted) {
    return to > from && (in(from, to) & wanted) != 0;
  }

  /** The marks of the words that begin in a block. */
  private int read(int block) {
    int at = block << BLOCK;
    int end = Math.min(length, at + (1 << BLOCK));
    int found = 0;
    if (at > 0 && Words.letter(text[at - 1])) {
      at = Countries.wordEnd(text, at, end);
    }
    while (at < end) {
      if (!Words.letter(text[at])) {
        at++;
        continue;
      }
      int to = Countries.wordEnd(text, at, Math.min(length, at + LONGEST_RUN));
      found |= CountryWordMarks.of(text, at, to);
      at = to;
    }
    return found;
  }
}
