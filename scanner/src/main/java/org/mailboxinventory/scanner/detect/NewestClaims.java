package org.mailboxinventory.scanner.detect;

import java.util.Arrays;

/**
 * Each detector's newest claim: what words said of it, they say of the next value of a list too,
 * "PANs: A, B and C". For one thread.
 */
final class NewestClaims {
  private final int[] from;
  private final int[] end;
  private final boolean[] spokenFor;
  private final boolean[] labelled;

  NewestClaims(int detectors) {
    this.from = new int[detectors];
    this.end = new int[detectors];
    this.spokenFor = new boolean[detectors];
    this.labelled = new boolean[detectors];
  }

  /** Places count from elsewhere now. */
  void clear() {
    Arrays.fill(end, -1);
  }

  void take(Candidate claim) {
    from[claim.detector] = claim.from;
    end[claim.detector] = claim.to;
    spokenFor[claim.detector] = claim.context;
    labelled[claim.detector] = claim.labelled;
  }

  /** Whether words spoke for a detector's newest claim, and a list goes on from it to a place. */
  boolean goOn(int detector, byte[] text, int place) {
    return end[detector] >= 0
        && spokenFor[detector]
        && ValueList.listed(text, from[detector], end[detector], place);
  }

  /** Whether a label spoke for it. */
  boolean labelled(int detector) {
    return labelled[detector];
  }
}
