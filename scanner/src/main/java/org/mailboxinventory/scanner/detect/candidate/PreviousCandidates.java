package org.mailboxinventory.scanner.detect.candidate;

import java.util.Arrays;
import org.mailboxinventory.scanner.detect.context.ValueList;
import org.mailboxinventory.scanner.detect.word.WordIndex;

/**
 * Each detector's newest claim: what words said of it, they say of the next value of a list too,
 * "PANs: A, B and C". For one thread.
 */
final class PreviousCandidates {
  private final int[] from;
  private final int[] end;
  private final long[] spokenFor;
  private final boolean[] labelled;

  PreviousCandidates(int detectors) {
    this.from = new int[detectors];
    this.end = new int[detectors];
    this.spokenFor = new long[WordIndex.longs(detectors)];
    this.labelled = new boolean[detectors];
  }

  /** Places count from elsewhere now. */
  void clear() {
    Arrays.fill(end, -1);
    Arrays.fill(spokenFor, 0);
  }

  void take(Candidate claim) {
    from[claim.detector] = claim.from;
    end[claim.detector] = claim.to;
    long bit = 1L << claim.detector;
    int at = claim.detector >>> 6;
    spokenFor[at] = claim.context ? spokenFor[at] | bit : spokenFor[at] & ~bit;
    labelled[claim.detector] = claim.labelled;
  }

  /** Whether words spoke for a detector's newest claim, and a list goes on from it to a place. */
  boolean goOn(int detector, byte[] text, int place) {
    return (spokenFor[detector >>> 6] >>> detector & 1) != 0
        && ValueList.listed(text, from[detector], end[detector], place);
  }

  /** A bit for each detector whose newest claim words spoke for. */
  long[] spokenFor() {
    return spokenFor;
  }

  /** Whether a label spoke for it. */
  boolean labelled(int detector) {
    return labelled[detector];
  }
}
