package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones alone on the lines or in the elements above and below a postal address. */
class AddressTelephonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quorvand Brokers Ltd%C 17, Sector 58, Noida 201301%%9845012376%"
            + "|in.mobile medium 9845012376",
        "Unit 214, Varde Road, Lower Parel, Mumbai, Maharashtra 400013%98450 12376"
            + "|in.mobile medium 98450 12376",
        "<p>C/ Olmo 7, 28013 Madrid</p>%<p>91 447 28 16</p>|global.phone medium 91 447 28 16",
        "• 58 714 20 36% • ul. Leśna 12%  80-180 Gdańsk" + "|global.phone medium 58 714 20 36",
        "ul. Leśna 16%83-017 Quorwice, Polska%58 714 20 36|global.phone medium 58 714 20 36",
        "ul. Leśna 16<br>83-017 Quorwice<br>58 714 20 36<br>|global.phone medium 58 714 20 36"
      })
  void areFound(String text, String finding) {
    assertThat(Scanned.findings(text.replace('%', '\n'))).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C 17, Sector 58, Noida 201301\n\nOrder no.\n9845012376",
        "C 17, Sector 58, Noida 201301\n\n\n\n9845012376",
        "ul. Leśna 16\n83-017 Quorwice\n587142036",
        "ul. Leśna 16\n83-017 Quorwice\n58 714 20 36 PLN",
        "ul. Leśna 16\n83-017 Quorwice\n58 714 20 36 sztuk",
        "ul. Leśna 16, 83-017 Quorwice 58 714 20 36"
      })
  void otherNumbersAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(each -> each.contains(".phone ") || each.contains(".mobile "));
  }
}
