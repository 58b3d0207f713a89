package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

/** Which header supports a cell, in tables as people make them. */
class TableHeadersTest {
  private static final String ACCOUNT = "31245678901";
  private static final String FOUND = "in.bank-account high " + ACCOUNT;

  @Test
  void headersMayStandBelowATitleAndNotes() {
    assertThat(
            findings(
                "4:Customers of the Pune branch",
                "as at|31-03-2024",
                "|Name|Account No|City",
                "|Asha|" + ACCOUNT + "|Pune"))
        .contains(FOUND);
  }

  @Test
  void aHeaderHoldsForAllColumnsThatItStandsAbove() {
    assertThat(
            findings(
                "Name|3:Bank account|City", "|Branch|Type|No|", "Asha|Pune|x|" + ACCOUNT + "|Pune"))
        .contains(FOUND);
  }

  @Test
  void eachTableOnASheetHasItsOwnHeaders() {
    String card = "4539578763621486";
    List<String> found =
        findings(
            "Name|Account No|City",
            "Asha|" + ACCOUNT + "|Pune",
            "||",
            "Customer|Card No|Expiry",
            "Asha|" + card + "|12/29",
            "Ravi|" + ACCOUNT + "|12/29");
    assertThat(found).contains(FOUND, "global.payment-card high " + card);
    assertThat(found).filteredOn(FOUND::equals).hasSize(1);
  }

  @Test
  void wordsBesideValuesTakeNoHeadersPlace() {
    assertThat(
            findings(
                "Name|Proof|Number|Kind|Account No",
                "Asha|PAN card|ABCPE1234F|Savings account|50100123456789",
                "Ravi|-|-|-|" + ACCOUNT))
        .contains(FOUND);
    assertThat(
            findings(
                "Name|Account No|Id",
                "Asha|Aadhaar card|99887766",
                "Ravi|" + ACCOUNT + "|99887766"))
        .contains(FOUND);
  }

  @Test
  void aMeasureHeadsNoColumn() {
    assertThat(findings("Test|First", "Speed|2.75 mk", "Gate|harbour77")).isEmpty();
    assertThat(findings("User|mk", "asha77|harbour77")).contains("global.password high harbour77");
  }

  @Test
  void aPersonsNameIsNoLabelOfTheCellBesideIt() {
    String code = "global.one-time-password high 5550";
    assertThat(findings("Manager|Desk|Mail", "Meena Tan|(08) 5550 1846|x")).doesNotContain(code);
    assertThat(findings("Login|Desk", "TAN|5550")).contains(code);
  }

  /** Rows of cells with bars between; a cell that begins {@code 3:} is so wide. */
  private static List<String> findings(String... rows) {
    List<String> found = new ArrayList<>();
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    scan.begin(
        match ->
            found.add(
                match.detector().id()
                    + " "
                    + match.confidence().word()
                    + " "
                    + match.value().reveal()));
    scan.beginTable();
    for (String row : rows) {
      Stream.of(row.split("\\|", -1)).forEach(cell -> cell(scan, cell));
      scan.endRow();
    }
    scan.endTable();
    scan.finish();
    return found;
  }

  private static void cell(PartScan scan, String cell) {
    boolean wide = cell.matches("[0-9]:.*");
    byte[] utf8 = (wide ? cell.substring(2) : cell).getBytes(StandardCharsets.UTF_8);
    scan.beginCell(wide ? cell.charAt(0) - '0' : 1);
    scan.text(utf8, 0, utf8.length);
    scan.endCell();
  }
}
