package org.mailboxinventory.scanner.detect.candidate;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.context.Context;
import org.mailboxinventory.scanner.detect.context.Support;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordIndex;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Each detector's previous candidate, from left to right: what supports it supports the next value
 * of its list too, "PANs: A, B and C". For one thread.
 */
final class PreviousCandidates {
  /** As far as words before a value reach over the value before it. */
  private static final int SOON = 100;

  private final int[] from;
  private final int[] end;
  private final long[] supported;
  private final boolean[] labelled;
  private final boolean[] country;

  PreviousCandidates(int detectors) {
    this.from = new int[detectors];
    this.end = new int[detectors];
    this.supported = new long[WordIndex.longs(detectors)];
    this.labelled = new boolean[detectors];
    this.country = new boolean[detectors];
  }

  /** Places count from elsewhere now. */
  void clear() {
    Arrays.fill(end, -1);
    Arrays.fill(supported, 0);
  }

  void take(Candidate candidate) {
    from[candidate.detector()] = candidate.from();
    end[candidate.detector()] = candidate.to();
    long bit = 1L << candidate.detector();
    int at = candidate.detector() >>> 6;
    supported[at] = candidate.context() ? supported[at] | bit : supported[at] & ~bit;
    labelled[candidate.detector()] = candidate.support().labelled();
    country[candidate.detector()] = candidate.support().country();
  }

  /**
   * What is around a place to a detector, and what supports the value before it in a list. What
   * only leads to the value before does not support a word on a later line.
   */
  Support support(Context context, int detector, byte[] text, int place, int to) {
    Support around = context.of(place, to, detector);
    if (around.labelled() || context.inRow(place)) {
      return around;
    }
    if (goesOn(detector, text, place)) {
      return around.listed(labelled[detector], country[detector]);
    }
    return around.context()
            && isWordBelow(detector, text, place, to)
            && !context.supportsSince(end[detector], place, to, detector)
        ? Support.NONE
        : around;
  }

  /** Whether letters alone stand on a later line than a value that a label names. */
  private boolean isWordBelow(int detector, byte[] text, int place, int to) {
    int since = end[detector];
    if (!labelled[detector] || since < 0 || place - since > SOON) {
      return false;
    }
    for (int i = place; i < to; i++) {
      if (!Words.letterOrDigit(text[i]) || AnchorScanner.isDigit(text[i])) {
        return false;
      }
    }
    boolean below = false;
    for (int i = since; i < place; i++) {
      below |= text[i] == '\n';
    }
    return below;
  }

  /** Whether a detector's previous candidate is supported, and its list goes on to a place. */
  boolean goesOn(int detector, byte[] text, int place) {
    return (supported[detector >>> 6] >>> detector & 1) != 0
        && ValueList.listed(text, from[detector], end[detector], place);
  }

  /** A bit for each detector whose previous candidate is supported. */
  long[] supported() {
    return supported;
  }

  /** Whether a word names the country of a detector's previous candidate. */
  boolean country(int detector) {
    return country[detector];
  }

  /** Whether a label names a detector's previous candidate. */
  boolean labelled(int detector) {
    return labelled[detector];
  }
}
