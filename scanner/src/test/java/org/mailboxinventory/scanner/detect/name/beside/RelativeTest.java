package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names behind what somebody is to the writer, where such words have a capital. */
class RelativeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mein Mann Konrad Ziegenhals war am Montag bei Ihnen.|Konrad Ziegenhals",
        "Unser Sohn Tobias Wiedemann holt die Karte ab.|Tobias Wiedemann",
        "zusammen mit meinem Bruder Karl-Heinz Wiedemann.|Karl-Heinz Wiedemann",
        "für ihre Schwester Ursula Wiedemann in Ulm|Ursula Wiedemann"
      })
  void aPossessiveIsBeforeIt(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mein Konto Wiedemann ist belastet.",
        "in unserer Schwester Filiale Ulm",
        "Der Roman von Thomas Mann liegt aus."
      })
  void otherWordsBehindAPossessiveAreNone(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
