package org.mailboxinventory.report.ledger.put;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mailboxinventory.report.model.Finding;
import org.mailboxinventory.report.model.Fingerprint;

/**
 * Numbers the records of an item anew, by what fingerprints stand in them and not by where they
 * stand: whoever has a copy of a list must not learn from the ledger which row is which record.
 */
final class RecordNumbers {
  /** So many records of one finding are kept, and that there were more. */
  private static final int MOST = 8;

  /** Behind the numbers that are kept of a finding, where it had more. */
  static final int MORE = 0;

  private static final Comparator<List<Fingerprint>> BY_FINGERPRINTS =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          int order = a.get(i).compareTo(b.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(a.size(), b.size());
      };

  private RecordNumbers() {}

  /**
   * The findings with new numbers from 1. Records of one value are none, and those of the same
   * values are one.
   *
   * @param findings each value once
   */
  static List<Finding> given(List<Finding> findings) {
    Map<Integer, SortedSet<Fingerprint>> values = new TreeMap<>();
    for (Finding finding : findings) {
      for (int record : finding.records()) {
        values.computeIfAbsent(record, number -> new TreeSet<>()).add(finding.value());
      }
    }
    if (values.isEmpty()) {
      return findings;
    }
    TreeMap<List<Fingerprint>, Integer> numbers = new TreeMap<>(BY_FINGERPRINTS);
    values.values().stream()
        .filter(in -> in.size() > 1)
        .forEach(in -> numbers.put(List.copyOf(in), 0));
    int next = 0;
    for (Map.Entry<List<Fingerprint>, Integer> record : numbers.entrySet()) {
      record.setValue(++next);
    }
    Map<Integer, Integer> renumbered = new TreeMap<>();
    values.forEach(
        (record, in) -> {
          if (in.size() > 1) {
            renumbered.put(record, numbers.get(List.copyOf(in)));
          }
        });
    List<Finding> given = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      given.add(
          finding.inRecords(
              finding.records().stream()
                  .filter(renumbered::containsKey)
                  .map(renumbered::get)
                  .distinct()
                  .sorted()
                  .toList()));
    }
    return given;
  }

  /**
   * Ascending differences, seven bits a byte, the lowest first; then 0 when there were more. Empty
   * for none.
   */
  static byte[] stored(List<Integer> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int before = 0;
    for (int record : records.subList(0, Math.min(MOST, records.size()))) {
      int rest = record - before;
      before = record;
      for (; rest > 0x7f; rest >>>= 7) {
        out.write((rest & 0x7f) | 0x80);
      }
      out.write(rest);
    }
    if (records.size() > MOST) {
      out.write(MORE);
    }
    return out.toByteArray();
  }
}
