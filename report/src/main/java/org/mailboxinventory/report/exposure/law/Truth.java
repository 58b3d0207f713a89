package org.mailboxinventory.report.exposure.law;

/** True, false, or not known. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** False when either is false, else not known when either is not known. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** True when either is true, else not known when either is not known. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; not known stays not known. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Of a fact that is known. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
