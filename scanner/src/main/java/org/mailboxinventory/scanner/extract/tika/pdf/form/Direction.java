package org.mailboxinventory.scanner.extract.tika.pdf.form;

import java.text.Bidi;
import java.util.List;

/** The order in which text that was taken from left to right is read. */
public final class Direction {
  /** The first Hebrew letter; what is written from right to left comes behind it. */
  private static final char FIRST = '\u0590';

  private static final char LAST = '\u08ff';

  private Direction() {}

  /** The text in the order of reading: Hebrew and Arabic from right to left. */
  public static String logical(StringBuilder seen) {
    String text = seen.toString();
    if (!hasRightToLeft(text)) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (bidi.isLeftToRight()) {
      return text;
    }
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder logical = new StringBuilder(text.length());
    for (Integer run : runs) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean turned = bidi.getRunLevel(run) % 2 != 0;
      logical.append(turned ? new StringBuilder(part).reverse() : part);
    }
    return logical.toString();
  }

  /** Whether most cells with letters have some that are read from right to left. */
  public static boolean isFromRight(List<List<String>> rows) {
    int right = 0;
    int left = 0;
    for (List<String> row : rows) {
      for (String cell : row) {
        boolean fromRight = hasRightToLeft(cell);
        right += fromRight ? 1 : 0;
        left += !fromRight && cell.chars().anyMatch(Character::isLetter) ? 1 : 0;
      }
    }
    return right > left;
  }

  private static boolean hasRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        return true;
      }
    }
    return false;
  }
}
