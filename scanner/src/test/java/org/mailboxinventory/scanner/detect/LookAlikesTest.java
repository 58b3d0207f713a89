package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

/** Text read from pictures confuses letters and digits. */
class LookAlikesTest {

  @ParameterizedTest
  @CsvSource({
    "Aadhaar 234l 2341 2346, in.aadhaar, 234123412346",
    "Aadhaar: 79IO 1284 3683, in.aadhaar, 791012843683",
    "card 4539 BBBB 0343 6467, global.payment-card, 4539888803436467",
    "card 4S39 I4B8 O343 6467, global.payment-card, 4539148803436467"
  })
  void aDigitReadAsALetterIsReadAgainWhereACheckConfirms(
      String text, String detector, String canonical) {
    boolean halfDigits = !text.contains("BBBB");
    assertThat(matches(text, true))
        .filteredOn(match -> match.detector().id().value().equals(detector))
        .extracting(match -> match.canonical().reveal())
        .containsExactlyElementsOf(halfDigits ? List.of(canonical) : List.of());
    assertThat(matches(text, false))
        .noneMatch(match -> match.detector().id().value().equals(detector));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aadhaar 234l 2341 2347", "passport B1234567", "A/C No 5O100123456789"})
  void withoutACheckThatConfirmsNothingIsReadAgain(String text) {
    assertThat(matches(text, true)).isEqualTo(matches(text, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aadhaar 2341 2341 2346", "PAN ABCPE1234F", "passport M1234567"})
  void whatWasReadRightIsFoundAsEver(String text) {
    assertThat(matches(text, true)).isEqualTo(matches(text, false)).isNotEmpty();
  }

  private static List<Match> matches(String text, boolean ocr) {
    List<Match> matches = new ArrayList<>();
    PartScan scan = Scanned.scan(Confidence.MEDIUM);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    scan.begin(matches::add, ocr);
    scan.text(utf8, 0, utf8.length);
    scan.finish();
    return matches;
  }
}
