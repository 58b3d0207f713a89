package org.mailboxinventory.scanner.extract.tika.pdf;

import java.text.Normalizer;

/**
 * A letter where it is drawn, along the direction of its writing. Lengths are in points.
 *
 * @param text what it means, perhaps several characters
 * @param em the height of its font
 * @param blank the width of a blank in its font
 * @param call which call drew it; letters of one call have the same number
 */
record PdfLetter(String text, float from, float to, float y, float em, float blank, int call) {

  /** Whether nothing is seen of it. */
  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is drawn once more over {@code other}, to look bold. */
  boolean repeats(PdfLetter other) {
    float near = 0.3f * Math.max(to - from, 0.1f * em);
    return text.equals(other.text)
        && Math.abs(from - other.from) < near
        && Math.abs(y - other.y) < 0.2f * em;
  }

  PdfLetter withText(String other) {
    return new PdfLetter(other, from, to, y, em, blank, call);
  }

  /** Ligatures and the shapes of Arabic letters as the letters they are. */
  static String normal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ufb00' && (c <= '\ufdff' || (c >= '\ufe70' && c <= '\ufeff'))) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }
}
