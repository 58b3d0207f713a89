package org.mailboxinventory.scanner.engine.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.report.model.Staff;

/**
 * How often each value was found, by confidence. Of more values than the limit those that came
 * first are kept, the same ones whenever the same content is read.
 */
final class ValueCounts {
  private static final int NO_RECORD = 0;

  private final int most;
  private Map<DetectorId, Map<Fingerprint, Finding>> counts = new LinkedHashMap<>();
  private int size;
  private long dropped;

  /** Numbers of records up to this one are taken. */
  private int records;

  /**
   * @param most values that are kept; of each detector {@link ItemLimits#OF_EACH} in any case
   */
  ValueCounts(int most) {
    this.most = most;
  }

  /** Nothing yet, with the same limit. */
  ValueCounts fresh() {
    return new ValueCounts(most);
  }

  /**
   * Counts one match.
   *
   * @param accepted the bank declared it harmless
   */
  void add(DetectorId detector, Fingerprint value, Confidence confidence, boolean accepted) {
    add(detector, value, confidence, accepted, NO_RECORD);
  }

  /**
   * The same.
   *
   * @param record the number of the record it is in; 0 for none
   */
  void add(
      DetectorId detector, Fingerprint value, Confidence confidence, boolean accepted, int record) {
    add(detector, value, confidence, accepted, record, Staff.NO);
  }

  /**
   * The same.
   *
   * @param staff whose value it is
   */
  void add(
      DetectorId detector,
      Fingerprint value,
      Confidence confidence,
      boolean accepted,
      int record,
      Staff staff) {
    add(
        new Finding(
            detector,
            value,
            confidence == Confidence.HIGH ? 1 : 0,
            confidence == Confidence.MEDIUM ? 1 : 0,
            confidence == Confidence.LOW ? 1 : 0,
            accepted ? 1 : 0,
            record == NO_RECORD ? List.of() : List.of(record),
            staff));
  }

  /** Takes in a finding of another text. */
  void add(Finding finding) {
    for (int record : finding.records()) {
      records = Math.max(records, record);
    }
    put(finding, Finding::plus);
  }

  /** Numbers of records of another text begin behind this one. */
  int records() {
    return records;
  }

  /** Takes in another text's counts; they are of no use afterwards, since there may be millions. */
  void add(ValueCounts other) {
    if (other.size > size) {
      Map<DetectorId, Map<Fingerprint, Finding>> fewer = counts;
      int fewerSize = size;
      counts = other.counts;
      size = other.size;
      other.counts = fewer;
      other.size = fewerSize;
      int fewerRecords = records;
      records = other.records;
      other.records = fewerRecords;
    }
    dropped += other.dropped;
    takeIn(other, Finding::plus);
  }

  /**
   * Takes in the counts of another form of the same text: of each value, the form that has it most
   * often counts.
   */
  void alternative(ValueCounts other) {
    dropped += other.dropped;
    takeIn(other, ValueCounts::more);
  }

  private void takeIn(ValueCounts other, BinaryOperator<Finding> join) {
    int before = records;
    other.each(
        finding ->
            put(
                finding.records().isEmpty()
                    ? finding
                    : finding.inRecords(
                        finding.records().stream().map(record -> record + before).toList()),
                join));
    records += other.records;
  }

  /** How many values there are. */
  int size() {
    return size;
  }

  /** How often a value came that is not kept; 0 when all are. */
  long dropped() {
    return dropped;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(size());
    each(findings::add);
    return findings;
  }

  private void each(Consumer<Finding> each) {
    counts.values().forEach(values -> values.values().forEach(each));
  }

  private void put(Finding finding, BinaryOperator<Finding> join) {
    Map<Fingerprint, Finding> values =
        counts.computeIfAbsent(finding.detector(), detector -> new LinkedHashMap<>());
    int before = values.size();
    if (size < most || before < ItemLimits.OF_EACH) {
      values.merge(finding.value(), finding, join);
      size += values.size() - before;
    } else if (values.computeIfPresent(
            finding.value(), (value, known) -> join.apply(known, finding))
        == null) {
      dropped++;
    }
  }

  private static Finding more(Finding a, Finding b) {
    boolean first = a.matches() == b.matches() ? a.high() >= b.high() : a.matches() > b.matches();
    return (first ? a : b).inRecords(a.allRecords(b));
  }
}
