package org.mailboxinventory.scanner.extract.tika.pdf;

/**
 * Letters without a blank between them.
 *
 * @param spacing how far its letters are set apart, beyond their own width
 * @param run the letters drawn one after another that this is of
 * @param order how many words of the run come before it
 * @param link how it follows the word before it in its run
 */
record PdfWord(
    String text,
    float from,
    float to,
    float y,
    float em,
    float blank,
    float spacing,
    Run run,
    int order,
    Link link) {
  static final String BAR = "|";

  private static final float FARTHEST_COLON = 8;

  /** How a word follows the one before it. */
  enum Link {
    /** It begins a run, or two blanks and more lie between. */
    NONE,
    /** One blank, or a gap within one drawing call. */
    BLANK,
    /** A gap without a blank, where another drawing call begins. */
    GAP
  }

  /** Letters drawn one after another on one line. Compared by identity. */
  static final class Run {
    private boolean wide;

    /** Whether a wide gap is inside it. */
    boolean isWide() {
      return wide;
    }

    void setWide() {
      wide = true;
    }
  }

  /** How this follows {@code left}, its neighbour on the line. */
  Link linkTo(PdfWord left) {
    return run == left.run && order == left.order + 1 ? link : Link.NONE;
  }

  /** Whether the gap from {@code left} is wider than one between words. */
  boolean isFarFrom(PdfWord left) {
    float gap = from - left.to;
    float width = Math.max(blank, left.blank);
    if (linkTo(left) == Link.BLANK) {
      return gap > 3.2f * width + 2 * spacing;
    }
    return gap > Math.max(1.8f * width, 0.45f * Math.min(em, left.em)) + spacing;
  }

  /** Whether this is a bar between columns. */
  boolean isBar() {
    return text.equals(BAR);
  }

  /** Whether a colon stands between this and {@code left}: a label and what it names are one. */
  boolean isColonTo(PdfWord left) {
    boolean near = from - left.to < FARTHEST_COLON * em;
    return near && (text.charAt(0) == ':' || left.text.equals(":"));
  }

  /** Whether this goes on the word {@code left} of it, though another run. */
  boolean touches(PdfWord left) {
    float gap = from - left.to;
    return !isBar()
        && !left.isBar()
        && linkTo(left) == Link.NONE
        && gap >= -0.3f * em
        && gap <= 0.12f * em + spacing;
  }

  /** Whether this is {@code left} printed once more. */
  boolean repeats(PdfWord left) {
    float apart = Math.abs(from - left.from);
    return text.equals(left.text) && apart < 0.25f * em && apart < (to - from) / 2;
  }
}
