package org.mailboxinventory.scanner.extract.tika.pdf.form;

import java.text.Bidi;

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
