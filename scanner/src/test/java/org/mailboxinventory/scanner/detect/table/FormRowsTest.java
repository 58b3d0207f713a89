package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A form has labels in its first column and their values beside them: none heads a column. */
class FormRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Name|Lukas Maier;Steuerklasse|IV",
        "Borrower name|Meena Iyer;Segment|Retail",
        "Nome|Marta Esposito;Divisa|EUR",
        "Name|Wei Tan;Quota|4",
        "नाम|सुनील वर्मा;शाखा|पुणे",
        "氏名|鈴木一郎;支店|渋谷",
        "Имя|Елена Смирнова;Валюта|RUB"
      })
  void ofAMarkedForm(String first, String second) {
    List<List<String>> rows =
        Stream.of(first, second).map(row -> Arrays.asList(row.split("\\|"))).toList();
    assertThat(names(Scanned.table(rows))).containsExactly(rows.get(0).get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"| %-16s | %-22s |\n", "%-22s   %s\n", "%s\t%s\n"})
  void ofPlainText(String form) {
    String text =
        form.formatted("Beneficiary", "Joana Carvalho")
            + form.formatted("Spread", "0,18")
            + form.formatted("Broker", "Atlas");
    assertThat(Scanned.names(text)).containsExactly("Joana Carvalho");
  }

  @Test
  void whoseValuesStandBeforeAndAfterAChange() {
    String form = "| %-14s | %-18s | %-18s |\n";
    String text =
        form.formatted("Customer name", "Prakash Nair", "no change")
            + form.formatted("Occupation", "Salaried", "Business")
            + form.formatted("CRS", "N", "N");
    assertThat(Scanned.names(text)).containsExactly("Prakash Nair");
  }

  @Test
  void headersStillLeadToWhatIsBelowThem() {
    assertThat(
            names(
                Scanned.table(
                    List.of(
                        List.of("Name", "Shoe size", "Seat"),
                        List.of("Qorvin Telmar", "42", "A"),
                        List.of("Velda Ostrik", "39", "B")))))
        .containsExactly("Qorvin Telmar", "Velda Ostrik");
    assertThat(Scanned.names("Name | Seat\nQorvin Telmar | A\nVelda Ostrik | B\n"))
        .containsExactly("Qorvin Telmar", "Velda Ostrik");
  }

  @Test
  void labelsWithinRowsOfValuesLeadToWhatIsNearBelowAlone() {
    List<List<String>> rows =
        List.of(
            List.of("UPC", "Description", "Weight"),
            List.of("90817263541", "Quilted Ombrel", "7"),
            List.of("90817263542", "Account name plate", "9"),
            List.of("90817263543", "Zirbel Kwastle", "4"),
            List.of("90817263544", "Zirbel Mopset", "4"),
            List.of("90817263545", "Torvel Mopset", "4"),
            List.of("90817263546", "Orrik Mopset", "4"));
    assertThat(names(Scanned.table(rows))).doesNotContain("Torvel Mopset", "Orrik Mopset");
  }

  @Test
  void oneLabelInARowOfWordsHeadsItsColumn() {
    List<List<String>> rows =
        List.of(
            List.of("Student", "Essay", "Song"),
            List.of("Velda", "84", "A"),
            List.of("Qorvin", "71", "B"),
            List.of("Telmar", "93", "A"),
            List.of("Ostrik", "66", "C"));
    assertThat(names(Scanned.table(rows))).containsExactly("Velda", "Qorvin", "Telmar", "Ostrik");
  }

  private static List<String> names(List<String> findings) {
    return findings.stream()
        .filter(finding -> finding.startsWith("global.person-name"))
        .map(finding -> finding.substring(finding.indexOf(' ', 19) + 1))
        .toList();
  }

  @Test
  void theNameOfABankIsNobody() {
    assertThat(names(Scanned.table(List.of(List.of("Name of the bank", "Quorvand Zelmark")))))
        .isEmpty();
    assertThat(names(Scanned.table(List.of(List.of("Name of the holder", "Quorvand Zelmark")))))
        .containsExactly("Quorvand Zelmark");
  }
}
