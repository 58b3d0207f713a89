package org.mailboxinventory.scanner.match;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.DetectorId;
import org.mailboxinventory.report.model.Fingerprint;
import org.mailboxinventory.scanner.detect.Fingerprinter;
import org.mailboxinventory.scanner.detect.ListedValue;
import org.mailboxinventory.scanner.detect.compiled.CompiledCatalogue;

/**
 * The bank's customers: their numbers, segments, and fingerprints of their values. Of the values
 * themselves nothing is kept.
 */
public final class CustomerList {
  /** The detector of names: a name counts beside something else only. */
  static final DetectorId NAME = new DetectorId("global.person-name");

  /** So many problems are kept to be named; the rest is counted. */
  private static final int NAMED = 1000;

  private static final int SAMPLE = 1 << 16;

  private final ListColumns columns;
  private final Map<DetectorId, PrintTable> tables = new LinkedHashMap<>();
  private PrintTable known = new PrintTable(64);
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<String> segments = new ArrayList<>();
  private final Map<String, Integer> segmentNumbers = new HashMap<>();
  private byte[] numbers = new byte[1 << 16];
  private int[] ends = new int[1024];
  private int[] segmentOf = new int[1024];
  private long[] names = new long[0];
  private long invalid;
  private long duplicates;
  private int size;

  private CustomerList(ListColumns columns) {
    this.columns = columns;
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
    CustomerList list = new CustomerList(columns);
    try {
      Reading reading = list.new Reading(catalogue, fingerprinter, expected(file));
      CustomerRows.read(file, reading::row);
      list.known = new PrintTable(0);
      if (reading.key < 0) {
        throw new ListException("the list of customers is empty; give one with a line of headings");
      }
    } catch (WrongColumn e) {
      throw new ListException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ListException(
          "the list of customers cannot be read; see that it is CSV in UTF-8 or an Excel workbook"
              + " (.xlsx), and that this user may read it");
    }
    return list;
  }

  /** About how many rows a file has, by its first lines. */
  private static int expected(Path file) throws IOException {
    long bytes = Files.size(file);
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(SAMPLE);
    }
    int lines = 1;
    for (byte b : start) {
      lines += b == '\n' ? 1 : 0;
    }
    return (int) Math.min(1 << 28, bytes * lines / Math.max(1, start.length) * 21 / 20);
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

  /** Takes the rows. */
  private final class Reading {
    private final Fingerprinter fingerprinter;
    private final Map<DetectorId, ListedValue> forms = new HashMap<>();
    private final int expectedRows;
    private int key = -1;
    private int segment = -1;
    private int[] places = new int[0];
    private final List<DetectorId> detectors = new ArrayList<>(columns.values().values());
    private final List<String> headings = new ArrayList<>(columns.values().keySet());

    Reading(CompiledCatalogue catalogue, Fingerprinter fingerprinter, int expectedRows) {
      this.fingerprinter = fingerprinter;
      this.expectedRows = expectedRows;
      for (DetectorId detector : detectors) {
        forms.put(detector, new ListedValue(catalogue, detector));
      }
    }

    void row(long line, List<String> fields) {
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
      known = new PrintTable(expectedRows);
      for (DetectorId detector : detectors) {
        if (!detector.equals(NAME)) {
          tables.computeIfAbsent(detector, id -> new PrintTable(expectedRows));
        }
      }
      if (detectors.contains(NAME)) {
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
      Fingerprint print = fingerprinter.of("customer-number", bytes);
      int[] before = known.of(print.high());
      if (before.length > 0) {
        duplicates++;
        problem(line, columns.key(), "a number that an earlier row has");
        return before[0];
      }
      known.add(print.high(), size);
      append(bytes, segment < 0 ? "" : field(fields, segment));
      return size - 1;
    }

    private void value(long line, int customer, int column, String written) {
      if (written.isEmpty()) {
        return;
      }
      DetectorId detector = detectors.get(column);
      ListedValue form = forms.get(detector);
      byte[] canonical = form == null ? null : form.of(written);
      if (canonical == null) {
        invalid++;
        problem(line, headings.get(column), "no value of " + detector);
        return;
      }
      long print = fingerprinter.of(detector, canonical).high();
      Arrays.fill(canonical, (byte) 0);
      PrintTable table = tables.get(detector);
      if (table != null) {
        table.add(print, customer);
      } else {
        if (names.length <= customer) {
          names = Arrays.copyOf(names, Math.max(customer + 1, names.length * 2));
        }
        names[customer] = print;
      }
    }
  }

  private void append(byte[] number, String segment) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
      segmentOf = Arrays.copyOf(segmentOf, size + size / 2);
    }
    int from = size == 0 ? 0 : ends[size - 1];
    if (from + number.length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(from + number.length, numbers.length * 3 / 2));
    }
    System.arraycopy(number, 0, numbers, from, number.length);
    ends[size] = from + number.length;
    segmentOf[size] =
        segmentNumbers.computeIfAbsent(
            segment,
            name -> {
              segments.add(name);
              return segments.size() - 1;
            });
    size++;
  }

  private void problem(long line, String column, String what) {
    if (problems.size() < NAMED) {
      problems.add(new RowProblem(line, column, what));
    }
  }

  /** How many customers there are. */
  public int size() {
    return size;
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
    return List.copyOf(problems);
  }

  String number(int customer) {
    int from = customer == 0 ? 0 : ends[customer - 1];
    return new String(numbers, from, ends[customer] - from, StandardCharsets.UTF_8);
  }

  String segment(int customer) {
    return segments.get(segmentOf[customer]);
  }

  /** How many customers each segment has. */
  Map<String, Integer> segmentSizes() {
    Map<String, Integer> sizes = new HashMap<>();
    for (int customer = 0; customer < size; customer++) {
      sizes.merge(segment(customer), 1, Integer::sum);
    }
    return sizes;
  }

  @Nullable PrintTable table(DetectorId detector) {
    return tables.get(detector);
  }

  /** Whether a customer of the list has this value. */
  public boolean holds(DetectorId detector, Fingerprint value) {
    PrintTable table = tables.get(detector);
    return table != null && table.of(value.high()).length > 0;
  }

  boolean hasNames() {
    return names.length > 0;
  }

  /** Whether this is the fingerprint of the customer's name. */
  boolean isNamed(int customer, long print) {
    return customer < names.length && names[customer] == print;
  }

  /** The detectors of its columns, names apart. */
  Set<DetectorId> detectors() {
    return Set.copyOf(tables.keySet());
  }
}
