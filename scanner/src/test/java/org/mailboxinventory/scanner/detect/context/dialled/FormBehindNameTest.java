package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones behind the names of people, in a form that says what they are. */
class FormBehindNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Rita Lobo – Cel.: 31 9552-7218 / Tiago Duarte – 31 98418-4402!31 98418-4402",
        "Tiago Duarte - 31 98418-4402!31 98418-4402",
        "**Tiago Duarte** | 03-591 24 38!03-591 24 38",
        "Tiago Duarte | 0161-4960846!0161-4960846"
      })
  void areFound(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiago Duarte - 31 12 2026",
        "Tiago Duarte | 03-05-2026",
        "Tiago Duarte | 0314960846",
        "Tiago Duarte - 12-3456789",
        "Tiago Duarte | 31 97318"
      })
  void otherNumbersAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.contains(".phone "));
  }
}
