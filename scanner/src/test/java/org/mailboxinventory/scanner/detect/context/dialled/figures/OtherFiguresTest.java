package org.mailboxinventory.scanner.detect.context.dialled.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.detect.Scanned;

/** Days, bytes, decimals and sums are no telephones, though groups of digits make them. */
class OtherFiguresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel./fax, SUPERIOR 03.06-28.09.14",
        "fax 03.06.14-28.09.14",
        "Tel: 1899-12-31",
        "Telefon 8.30-17.00",
        "Tel. 08.00 - 12.30",
        "Fax 01-02-2026 14:05",
        "Xsmall;F766 F769,0066 0066 0069",
        "call 4c 01 45 67 89 12 0a",
        "00 04 00 00 00",
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.phone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Telefon 28.30-17.65 | 28.30-17.65",
        "fax 03.06.28.09.14 | 03.06.28.09.14",
        "Tel: 0416 6039 | 0416 6039",
        "01 45 67 89 12 | 01 45 67 89 12",
        "Tel: 22.345678 | 22.345678",
        "Tel: 2200000 | 2200000",
      })
  void andTelephonesOfTheSameFormAre(String text, String number) {
    assertThat(Scanned.findings(text)).anyMatch(found -> found.endsWith(" " + number));
  }

  @Test
  void resultsAndSumsInATableAreNone() {
    assertThat(
            table(
                "Model|Office|Cell",
                "A|1.41937|23.86714",
                "B|317.5628491|318.0456917",
                "C|1200000|2500000000",
                "D|4250000|2030000"))
        .isEmpty();
  }

  @Test
  void andTelephonesBelowTheSameWordsAre() {
    assertThat(table("Name|Office|Cell", "Asha|2345678|020 7946 0123", "Ravi|22.345678|9820012345"))
        .contains("2345678", "020 7946 0123", "22.345678");
  }

  @Test
  void elementsOfAListBelowATownAreNone() {
    assertThat(
            Scanned.findings(
                "\"name\": \"Ensemble de Lyon\",\n\"ids\": [\n  438291657,\n  438291672\n]"))
        .noneMatch(found -> found.startsWith("global.phone"));
  }

  private static List<String> table(String... rows) {
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    List<String> found = new ArrayList<>();
    scan.begin(
        match -> {
          if (match.detector().category().equals("phone-number")) {
            found.add(match.value().reveal());
          }
        });
    scan.beginTable();
    for (String row : rows) {
      for (String cell : row.split("\\|", -1)) {
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
        scan.beginCell(1);
        scan.text(text, 0, text.length);
        scan.endCell();
      }
      scan.endRow();
    }
    scan.endTable();
    scan.finish();
    return found;
  }
}
