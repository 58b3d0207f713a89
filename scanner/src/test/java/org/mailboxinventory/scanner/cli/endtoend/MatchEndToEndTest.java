package org.mailboxinventory.scanner.cli.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.write.parquet.ParquetTable;
import org.mailboxinventory.report.write.table.Column;
import org.mailboxinventory.scanner.cli.ProgramRun;
import org.mailboxinventory.scanner.source.dataconnect.ParquetTexts;

/** A list of customers of whom some are in the mail, under other spellings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatchEndToEndTest {
  private static final int CUSTOMERS = 5000;

  private Path folder;
  private Path written;
  private ProgramRun run;

  private static String pan(int customer) {
    return String.format(
        Locale.ROOT,
        "%c%c%cP%c%04d%c",
        'A' + customer % 26,
        'B' + customer / 26 % 24,
        'C' + customer / 624 % 20,
        'A' + customer % 25,
        1 + customer,
        'A' + customer % 23);
  }

  private static String mobile(int customer) {
    return "98" + String.format(Locale.ROOT, "%08d", 10_203_040 + customer * 7919L);
  }

  @BeforeAll
  void matched(@TempDir Path temporary) throws IOException {
    folder = temporary;
    written = Files.createDirectories(temporary.resolve("written"));
    mail("1", table(0, 100));
    mail("2", "The customer's PAN: " + pan(200) + "\n");
    mail("3", "Please call the customer on mobile: " + mobile(201) + "\n");
    mail("4", "The customer's PAN: " + pan(202) + "\n");
    mail("5", "Please call the customer on mobile: " + mobile(202) + "\n");
    mail("6", "Somebody else has the PAN: " + pan(9000) + "\n");
    ProgramRun scan =
        ProgramRun.of(
            "scan",
            "--from",
            folder.resolve("mail").toString(),
            "--set",
            ledger(),
            "--set",
            work(),
            "--out",
            written.resolve("run").toString(),
            "--set",
            "report.formats=[json]");
    assertThat(scan.code()).as(scan.err()).isZero();
    Files.writeString(folder.resolve("customers.csv"), list());
    run = match("customers.csv", "affected");
    Files.writeString(written.resolve("said.txt"), run.out() + run.err());
  }

  private ProgramRun match(String customers, String out) {
    return ProgramRun.of(
        "match",
        "--customers",
        folder.resolve(customers).toString(),
        "--key",
        "customer_no",
        "--columns",
        "pan=in.pan,mobile=in.mobile",
        "--segment",
        "branch",
        "--set",
        ledger(),
        "--set",
        work(),
        "--out",
        written.resolve(out).toString());
  }

  @ParameterizedTest
  @CsvSource({"pan, branch", "customer_no, mobile"})
  void noColumnWithValuesIsWritten(String key, String segment) {
    ProgramRun refused =
        ProgramRun.of(
            "match",
            "--customers",
            folder.resolve("customers.csv").toString(),
            "--key",
            key,
            "--columns",
            "pan=in.pan,mobile=in.mobile",
            "--segment",
            segment,
            "--set",
            ledger(),
            "--set",
            work(),
            "--out",
            written.resolve("refused").toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--key and --segment are written for each customer");
    assertThat(written.resolve("refused")).doesNotExist();
  }

  private String ledger() {
    return "ledger.path=" + written.resolve("ledger");
  }

  private String work() {
    return "work.dir=" + written.resolve("work");
  }

  private void mail(String name, String text) throws IOException {
    Path mailbox = Files.createDirectories(folder.resolve("mail").resolve("asha"));
    Files.writeString(
        mailbox.resolve(name + ".eml"),
        "From: a@bank.example\r\nTo: b@bank.example\r\nSubject: update\r\nMessage-ID: <"
            + name
            + "@bank.example>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text);
  }

  private static String table(int from, int to) {
    StringBuilder rows = new StringBuilder("PAN,Mobile,City\n");
    for (int customer = from; customer < to; customer++) {
      rows.append(pan(customer)).append(',').append(mobile(customer)).append(",Pune\n");
    }
    return rows.toString();
  }

  /** Spelt as banks' systems spell: in lower case, with a country code, blanks, other digits. */
  private static String list() {
    StringBuilder rows = new StringBuilder("customer_no,branch,pan,mobile\n");
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      String pan = pan(customer);
      String mobile = mobile(customer);
      rows.append("C").append(100_000 + customer).append(",Branch ").append(customer % 3);
      rows.append(',').append(customer % 2 == 0 ? pan : pan.toLowerCase(Locale.ROOT));
      rows.append(',')
          .append(
              switch (customer % 4) {
                case 0 -> mobile;
                case 1 -> "+91 " + mobile.substring(0, 5) + " " + mobile.substring(5);
                case 2 -> devanagari(mobile);
                default -> "0" + mobile;
              })
          .append('\n');
    }
    return rows + "C900000,Branch 1,NOTAPAN,12\nC100000,Branch 0,,\n";
  }

  private static String devanagari(String digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      text.append((char) ('०' + digits.charAt(i) - '0'));
    }
    return text.toString();
  }

  private Map<String, List<String>> affected() throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (String line : lines("affected.csv")) {
      List<String> fields = List.of(line.split(",", -1));
      rows.put(fields.get(0), fields);
    }
    return rows;
  }

  private List<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(written.resolve("affected").resolve(file), UTF_8);
    return lines.subList(1, lines.size());
  }

  @Test
  void exactlyTheCustomersInTheMailAreFound() throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    List<String> expected = new ArrayList<>();
    for (int customer = 0; customer < 100; customer++) {
      expected.add("C" + (100_000 + customer));
    }
    expected.addAll(List.of("C100200", "C100201", "C100202"));
    assertThat(affected().keySet()).containsExactlyElementsOf(expected);
  }

  private static List<String> row(Map<String, List<String>> rows, String customer) {
    return rows.getOrDefault(customer, List.of());
  }

  @Test
  void eachIsFoundWithTheRightStrength() throws IOException {
    Map<String, List<String>> rows = affected();
    for (int customer = 0; customer < 100; customer++) {
      assertThat(row(rows, "C" + (100_000 + customer)).get(2)).isEqualTo("together");
    }
    assertThat(row(rows, "C100200").get(2)).isEqualTo("own");
    assertThat(row(rows, "C100201").get(2)).isEqualTo("weak");
    assertThat(row(rows, "C100202").get(2)).isEqualTo("apart");
    assertThat(row(rows, "C100202").subList(4, 8))
        .containsExactly("in.mobile in.pan", "asha", "unknown", "2");
  }

  @Test
  void theWorkbookHoldsTheRowsOfTheTextFilesAndNoFormula() throws IOException {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    try (Workbook workbook =
        WorkbookFactory.create(written.resolve("affected").resolve("affected.xlsx").toFile())) {
      for (Map.Entry<String, String> table :
          Map.of(
                  "affected", "affected.csv",
                  "shared", "affected-shared.csv",
                  "segments", "affected-segments.csv",
                  "list problems", "list-problems.csv")
              .entrySet()) {
        List<String> rows = new ArrayList<>();
        for (Row row : workbook.getSheet(table.getKey())) {
          List<String> cells = new ArrayList<>();
          for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            cells.add(shown.formatCellValue(cell));
          }
          rows.add(String.join(",", cells));
        }
        assertThat(rows.subList(1, rows.size()))
            .as(table.getKey())
            .containsExactlyElementsOf(
                lines(table.getValue()).stream().map(MatchEndToEndTest::plain).toList());
      }
    }
  }

  /** As a spreadsheet shows it: 100 for 100.0. */
  private static String plain(String line) {
    return line.replace(",100.0,", ",100,").replace(".0,", ",");
  }

  @Test
  void theParquetFilesHoldTheRowsOfTheTextFiles() throws IOException {
    for (String table : List.of("affected", "affected-shared")) {
      List<String> rows = new ArrayList<>();
      ParquetTexts.read(
          written.resolve("affected").resolve(table + ".parquet"),
          Set.of(
              "customer",
              "segment",
              "strength",
              "strength_rightPercent",
              "kinds",
              "mailboxes",
              "places",
              "items",
              "oldest",
              "newest",
              "sharedBy"),
          (number, cells) -> rows.add(String.join(",", cells)));
      assertThat(rows.get(0)).startsWith("customer,segment,strength,strength_rightPercent,kinds");
      assertThat(rows.subList(1, rows.size()))
          .as(table)
          .containsExactlyElementsOf(lines(table + ".csv"));
    }
  }

  @Test
  void aListInParquetFindsTheSameCustomers() throws IOException {
    List<List<String>> list = list().lines().skip(1).map(line -> List.of(line.split(","))).toList();
    Path file = folder.resolve("customers.parquet");
    try (ParquetTable<List<String>> table =
        new ParquetTable<>(
            file,
            "customers",
            List.of(
                new Column<>("remark", row -> "not asked for"),
                new Column<>("mobile", row -> row.size() > 3 ? row.get(3) : null),
                new Column<>("pan", row -> row.size() > 2 ? row.get(2) : null),
                new Column<>("branch", row -> row.get(1)),
                new Column<>("customer_no", row -> row.get(0))),
            Map.of())) {
      for (List<String> row : list) {
        table.add(row);
      }
      table.finish();
    }
    ProgramRun again = match("customers.parquet", "of-parquet");
    assertThat(again.code()).as(again.err()).isZero();
    for (String name : List.of("affected.csv", "affected-shared.csv", "affected-segments.csv")) {
      assertThat(written.resolve("of-parquet").resolve(name))
          .hasSameTextualContentAs(written.resolve("affected").resolve(name));
    }
    // Its headings are no row, so that its rows count from 1.
    assertThat(Files.readString(written.resolve("of-parquet/list-problems.csv")))
        .contains("5001,pan,no value of in.pan", "5002,customer_no,a number");
  }

  @Test
  void aColumnThatAParquetFileLacksIsNamed() throws IOException {
    Path file = folder.resolve("without.parquet");
    try (ParquetTable<String> table =
        new ParquetTable<>(
            file, "customers", List.of(new Column<>("customer_no", row -> row)), Map.of())) {
      table.add("C1");
      table.finish();
    }
    ProgramRun refused = match("without.parquet", "none");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("the list of customers has no column 'branch'");
    Files.writeString(file, list());
    assertThat(match("without.parquet", "none").err())
        .contains("cannot be read", "Parquet")
        .doesNotContain(pan(1));
  }

  @Test
  void segmentsAreCounted() throws IOException {
    assertThat(lines("affected-segments.csv"))
        .containsExactly("Branch 0,35,1667", "Branch 1,34,1668", "Branch 2,34,1666");
  }

  @Test
  void rowsThatDoNotCountAreNamedByLineAndColumnWithoutTheirValue() throws IOException {
    assertThat(lines("list-problems.csv"))
        .containsExactly(
            "5002,pan,no value of in.pan",
            "5002,mobile,no value of in.mobile",
            "5003,customer_no,a number that an earlier row has");
  }

  @Test
  void whoIsNotInTheListIsCounted() {
    // 105 people, of whom one has a PAN that no customer has; the two letters of one are two.
    assertThat(run.err()).contains("not in the list: 1.0 % of the people");
  }

  @Test
  void noValueOfTheListIsInAnyByteWritten() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(written)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(6);
    for (Path file : files) {
      String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
      for (int customer = 0; customer < CUSTOMERS; customer += 7) {
        assertThat(bytes.contains(pan(customer))).as("%s", file).isFalse();
        assertThat(bytes.contains(mobile(customer))).as("%s", file).isFalse();
      }
      assertThat(bytes.contains("NOTAPAN")).as("%s", file).isFalse();
    }
  }
}
