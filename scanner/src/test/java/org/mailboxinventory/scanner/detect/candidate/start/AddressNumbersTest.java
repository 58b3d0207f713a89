package org.mailboxinventory.scanner.detect.candidate.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressNumbersTest {
  @ParameterizedTest(name = "{0} at the stroke: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "Elm Road |12, Leeds; true",
        "Tehran |1234567890; true",
        "account |12345678901; false",
        "12.|345 more; false",
        "at 12:|30; false",
        "12/|03/2024; false",
        "Calle 5,|08001 Barcelona; true",
        "12,|345.00; false",
        "1,|00,000; false",
        "Box 12,|345 Oslo; true",
        "Nr.|12; true",
        "|LS1 4AP; true",
      })
  void takesNumbersThatAreNeitherLongNorGoOnSumsDaysOrTimes(String marked, boolean taken) {
    int place = marked.indexOf('|');
    byte[] text = marked.replace("|", "").getBytes(StandardCharsets.UTF_8);
    assertThat(AddressNumbers.may(text, text.length, place)).isEqualTo(taken);
  }
}
