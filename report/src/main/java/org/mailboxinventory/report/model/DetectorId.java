package org.mailboxinventory.report.model;

/** Names a detector, as in {@code in.pan}: the path of its file below {@code config/detectors}. */
public record DetectorId(String value) implements Comparable<DetectorId> {
  public DetectorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("DetectorId is blank");
    }
  }

  @Override
  public int compareTo(DetectorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
