package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Words say that somebody has a telephone of a country: numbers of its plan below are such. */
class CountryNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I gave a Kuwait number but I leave in May. So do not put 9971 4396.|9971 4396",
        "who has the number of the Bahrain customer / 10:06 Sindhu: 3662 8084 sir|3662 8084",
        "my HK cell 9274 is dead / use 6531 8832 please|6531 8832",
        "my Singapore no changed. Update 8214-7720 in the profile|8214-7720",
        "the Norwegian number is old; she is on 4117 8830 now|4117 8830",
      })
  void isFoundInItsGroups(String text, String number) {
    assertThat(Scanned.findings(text.replace(" / ", "\n")))
        .contains("global.phone medium " + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I gave a Kuwait number but I leave in May. So do not put 9971 4396 KWD.",
        "my Singapore no changed between 2023-2024",
        "my Singapore no changed. Order 8214-7720 is open",
        "my Singapore no changed, hours 0900 1700",
        "I leave Kuwait in May. So do not put 9971 4396.",
        "my Kuwait number is gone. So do not put 1971 4396 12 now."
      })
  void whatIsCountedOrOfNoSuchPlanIsNone(String text) {
    assertThat(Scanned.findings(text.replace(" / ", "\n")))
        .noneMatch(finding -> finding.contains("global.phone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meu celular é (12) 98415-8563 e o fixo (12) 3929-1511|(12) 98415-8563|(12) 3929-1511",
        "Bonjour, mon portable est le 5754 2267. Maison 465 2208.|5754 2267|465 2208",
        "Mob: 5534 8117 / Off: 4467 2180|5534 8117|4467 2180"
      })
  void oneBesideAnotherIsAnother(String text, String first, String second) {
    assertThat(Scanned.findings(text.replace(" / ", "\n")))
        .anyMatch(finding -> finding.endsWith(" " + first))
        .anyMatch(finding -> finding.endsWith(" " + second));
  }
}
