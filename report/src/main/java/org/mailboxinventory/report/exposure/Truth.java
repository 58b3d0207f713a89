package org.mailboxinventory.report.exposure;

/** True, false, or not known. */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** False when either is false, else not known when either is not known. */
  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
