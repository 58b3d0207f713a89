package org.mailboxinventory.scanner.detect.table;

import java.util.Arrays;

/** Lines the words of one row up with the headers of a table, in order. For one thread. */
final class RowAlignment {
  /** One more value weighs more than any length. */
  private static final int VALUE = 10_000;

  private final ValueForms forms;
  private final int[] wordFrom;
  private final int[] spanFrom = new int[64];
  private final int[] spanTo = new int[64];
  private final int[] spanColumn = new int[64];
  private int words;
  private int spans;

  /** By column and word, the best that can be had from there on, and where a value would end. */
  private int[] best = {};

  private int[] ends = {};

  RowAlignment(ValueForms forms, int mostWords) {
    this.forms = forms;
    this.wordFrom = new int[mostWords + 1];
  }

  /** No row is lined up. */
  void clear() {
    spans = 0;
  }

  /** Whether more than half of the headers have a value. */
  boolean found() {
    return spans > 0;
  }

  /** The number of the header of the value around a place; -1 when it has none. */
  int columnAt(int place) {
    for (int i = 0; i < spans; i++) {
      if (place >= spanFrom[i] && place < spanTo[i]) {
        return spanColumn[i];
      }
    }
    return -1;
  }

  /** Lines {@code text[begin, end)} up. */
  void align(byte[] text, int begin, int end, BlankHeader header) {
    spans = 0;
    read(text, begin, end);
    int columns = header.columns();
    int width = words + 1;
    if (best.length < (columns + 1) * width) {
      best = new int[(columns + 1) * width];
      ends = new int[(columns + 1) * width];
    }
    Arrays.fill(best, 0, (columns + 1) * width, 0);
    for (int word = words - 1; word >= 0; word--) {
      for (int column = columns - 1; column >= 0; column--) {
        int to = forms.end(text, wordFrom[word], end, header.entries()[column]);
        int with =
            to < 0 ? -1 : VALUE + to - wordFrom[word] + best[(column + 1) * width + wordBehind(to)];
        int without = Math.max(best[(column + 1) * width + word], best[column * width + word + 1]);
        best[column * width + word] = Math.max(with, without);
        ends[column * width + word] = with >= without && to >= 0 ? to : -1;
      }
    }
    if (2 * (best[0] / VALUE) > columns && best[0] / VALUE >= 2) {
      trace(columns, width);
    }
  }

  private void trace(int columns, int width) {
    int column = 0;
    int word = 0;
    while (column < columns && word < words) {
      int at = column * width + word;
      if (ends[at] >= 0) {
        spanFrom[spans] = wordFrom[word];
        spanTo[spans] = ends[at];
        spanColumn[spans++] = column;
        word = wordBehind(ends[at]);
        column++;
      } else if (best[at + width] == best[at]) {
        column++;
      } else {
        word++;
      }
    }
  }

  /** The first word that begins at {@code place} or behind it. */
  private int wordBehind(int place) {
    int word = 0;
    while (word < words && wordFrom[word] < place) {
      word++;
    }
    return word;
  }

  private void read(byte[] text, int begin, int end) {
    words = 0;
    for (int i = begin; i < end && words < wordFrom.length - 1; i++) {
      boolean begins = text[i] != ' ' && (i == begin || text[i - 1] == ' ');
      if (begins) {
        wordFrom[words++] = i;
      }
    }
  }
}
