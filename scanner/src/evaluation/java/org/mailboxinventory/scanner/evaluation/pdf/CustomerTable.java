package org.mailboxinventory.scanner.evaluation.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.scanner.evaluation.kind.GlobalKinds;
import org.mailboxinventory.scanner.evaluation.kind.IndiaKinds;
import org.mailboxinventory.scanner.evaluation.kind.Kind;
import org.mailboxinventory.scanner.evaluation.kind.SeededRandom;

/**
 * A table of made-up customers.
 *
 * @param rows by row, the cells
 */
public record CustomerTable(List<Column> columns, List<List<String>> rows) {
  private static final List<Kind> KINDS =
      Stream.concat(IndiaKinds.all().stream(), GlobalKinds.all().stream()).toList();

  private static final List<Column> IDENTIFIERS =
      List.of(
          new Column("PAN", "पैन", "in.pan", 12),
          new Column("IFSC Code", "आईएफएससी कोड", "in.ifsc", 13),
          new Column("Aadhaar Number", "आधार संख्या", "in.aadhaar", 16),
          new Column("Account Number", "खाता संख्या", "in.bank-account", 17),
          new Column("UAN", "यूएएन", "in.uan", 14),
          new Column("Date of Birth", "जन्म तिथि", "global.date-of-birth", 14),
          new Column("Card Number", "कार्ड संख्या", "global.payment-card", 21),
          new Column("GSTIN", "जीएसटीआईएन", "in.gstin", 17),
          new Column("IBAN", "आईबीएएन", "global.iban", 30),
          new Column("Mobile No", "मोबाइल नंबर", "in.mobile", 17));

  private static final String[] FIRST = {
    "Asha", "Ravi", "Meena", "Arjun", "Kavita", "Suresh", "Lata", "Imran", "Pooja", "Vikram"
  };
  private static final String[] LAST = {
    "Rao", "Sharma", "Kulkarni", "Iyer", "Banerjee", "Khan", "Deshpande", "Pillai", "Mehta"
  };

  /**
   * A column.
   *
   * @param hindi its header in Hindi
   * @param detector what must find its values; null where they are none
   * @param widest how many characters its values have at most
   */
  public record Column(String header, String hindi, @Nullable String detector, int widest) {}

  /** A value and what must find it. */
  public record Value(String detector, String text) {}

  /** With names and amounts, and identifiers of so many characters in all. */
  static CustomerTable of(SeededRandom random, int rows, int characters) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Customer Name", "ग्राहक का नाम", null, 18));
    int left = characters - 18 - 14;
    List<Column> open = new ArrayList<>(IDENTIFIERS);
    while (!open.isEmpty()) {
      Column column = open.remove(random.between(0, open.size() - 1));
      if (column.widest() + 3 <= left) {
        columns.add(column);
        left -= column.widest() + 3;
      }
    }
    columns.add(new Column("Balance", "शेष", null, 14));
    List<List<String>> made = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      made.add(columns.stream().map(column -> cell(column, random)).toList());
    }
    return new CustomerTable(List.copyOf(columns), List.copyOf(made));
  }

  private static String cell(Column column, SeededRandom random) {
    if (column.detector() != null) {
      return value(column.detector(), random);
    }
    return column.header().equals("Balance")
        ? String.format(Locale.ROOT, "%,.2f", random.between(100, 99_999_999) / 100.0)
        : random.pick(FIRST) + " " + random.pick(LAST);
  }

  private static String value(String detector, SeededRandom random) {
    if (detector.equals("global.date-of-birth")) {
      return String.format(
          Locale.ROOT,
          "%02d/%02d/%d",
          random.between(1, 28),
          random.between(1, 12),
          random.between(1945, 2004));
    }
    return KINDS.stream()
        .filter(kind -> kind.detector().equals(detector))
        .findFirst()
        .orElseThrow()
        .made()
        .apply(random);
  }

  /** All identifiers in it. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String detector = columns.get(i).detector();
        if (detector != null && !row.get(i).isEmpty()) {
          values.add(new Value(detector, row.get(i)));
        }
      }
    }
    return values;
  }

  List<String> headers() {
    return columns.stream().map(Column::header).toList();
  }

  /** With some cells empty. */
  CustomerTable withBlanks(SeededRandom random) {
    List<List<String>> some = new ArrayList<>();
    for (List<String> row : rows) {
      some.add(row.stream().map(cell -> random.chance(0.2) ? "" : cell).toList());
    }
    return new CustomerTable(columns, some);
  }

  /** With long names, so that they take more room than their column has. */
  CustomerTable withLongNames(SeededRandom random) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>(row);
      if (random.chance(0.5)) {
        cells.set(
            0, row.get(0) + " " + random.pick(FIRST) + " " + random.pick(LAST) + " and Family");
      }
      longer.add(cells);
    }
    return new CustomerTable(columns, longer);
  }

  /** Its rows {@code [from, to)}. */
  CustomerTable part(int from, int to) {
    return new CustomerTable(columns, rows.subList(from, Math.min(to, rows.size())));
  }
}
