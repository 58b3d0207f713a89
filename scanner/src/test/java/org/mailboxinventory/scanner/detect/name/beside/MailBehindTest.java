package org.mailboxinventory.scanner.detect.name.beside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names before addresses of mail that are made of their words. */
class MailBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Quarvo Renthik, quarvo.renthik@elm.example!Quarvo Renthik",
        "Quarvo Renthik     mailto:renthik_quarvo@elm.example!Quarvo Renthik",
        "Quarvo Renthik | Email: q.renthik@elm.example!Quarvo Renthik",
        "('Quarvo Renthik', 'qrenthik@elm.example', 12)!Quarvo Renthik",
        "<td>Quarvo Renthik</td><td><a href=\"mailto:renthikq@elm.example\">!Quarvo Renthik",
        "Pablo Santa Cruz    pablo.santacruz@elm.example!Pablo Santa Cruz",
      })
  void theirWordsAreAPersons(String text, String name) {
    assertThat(Scanned.names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quarvo Renthik, info@quarvo.example",
        "Quarvo Renthik, quarvo@elm.example",
        "Elmstadt Hotel, elmstadt.hotel@elm.example",
        "Customer Support, customer.support@elm.example",
        "Quarvo Renthik writes, and who wants to answer sends it to quarvo.renthik@elm.example",
      })
  void otherAddressesTellNothing(String text) {
    assertThat(Scanned.names(text)).isEmpty();
  }
}
