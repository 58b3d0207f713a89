package org.mailboxinventory.report.model;

/**
 * The first 16 bytes of a value's HMAC-SHA-256: equal values have equal fingerprints, and nothing
 * else can be told. It cannot be printed.
 */
public record Fingerprint(long high, long low) implements Comparable<Fingerprint> {

  @Override
  public int compareTo(Fingerprint other) {
    int first = Long.compareUnsigned(high, other.high);
    return first != 0 ? first : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return "Fingerprint[***]";
  }
}
