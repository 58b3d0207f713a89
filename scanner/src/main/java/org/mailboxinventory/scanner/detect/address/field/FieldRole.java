package org.mailboxinventory.scanner.detect.address.field;

/** Which part of an address a field holds. */
enum FieldRole {
  STREET,
  HOUSE,
  /** The number of a house, or of something else. */
  NUMBER,
  AREA,
  TOWN,
  /** An emirate, which is the town where no other field is. */
  EMIRATE,
  STATE,
  CODE,
  COUNTRY,
  /** A part only between two others. */
  JOINING,
  /** None. */
  NONE;

  /** Whether a value may begin or end with it. */
  boolean bounds() {
    return local() || this == TOWN || this == CODE;
  }

  /** Whether it may be the last of an address. */
  boolean ends() {
    return this == TOWN || this == CODE || this == EMIRATE;
  }

  /** Whether it says where in a town an address is. */
  boolean local() {
    return this == STREET || this == HOUSE || this == NUMBER;
  }
}
