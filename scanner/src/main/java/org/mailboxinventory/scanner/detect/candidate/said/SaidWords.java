package org.mailboxinventory.scanner.detect.candidate.said;

import org.mailboxinventory.scanner.detect.candidate.need.LabelledText;
import org.mailboxinventory.scanner.detect.candidate.need.Lead;
import org.mailboxinventory.scanner.detect.catalogue.Detector;

/**
 * Whether words of a list in running text are said of somebody: by their sentence, or because words
 * of the same category were found directly before, as in the rest of a list behind {@code
 * Diagnosis:}. For one thread.
 */
public final class SaidWords {
  /** So far behind the last ones the next are of the same list or sentence. */
  private static final int REACH = 120;

  private String category = "";
  private int lastTo;

  /** Another window of text. */
  public void begin() {
    category = "";
    lastTo = 0;
  }

  /** A value of a detector was found that ends at a place; only those of lists count. */
  public void found(Detector detector, int to) {
    if (detector.listed()) {
      category = detector.category();
      lastTo = to;
    }
  }

  /** Whether {@code text[from, to)} is a value of the detector; all are of one without lists. */
  public boolean of(Detector detector, byte[] text, int from, int to, int length) {
    return !detector.listed()
        || (listedBefore(detector, text, from)
            ? SaidOfPerson.mayBe(text, from, to, length)
            : SaidOfPerson.is(text, from, to, length));
  }

  /** Whether {@code text[from, to)} reads as a value behind a label, and no word denies it. */
  public static boolean labelled(
      Detector detector, byte[] text, int length, int from, int to, Lead lead) {
    return LabelledText.reads(detector, text, length, from, to, lead)
        && (!detector.listed() || SaidOfPerson.mayBe(text, from, to, length));
  }

  /** Where a value begins of which an opener is at a place: words that say of which kind it is. */
  public static int begin(Detector detector, Detector.Anchor anchor, byte[] text, int from) {
    boolean opened = anchor == Detector.Anchor.PREFIX && detector.listed();
    return opened ? SaidOfPerson.begin(text, from) : from;
  }

  private boolean listedBefore(Detector detector, byte[] text, int from) {
    if (from <= lastTo || from - lastTo > REACH || !detector.category().equals(category)) {
      return false;
    }
    for (int at = lastTo; at + 1 < from; at++) {
      if (text[at] == '\n' && text[at + 1] == '\n') {
        return false;
      }
    }
    return true;
  }
}
