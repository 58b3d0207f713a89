package org.mailboxinventory.scanner.detect.candidate.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A telephone again behind itself in another form. */
class RepeatedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=\"tel:+390981714023\" class=\"call\"><Icon/> 0981.714023</a>|0981.714023",
        "<a href=\"tel:91437062\" class=\"call\">914 37 062</a>|914 37 062",
        "<a href=\"tel:+4791437062\">914 37 062</a>|914 37 062",
        "<a href=\"tel:02227134671\">(022) 2713-4671</a> <a href=\"tel:02227185217\">2718-5217</a>"
            + "|2718-5217",
        "Телефон: +7 (919) 271-40-99 / 89192714099 / 9192714099|9192714099",
        "Телефон: +7 (919) 271-40-99 / 89192714099 / 9192714099|89192714099"
      })
  void isFound(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone high " + number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fax (32) 225 4817, foja 2254817|2254817",
        "Tel: 0981 714023, file 0981714024|0981714024"
      })
  void otherNumbersAreNotTheSame(String text, String number) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.endsWith(" " + number));
  }
}
