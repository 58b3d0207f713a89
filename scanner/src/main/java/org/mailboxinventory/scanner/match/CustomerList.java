package org.mailboxinventory.scanner.match;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The bank's customers: their numbers, segments, and fingerprints of their values. Of the values
 * themselves nothing is kept.
 */
public final class CustomerList {
  /** The detector of names: a name counts beside something else only. */
  static final DetectorId NAME = new DetectorId("global.person-name");

  private final CustomerNumbers customers;

  /** By each kind that the list holds, the detector that its column names. */
  private final Map<DetectorId, DetectorId> columnOf;

  /** Empty when they are not needed any more. */
  private Map<DetectorId, PrintTable> tables;

  private final long[] names;
  private final List<RowProblem> problems;
  private final long invalid;
  private final long duplicates;

  /**
   * What was read.
   *
   * @param tables by detector, the customers of each fingerprint
   * @param columnOf by each kind that the list holds, the detector that its column names
   * @param names by customer, the fingerprint of the name; empty when the list has no names
   */
  CustomerList(
      CustomerNumbers customers,
      Map<DetectorId, PrintTable> tables,
      Map<DetectorId, DetectorId> columnOf,
      long[] names,
      List<RowProblem> problems,
      long invalid,
      long duplicates) {
    this.customers = customers;
    this.columnOf = Map.copyOf(columnOf);
    this.tables = Map.copyOf(tables);
    this.names = names;
    this.problems = List.copyOf(problems);
    this.invalid = invalid;
    this.duplicates = duplicates;
  }

  /**
   * A row, or one of its values, that does not count.
   *
   * @param column its heading
   * @param what what is wrong; never a value
   */
  public record RowProblem(long line, String column, String what) {}

  /** The list cannot be read. The message is for people. */
  public static final class ListException extends Exception {
    private static final long serialVersionUID = 1L;

    ListException(String message) {
      super(message);
    }
  }

  /** Reads a list; its values go no further than this call. */
  public static CustomerList read(
      Path file, ListColumns columns, CompiledCatalogue catalogue, Fingerprinter fingerprinter)
      throws ListException {
    return CustomerListReader.read(file, columns, catalogue, fingerprinter);
  }

  /** How many customers there are. */
  public int size() {
    return customers.size();
  }

  /** Values and rows that are none. */
  public long invalid() {
    return invalid;
  }

  /** Rows whose number of a customer an earlier row has; their values count for that customer. */
  public long duplicates() {
    return duplicates;
  }

  /** The first problems, by line. */
  public List<RowProblem> problems() {
    return problems;
  }

  String number(int customer) {
    return customers.number(customer);
  }

  String segment(int customer) {
    return customers.segment(customer);
  }

  /** How many customers each segment has. */
  Map<String, Integer> segmentSizes() {
    return customers.segmentSizes();
  }

  @Nullable PrintTable table(DetectorId detector) {
    return tables.get(detector);
  }

  /** Whether a customer of the list has this value. */
  public boolean holds(DetectorId detector, Fingerprint value) {
    PrintTable table = tables.get(detector);
    return table != null && table.of(value.high()).length > 0;
  }

  /** All values were compared: what is known of them goes, so that its memory is free. */
  void forgetValues() {
    tables = Map.of();
  }

  boolean hasNames() {
    return names.length > 0;
  }

  /** Whether this is the fingerprint of the customer's name. */
  boolean isNamed(int customer, long print) {
    return customer < names.length && names[customer] == print;
  }

  /** The detectors that its columns name, names of people apart. */
  Set<DetectorId> detectors() {
    Set<DetectorId> detectors = new TreeSet<>(columnOf.values());
    detectors.remove(NAME);
    return detectors;
  }

  /** The detector that the column of a kind names; null where no column holds the kind. */
  @Nullable DetectorId columnOf(DetectorId kind) {
    return columnOf.get(kind);
  }
}
