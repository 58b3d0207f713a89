package org.mailboxinventory.scanner.detect.address.field;

/** Which part of an address a field holds. */
enum FieldRole {
  STREET,
  HOUSE,
  /** The number of a house, or of something else. */
  NUMBER,
  AREA,
  TOWN,
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

  /** Whether it says where in a town an address is. */
  boolean local() {
    return this == STREET || this == HOUSE || this == NUMBER;
  }
}
