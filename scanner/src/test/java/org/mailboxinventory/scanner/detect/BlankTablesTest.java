package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;

/** Tables whose cells have one blank between them. */
class BlankTablesTest {
  private static final String HEADERS = "Customer Name PAN Account Number UAN IFSC Code Balance\n";

  @Test
  void valuesAreLinedUpWithTheHeadersInOrder() {
    assertThat(
            Scanned.findings(
                HEADERS
                    + "Asha Rao XQUPR2736M 50100234567 104545678901 HDFC0009220 1,204.00\n"
                    + "Ravi Kumar Iyer ABCPE1234F 31245678901 101112131415 SBIN0050002"
                    + " 99,31,204.10"))
        .contains(
            "in.pan high XQUPR2736M",
            "in.bank-account high 50100234567",
            "in.uan high 104545678901",
            "in.ifsc high HDFC0009220",
            "in.bank-account high 31245678901",
            "in.uan high 101112131415");
  }

  @Test
  void anAmountBehindGroupsIsNoFurtherGroup() {
    assertThat(
            Scanned.findings(
                """
                Customer Name IBAN Mobile No Balance
                Asha Rao GB29 NWBK 6016 1331 9268 9845012345 783,104.00
                Ravi Iyer ES91 2100 0418 4502 0005 1332 783,104.00"""))
        .contains("global.iban high ES91 2100 0418 4502 0005 1332");
  }

  @Test
  void aHeaderHoldsForManyRowsBelow() {
    String row = "Asha Rao XQUPR2736M 50100234567 104545678901 HDFC0009220 1,204.00\n";
    assertThat(Scanned.findings(HEADERS + row.repeat(150)))
        .filteredOn("in.uan high 104545678901"::equals)
        .hasSize(150);
  }

  @Test
  void aHeaderHoldsAcrossTheWindowsOfALongText() {
    String row = "Asha Rao XQUPR2736M 50100234567 104545678901 HDFC0009220 1,204.00\n";
    assertThat(Scanned.findings(HEADERS + row.repeat(2000)))
        .filteredOn("in.uan high 104545678901"::equals)
        .hasSize(2000);
  }

  @Test
  void aRowInWhichMostHeadersHaveNoValueIsNone() {
    String text = "PAN Account Number UAN IFSC Code\nOrder 50100234567 of 1204 pieces for 2024\n";
    assertThat(Scanned.matches(Scanned.scan(Confidence.MEDIUM), text))
        .extracting(match -> match.detector().id().value())
        .doesNotContain("in.uan");
  }

  @Test
  void aSentenceAboveNumbersHeadsNothing() {
    List<String> found =
        Scanned.findings(
            """
            The reports of last year are kept in the cellar of the old house
            Asha Rao 50100234567 104545678901 1,204.00
            """);
    assertThat(found).noneMatch(finding -> finding.startsWith("in.uan"));
  }
}
