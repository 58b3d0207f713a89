package org.mailboxinventory.report.model;

/**
 * How often one item holds one value of one detector, by confidence. The value itself is known only
 * by its fingerprint.
 *
 * @param accepted how many of the matches the bank declared harmless; they are part of the counts
 */
public record Finding(
    DetectorId detector, Fingerprint value, int high, int medium, int low, int accepted) {

  /** Occurrences, at whatever confidence. */
  public int matches() {
    return high + medium + low;
  }
}
