package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers in one sentence behind the word for several passports. */
class PassportSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Passports seen at the desk on Monday: K0489447, 569964120, EH5109331. | 569964120",
        "We have two passports, 569964120 and 512348870, of the crew | 512348870",
        "Their passports are 569964120 and K0489447 | 569964120",
        "passports 569964120 / 512348870 / 533401371 returned | 533401371",
      })
  void arePassports(String text, String number) {
    assertThat(Scanned.findings(text)).contains("global.passport high " + number);
  }

  @Test
  void whatAnEarlierTextLeftBehindTheEndIsNotRead() {
    byte[] text = "Passports: 569964120, 512348870".getBytes(StandardCharsets.US_ASCII);
    int from = "Passports: ".length();
    assertThat(PassportSentence.holds(text, from, text.length)).isTrue();
    assertThat(PassportSentence.holds(text, from, from + 9)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passports were sent under docket 569964120, 512348870",
        "Passports returned, couriers paid: 569964120, 512348870",
        "Passports issued in the year: 569964120 in all",
        "Passports are here. Lots: 569964120, 512348870",
      })
  void otherNumbersAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains("passport"));
  }
}
