package org.mailboxinventory.scanner.extract.tika.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of forms in which each letter stands in a box of its own, in its middle or at its left.
 *
 * @param end behind the last letter
 * @param pitch the distance from box to box
 * @param middle the letters stand in the middle
 */
record Boxes(int end, float pitch, boolean middle) {
  /** Fewer letters at one distance are columns, or chance. */
  private static final int FEWEST = 6;

  /** Letters of words stand closer, also those of a fixed pitch. */
  private static final float NARROWEST = 1.05f;

  private static final float WIDEST = 2.4f;
  private static final float SAME = 0.08f;
  private static final float SAME_LINE = 0.12f;

  /** Those that begin with a letter; null when none do. */
  static @Nullable Boxes at(List<PdfLetter> letters, int begin) {
    if (begin + FEWEST > letters.size()) {
      return null;
    }
    PdfLetter first = letters.get(begin);
    float apart = letters.get(begin + 1).from() - first.from();
    if (apart < NARROWEST / 2 * first.em() || apart > 2 * WIDEST * first.em() || first.isBlank()) {
      return null;
    }
    Boxes middle = of(letters, begin, true);
    return middle != null ? middle : of(letters, begin, false);
  }

  private static @Nullable Boxes of(List<PdfLetter> letters, int begin, boolean middle) {
    PdfLetter first = letters.get(begin);
    float pitch = place(letters.get(begin + 1), middle) - place(first, middle);
    if (!(pitch > NARROWEST * first.em() && pitch < WIDEST * first.em())) {
      return null;
    }
    Boxes boxes = new Boxes(begin, pitch, middle);
    int end = begin + 1;
    while (end < letters.size() && boxes.follows(letters.get(end - 1), letters.get(end))) {
      end++;
    }
    return end - begin >= FEWEST ? new Boxes(end, pitch, middle) : null;
  }

  private boolean follows(PdfLetter left, PdfLetter right) {
    return (isApart(left, right, pitch) || isEmptyBetween(left, right))
        && Math.abs(right.y() - left.y()) <= SAME_LINE * left.em()
        && right.text().length() == 1;
  }

  /** Whether one box without a letter lies between. */
  boolean isEmptyBetween(PdfLetter left, PdfLetter right) {
    return isApart(left, right, 2 * pitch);
  }

  private boolean isApart(PdfLetter left, PdfLetter right, float distance) {
    float apart = place(right, middle) - place(left, middle);
    return Math.abs(apart - distance) <= SAME * left.em();
  }

  private static float place(PdfLetter letter, boolean middle) {
    return middle ? (letter.from() + letter.to()) / 2 : letter.from();
  }
}
