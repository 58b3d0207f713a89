package org.mailboxinventory.scanner.cli.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.Program;

/**
 * A list of 100,000 customers of whom 300 are in the mail: spelt with blanks, in lower case, with a
 * country code, in Devanagari digits, or beside a masked number.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LargeCustomerListEndToEndTest {
  private static final int CUSTOMERS = 100_000;
  private static final int PLANTED = 300;

  /** Those planted are spread over the list. */
  private static final int STEP = 331;

  private Path folder;
  private Path written;
  private Ended match;

  private static String pan(int customer) {
    return String.format(
        Locale.ROOT,
        "%c%c%cP%c%04d%c",
        'B' + customer / 9_999,
        'C' + customer % 17,
        'D' + customer % 13,
        'A' + customer % 25,
        1 + customer % 9_999,
        'A' + customer % 23);
  }

  private static String mobile(int customer) {
    return "98" + (10_203_040 + customer * 79);
  }

  /** Begins as a formula does, for one of them. */
  private static String number(int customer) {
    return (customer == 0 ? "=1+C" : "C") + (100_000 + customer);
  }

  @BeforeAll
  void matched(@TempDir Path temporary) throws Exception {
    folder = temporary;
    written = Files.createDirectories(temporary.resolve("written"));
    for (int planted = 0; planted < PLANTED; planted++) {
      plant(planted, planted * STEP);
    }
    list();
    Ended scan =
        run(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--set",
            "report.formats=[json]",
            "--out",
            written.resolve("run").toString());
    assertThat(scan.code()).as(scan.err()).isZero();
    match =
        run(
            "match",
            "--customers",
            folder.resolve("customers.csv").toString(),
            "--key",
            "customer_no",
            "--columns",
            "pan=in.pan,mobile=in.mobile",
            "--out",
            written.resolve("affected").toString());
    Files.writeString(
        written.resolve("said.txt"), scan.out() + scan.err() + match.out() + match.err());
  }

  private Ended run(String... words) {
    List<String> all = new java.util.ArrayList<>(List.of(words));
    all.addAll(List.of("--set", "ledger.path='" + written.resolve("ledger") + "'"));
    all.addAll(List.of("--set", "work.dir='" + written.resolve("work") + "'"));
    return Program.run(all);
  }

  /** The strength that each has who is planted in that turn. */
  private static String strength(int planted) {
    return switch (planted / 50) {
      case 0, 1 -> "together";
      case 2, 3 -> "own";
      case 4 -> "apart";
      default -> "weak";
    };
  }

  private void plant(int planted, int customer) throws IOException {
    String pan = planted % 2 == 0 ? pan(customer) : pan(customer).toLowerCase(Locale.ROOT);
    String mobile = spelt(mobile(customer), planted);
    String letter = "Please call the customer on mobile: " + mobile + "\n";
    switch (planted / 50) {
      case 0, 1 -> mail(planted, "PAN,Mobile,City\n" + pan + "," + mobile + ",Pune\n");
      case 2 ->
          mail(
              planted,
              "The customer's PAN: "
                  + pan.substring(0, 5)
                  + " "
                  + pan.substring(5, 9)
                  + " "
                  + pan.substring(9)
                  + "\n");
      case 3 -> mail(planted, "PAN: " + pan + ", Aadhaar: XXXX XXXX 1234\n");
      case 4 -> {
        mail(planted, "The customer's PAN: " + pan + "\n");
        mail(PLANTED + planted, letter);
      }
      default -> mail(planted, letter);
    }
  }

  private static String spelt(String mobile, int planted) {
    return switch (planted % 4) {
      case 0 -> "+91 " + mobile.substring(0, 5) + " " + mobile.substring(5);
      case 1 -> devanagari(mobile);
      case 2 -> "0" + mobile;
      default -> "+91-" + mobile;
    };
  }

  private static String devanagari(String digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      text.append((char) ('०' + digits.charAt(i) - '0'));
    }
    return text.toString();
  }

  private void mail(int name, String text) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail").resolve("asha"));
    Files.writeString(
        mailbox.resolve(name + ".eml"),
        "From: a@bank.example\r\nTo: b@bank.example\r\nSubject: update\r\nMessage-ID: <"
            + name
            + "@bank.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text);
  }

  private void list() throws IOException {
    try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("customers.csv"), UTF_8)) {
      rows.write("customer_no,pan,mobile\n");
      for (int customer = 0; customer < CUSTOMERS; customer++) {
        rows.write(number(customer) + "," + pan(customer) + "," + mobile(customer) + "\n");
      }
    }
  }

  private static Map<String, String> expected() {
    Map<String, String> strengths = new TreeMap<>();
    for (int planted = 0; planted < PLANTED; planted++) {
      strengths.put(number(planted * STEP), strength(planted));
    }
    return strengths;
  }

  @Test
  void exactlyThePlantedCustomersAreFoundEachWithItsStrength() throws Exception {
    assertThat(match.code()).as(match.err()).isZero();
    Map<String, String> found = new TreeMap<>();
    List<String> lines =
        Files.readAllLines(written.resolve("affected").resolve("affected.csv"), UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      found.put(fields.get(0).replaceFirst("^'", ""), fields.get(2));
    }
    assertThat(found).isEqualTo(expected());
  }

  @Test
  void theWorkbookHasTheSameAndTakesNoTextForAFormula() throws Exception {
    Map<String, String> found = new TreeMap<>();
    Path file = written.resolve("affected").resolve("affected.xlsx");
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      workbook
          .getSheet("affected")
          .forEach(
              row -> {
                Cell customer = row.getCell(0);
                assertThat(customer.getCellType()).isEqualTo(CellType.STRING);
                if (row.getRowNum() > 0) {
                  found.put(customer.getStringCellValue(), row.getCell(2).getStringCellValue());
                }
              });
    }
    assertThat(found).isEqualTo(expected());
  }

  @Test
  void noValueOfTheListIsInAnyByteWritten() throws Exception {
    Set<String> values = new HashSet<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      values.add(pan(customer));
      values.add(mobile(customer));
    }
    assertThat(values).hasSize(2 * CUSTOMERS);
    List<Path> files;
    try (Stream<Path> all = Files.walk(written)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(6);
    for (Path file : files) {
      String bytes = new String(Files.readAllBytes(file), ISO_8859_1).toUpperCase(Locale.ROOT);
      for (int i = 0; i + 10 <= bytes.length(); i++) {
        if (values.contains(bytes.substring(i, i + 10))) {
          throw new AssertionError("a value of the list is in " + file);
        }
      }
    }
  }
}
