package org.mailboxinventory.scanner.detect.context.country;

/** One line as cells, parted by a sign or by two blanks. Reused; for one thread. */
final class RowCells {
  static final int MOST = 48;

  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];
  private int count;

  /** Whether a separator parts {@code text[begin, end)}: two blanks, a slash between blanks. */
  static boolean part(byte[] text, int begin, int end, byte separator) {
    for (int i = begin; i < end; i++) {
      if (parts(text, begin, i, end, separator)) {
        return true;
      }
    }
    return false;
  }

  /** Which of some separators part {@code text[begin, end)}: a bit for each. */
  static int parting(byte[] text, int begin, int end, byte[] separators) {
    int found = 0;
    for (int i = begin; i < end; i++) {
      byte b = text[i];
      if (b == ' ' || b == ',' || b == '|' || b == ';' || b == '\t' || b == '/') {
        for (int by = 0; by < separators.length; by++) {
          found |= parts(text, begin, i, end, separators[by]) ? 1 << by : 0;
        }
      }
    }
    return found;
  }

  private static boolean parts(byte[] text, int begin, int at, int end, byte separator) {
    if (text[at] != separator) {
      return false;
    }
    boolean blank = at + 1 < end && text[at + 1] == ' ';
    return separator == ' '
        ? blank
        : separator != '/' || (blank && at > begin && text[at - 1] == ' ');
  }

  void read(byte[] text, int begin, int end, byte separator) {
    count = 0;
    int cell = begin;
    for (int i = begin; i <= end && count < MOST; i++) {
      if (i == end || parts(text, begin, i, end, separator)) {
        add(text, cell, i);
        while (separator == ' ' && i + 1 < end && text[i + 1] == ' ') {
          i++;
        }
        cell = i + 1;
      }
    }
  }

  private void add(byte[] text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && " \"'>*\r".indexOf(text[first]) >= 0) {
      first++;
    }
    while (last > first && " \"'*\r".indexOf(text[last - 1]) >= 0) {
      last--;
    }
    from[count] = first;
    to[count++] = last;
  }

  int count() {
    return count;
  }

  /** Where a cell begins, without blanks and quotes. */
  int from(int cell) {
    return from[cell];
  }

  int to(int cell) {
    return to[cell];
  }
}
