package org.mailboxinventory.report.ledger.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Fingerprint;

/**
 * An item with all that was found in it. Names are numbers of the dictionary, and codes those of
 * the columns of the same names.
 *
 * @param untilScan the scan that missed it; 0 while it holds
 * @param facts the digest of all that is known of it
 * @param at milliseconds since 1970
 * @param findings in the order of their detectors' numbers and of their values
 */
public record StoredItem(
    int key,
    int folder,
    String id,
    int fromScan,
    int untilScan,
    int generation,
    int digest,
    Fingerprint facts,
    int kind,
    @Nullable Fingerprint messageKey,
    @Nullable Long at,
    boolean sent,
    boolean external,
    long bytes,
    int outcome,
    int reason,
    int freeMail,
    List<Part> parts,
    List<Finding> findings) {

  /** How many parts of one sort came to the same. */
  public record Part(boolean attachment, int outcome, int reason, int provider, int parts) {}

  /**
   * How often one value of one detector was found.
   *
   * @param records as {@code finding.records} keeps them; empty for none
   * @param staff see the column
   */
  @SuppressWarnings("ArrayRecordComponent") // there are millions, and none is compared by it
  public record Finding(
      int detector,
      Fingerprint value,
      int high,
      int medium,
      int low,
      int accepted,
      byte[] records,
      int staff) {

    /** By detector and value. */
    public static final Comparator<Finding> IN_ORDER =
        Comparator.comparingInt(Finding::detector).thenComparing(Finding::value);

    /** Whether it was in records whose numbers are not kept: see the column. */
    public boolean hasLostRecords() {
      return records.length == 1 && records[0] == 0;
    }

    /** The same finding with other records. */
    public Finding inRecords(byte[] others) {
      return new Finding(detector, value, high, medium, low, accepted, others, staff);
    }

    /** Something of it is at medium or above, and not all of it is accepted. */
    public boolean isValue() {
      return high + medium > 0 && accepted < high + medium + low;
    }
  }

  /**
   * What one detector found of values that are not the staff's.
   *
   * @param values see {@link Finding#isValue}
   * @param staff values of the staff
   */
  public record Sum(
      int detector, long high, long medium, long low, long accepted, long values, long staff) {

    Sum plus(Finding finding) {
      int value = finding.isValue() ? 1 : 0;
      if (finding.staff() != 0) {
        return new Sum(detector, high, medium, low, accepted, values, staff + value);
      }
      return new Sum(
          detector,
          high + finding.high(),
          medium + finding.medium(),
          low + finding.low(),
          accepted + finding.accepted(),
          values + value,
          staff);
    }

    /** Occurrences of values that are not the staff's. */
    public long matches() {
      return high + medium + low;
    }
  }

  /** Whether nothing took its place yet. */
  public boolean holds() {
    return untilScan == 0;
  }

  /** By detector, in the order of their numbers; without those of which nothing counts. */
  public List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    for (Finding finding : findings) {
      int last = sums.size() - 1;
      if (last >= 0 && sums.get(last).detector() == finding.detector()) {
        sums.set(last, sums.get(last).plus(finding));
      } else {
        sums.add(new Sum(finding.detector(), 0, 0, 0, 0, 0, 0).plus(finding));
      }
    }
    sums.removeIf(sum -> sum.matches() + sum.staff() == 0);
    return sums;
  }

  /** The same item with other findings. */
  public StoredItem with(List<Finding> others) {
    return with(facts, messageKey, others);
  }

  /** The same item with other findings, message key and digest of its facts. */
  public StoredItem with(Fingerprint newFacts, @Nullable Fingerprint newKey, List<Finding> others) {
    return new StoredItem(
        key,
        folder,
        id,
        fromScan,
        untilScan,
        generation,
        digest,
        newFacts,
        kind,
        newKey,
        at,
        sent,
        external,
        bytes,
        outcome,
        reason,
        freeMail,
        parts,
        others);
  }
}
