package org.mailboxinventory.report.model;

/**
 * Whether a value is one of the tenant's own people's: counted apart, and in no other figure. The
 * numbers are part of the ledger.
 */
public enum Staff {
  /** Of somebody else, or nobody knows better. */
  NO(0),
  /** The tenant's directory holds the value. */
  BY_DIRECTORY(1),
  /** A mail address in one of the tenant's own domains, whatever the directory says. */
  BY_DOMAIN(2);

  private final int code;

  Staff(int code) {
    this.code = code;
  }

  /** Its number in the ledger. */
  public int code() {
    return code;
  }

  /** What two occurrences of one value say together. */
  public Staff or(Staff other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
