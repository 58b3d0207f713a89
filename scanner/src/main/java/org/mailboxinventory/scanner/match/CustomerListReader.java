package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.people.PersonKinds;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.ListedValue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/** Reads a list of customers row by row; of each value its fingerprint is kept, and no more. */
final class CustomerListReader {
  /** So many problems are kept to be named; the rest is counted. */
  private static final int NAMED = 1000;

  private final ListColumns columns;
  private final List<DetectorId> detectors;
  private final List<String> headings;
  private final Fingerprinter fingerprinter;
  private final int expectedRows;
  private final Map<DetectorId, ListedValue> forms = new HashMap<>();

  /** By a column's detector, that and the kinds that such a column holds too. */
  private final Map<DetectorId, List<DetectorId>> held = new HashMap<>();

  private final CustomerNumbers customers;
  private final Map<DetectorId, PrintTable> tables = new LinkedHashMap<>();
  private final List<CustomerList.RowProblem> problems = new ArrayList<>();

  /** By customer, the fingerprint of the name. */
  private long[] names = new long[0];

  private long invalid;
  private long duplicates;
  private int key = -1;
  private int segment = -1;
  private int[] places = new int[0];

  private CustomerListReader(
      ListColumns columns,
      CompiledCatalogue catalogue,
      Fingerprinter fingerprinter,
      int expectedRows) {
    this.columns = columns;
    this.detectors = List.copyOf(columns.values().values());
    this.headings = List.copyOf(columns.values().keySet());
    this.fingerprinter = fingerprinter;
    this.expectedRows = expectedRows;
    this.customers = new CustomerNumbers(expectedRows);
    PersonKinds kinds = PersonKinds.bundled();
    for (DetectorId detector : detectors) {
      forms.put(detector, new ListedValue(catalogue, detector));
      List<DetectorId> all = new ArrayList<>(List.of(detector));
      for (DetectorId with : kinds.listedWith(detector)) {
        if (ListedValue.isKnown(catalogue, with)) {
          forms.put(with, new ListedValue(catalogue, with));
          all.add(with);
        }
      }
      held.put(detector, List.copyOf(all));
    }
  }

  static CustomerList read(
      Path file, ListColumns columns, CompiledCatalogue catalogue, Fingerprinter fingerprinter)
      throws CustomerList.ListException {
    try {
      CustomerListReader reader =
          new CustomerListReader(columns, catalogue, fingerprinter, CustomerRows.expected(file));
      CustomerRows.read(file, columns.headings(), reader::row);
      if (reader.key < 0) {
        throw new CustomerList.ListException(
            "the list of customers is empty; give one with a line of headings");
      }
      return reader.list();
    } catch (WrongColumn e) {
      throw new CustomerList.ListException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CustomerList.ListException(
          "the list of customers cannot be read; see that it is CSV in UTF-8, a Parquet file"
              + " (.parquet) or an Excel workbook (.xlsx), and that this user may read it");
    }
  }

  private CustomerList list() {
    customers.end();
    Map<DetectorId, DetectorId> columnOf = new HashMap<>();
    held.forEach((column, all) -> all.forEach(one -> columnOf.put(one, column)));
    detectors.forEach(column -> columnOf.put(column, column));
    return new CustomerList(customers, tables, columnOf, names, problems, invalid, duplicates);
  }

  private static final class WrongColumn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongColumn(String column) {
      super(
          "the list of customers has no column '"
              + column
              + "'; correct --key, --columns or --segment to its headings");
    }
  }

  private void row(long line, List<String> fields) {
    if (key < 0) {
      head(fields);
      return;
    }
    String number = field(fields, key);
    if (number.isEmpty()) {
      if (fields.stream().anyMatch(field -> !field.isBlank())) {
        problem(line, columns.key(), "no number of a customer");
        invalid++;
      }
      return;
    }
    int customer = customer(line, number, fields);
    for (int i = 0; i < places.length; i++) {
      value(line, customer, i, field(fields, places[i]));
    }
  }

  private void head(List<String> fields) {
    List<String> stripped = fields.stream().map(String::strip).toList();
    key = place(stripped, columns.key());
    segment = columns.segment() == null ? -1 : place(stripped, columns.segment());
    places = headings.stream().mapToInt(heading -> place(stripped, heading)).toArray();
    for (DetectorId detector : detectors) {
      if (!detector.equals(CustomerList.NAME)) {
        tables.computeIfAbsent(detector, id -> new PrintTable(expectedRows));
      }
    }
    if (detectors.contains(CustomerList.NAME)) {
      names = new long[1024];
    }
  }

  private int place(List<String> fields, String heading) {
    int place = fields.indexOf(heading);
    if (place < 0) {
      throw new WrongColumn(heading);
    }
    return place;
  }

  private String field(List<String> fields, int place) {
    return place >= 0 && place < fields.size() ? fields.get(place).strip() : "";
  }

  /** The customer of a row: a number that was there before is the same customer. */
  private int customer(long line, String number, List<String> fields) {
    byte[] bytes = number.getBytes(StandardCharsets.UTF_8);
    int before = customers.find(bytes);
    if (before >= 0) {
      duplicates++;
      problem(line, columns.key(), "a number that an earlier row has");
      return before;
    }
    customers.add(bytes, segment < 0 ? "" : field(fields, segment));
    return customers.size() - 1;
  }

  private void value(long line, int customer, int column, String written) {
    if (written.isEmpty()) {
      return;
    }
    boolean known = false;
    for (DetectorId detector : held.getOrDefault(detectors.get(column), List.of())) {
      ListedValue form = forms.get(detector);
      byte[] canonical = form == null ? null : form.of(written);
      if (canonical != null) {
        known = true;
        print(detector, fingerprinter.of(detector, canonical).high(), customer);
        Arrays.fill(canonical, (byte) 0);
      }
    }
    if (!known) {
      invalid++;
      problem(line, headings.get(column), "no value of " + detectors.get(column));
    }
  }

  private void print(DetectorId detector, long print, int customer) {
    if (!detector.equals(CustomerList.NAME)) {
      tables.computeIfAbsent(detector, id -> new PrintTable(0)).add(print, customer);
      return;
    }
    if (names.length <= customer) {
      names = Arrays.copyOf(names, Math.max(customer + 1, names.length * 2));
    }
    names[customer] = print;
  }

  private void problem(long line, String column, String what) {
    if (problems.size() < NAMED) {
      problems.add(new CustomerList.RowProblem(line, column, what));
    }
  }
}
