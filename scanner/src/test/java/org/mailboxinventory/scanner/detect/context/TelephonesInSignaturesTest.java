package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones of North America to which no word leads. */
class TelephonesInSignaturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asha Rao\n12 Lake Road\nWinter Park FL 32792\n(407) 679-1539",
        "Asha Rao\nasha@bank.example\n(407) 679-1539",
        "> Asha Rao\n> (407) 679-1539\n> http://www.bank.example/",
        "Asha Rao | www.bank.example | (407) 679-1539",
        "asha@bank.example             407.679.1539 - ring",
        "Asha Rao\nSahyadri, inc.\n407-679.1539\nhttp://www.bank.example"
      })
  void aMailAddressAWebAddressOrATownBesideItMakesItOne(String text) {
    assertThat(digits(text)).containsExactly("4076791539");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See 407.679.1539 in the list of versions",
        "asha@bank.example\n407 679 1539",
        "asha@bank.example\n4076791539",
        "asha@bank.example\nOrder no 407-679-1539",
        "asha@bank.example\n123-679-1539",
        "asha@bank.example\n\n\n\n\n407-679-1539"
      })
  void withoutOneOrInAnotherFormItIsNone(String text) {
    assertThat(digits(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asha@bank.example, 407-679-1539W|4076791539",
        "asha@bank.example, 407-679-1539Fax|4076791539",
        "voice: 407-679-1539|4076791539"
      })
  void aLetterBehindItSaysWhichAndVoiceIsALabel(String text, String number) {
    assertThat(digits(text)).containsExactly(number);
  }

  private static List<String> digits(String text) {
    return Scanned.matches(text).stream()
        .filter(match -> match.detector().id().value().equals("global.phone"))
        .filter(match -> match.confidence().atLeast(Confidence.MEDIUM))
        .map(match -> match.value().reveal().replaceAll("\\D", ""))
        .toList();
  }
}
