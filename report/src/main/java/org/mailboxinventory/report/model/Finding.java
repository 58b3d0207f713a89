package org.mailboxinventory.report.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How often one item holds one value of one detector, by confidence. The value itself is known only
 * by its fingerprint.
 *
 * @param accepted how many of the matches the bank declared harmless; they are part of the counts
 * @param records numbers, within the item, of the records that the value is in; empty when it
 *     stands alone
 * @param staff whether the value is one of the tenant's own people's
 */
public record Finding(
    DetectorId detector,
    Fingerprint value,
    int high,
    int medium,
    int low,
    int accepted,
    List<Integer> records,
    Staff staff) {

  public Finding {
    records = List.copyOf(records);
  }

  /** A finding of somebody else's value. */
  public Finding(
      DetectorId detector,
      Fingerprint value,
      int high,
      int medium,
      int low,
      int accepted,
      List<Integer> records) {
    this(detector, value, high, medium, low, accepted, records, Staff.NO);
  }

  /** A finding that stands alone. */
  public Finding(
      DetectorId detector, Fingerprint value, int high, int medium, int low, int accepted) {
    this(detector, value, high, medium, low, accepted, List.of());
  }

  /** Occurrences, at whatever confidence. */
  public int matches() {
    return high + medium + low;
  }

  /** The same value with its occurrences here and in another text. */
  public Finding plus(Finding other) {
    return new Finding(
        detector,
        value,
        high + other.high,
        medium + other.medium,
        low + other.low,
        accepted + other.accepted,
        allRecords(other),
        staff.or(other.staff));
  }

  /** The same, in these records. */
  public Finding inRecords(List<Integer> numbers) {
    return new Finding(detector, value, high, medium, low, accepted, numbers, staff);
  }

  /** The same, of a value that is this. */
  public Finding of(Staff whose) {
    return new Finding(detector, value, high, medium, low, accepted, records, whose);
  }

  /** Whether the value is one of the tenant's own people's. */
  public boolean ofStaff() {
    return staff != Staff.NO;
  }

  /** The records of both, in their order. */
  public List<Integer> allRecords(Finding other) {
    if (other.records.isEmpty() || records.equals(other.records)) {
      return records;
    }
    return Stream.concat(records.stream(), other.records.stream()).distinct().toList();
  }
}
