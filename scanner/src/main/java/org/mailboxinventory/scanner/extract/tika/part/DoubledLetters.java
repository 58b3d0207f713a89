package org.mailboxinventory.scanner.extract.tika.part;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.text.TextSink;

/**
 * Holds a document's text back until it is clear whether its letters are printed twice, a little
 * apart, to look bold: then they come in pairs, "PPAANN". To look for second ones is dear, so it is
 * done only where pairs were seen. Not more is held back than may be lost when the reading dies;
 * what comes after it is not looked at.
 */
public final class DoubledLetters implements TextSink {
  private static final int MOST_HELD = 1 << 17;

  /** So many pairs, in words of nothing else, are no chance; a number or two may be. */
  private static final int ENOUGH = 6;

  /** Pairs in the shortest word that counts. */
  private static final int FEWEST = 3;

  /** Numbers come in pairs more easily: 110022. */
  private static final int FEWEST_OF_DIGITS = 4;

  private final TextSink sink;
  private @Nullable ByteArrayOutputStream held = new ByteArrayOutputStream();
  private int pairs;

  public DoubledLetters(TextSink sink) {
    this.sink = sink;
  }

  /**
   * Looks at more of the text.
   *
   * @throws SeenException when the document has to be read in another way
   */
  void see(char[] chars, int from, int length) {
    int end = from + length;
    for (int at = from; at < end && held != null; at++) {
      int begin = at;
      while (at < end && isOfWord(chars[at])) {
        at++;
      }
      pairs += pairs(chars, begin, at);
      if (found()) {
        throw new SeenException();
      }
    }
  }

  /** Letters and digits, and the vowels that Indian scripts write as signs. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * How many pairs a word consists of, one beside another of the same letter not counted; none when
   * it has anything else, or when it is short enough for chance.
   */
  private static int pairs(char[] chars, int begin, int end) {
    if ((end - begin) % 2 != 0) {
      return 0;
    }
    int pairs = 0;
    boolean digits = true;
    for (int at = begin; at < end; at += 2) {
      if (chars[at] != chars[at + 1]) {
        return 0;
      }
      digits &= Character.isDigit(chars[at]);
      pairs += at == begin || chars[at] != chars[at - 1] ? 1 : 0;
    }
    return pairs >= (digits ? FEWEST_OF_DIGITS : FEWEST) ? pairs : 0;
  }

  /** Whether the text is to be let go, and the document read anew. */
  public boolean found() {
    return held != null && pairs >= ENOUGH;
  }

  /** Passes on what was held, and from now on all that comes. */
  public void release() {
    ByteArrayOutputStream all = held;
    held = null;
    if (all != null && all.size() > 0) {
      sink.text(all.toByteArray(), 0, all.size());
    }
  }

  @Override
  public void text(byte[] utf8, int from, int to) {
    if (held != null && held.size() + to - from <= MOST_HELD) {
      held.write(utf8, from, to - from);
    } else {
      release();
      sink.text(utf8, from, to);
    }
  }

  @Override
  public void beginTable() {
    release();
    sink.beginTable();
  }

  @Override
  public void beginCell(int span) {
    sink.beginCell(span);
  }

  @Override
  public void endCell() {
    sink.endCell();
  }

  @Override
  public void endRow() {
    sink.endRow();
  }

  @Override
  public void endTable() {
    sink.endTable();
  }

  /** Ends a reading that is to be done anew. */
  private static final class SeenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
