package org.mailboxinventory.scanner.detect.catalogue;

/** How much the checks of one shape of a detector refuse. */
public enum Strength {
  /** As much as the detector says of all its shapes. */
  OF_DETECTOR,
  /** Fewer than nine in ten strings, so that passing them is no validation. */
  WEAK,
  /** Nine in ten strings or more, where the detector's other shapes have no such check. */
  STRONG;

  /**
   * Whether passing them validates.
   *
   * @param detector whether the detector says so of its shapes
   */
  boolean validates(boolean detector) {
    return this == STRONG || (this == OF_DETECTOR && detector);
  }
}
