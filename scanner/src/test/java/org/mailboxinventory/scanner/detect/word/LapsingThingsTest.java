package org.mailboxinventory.scanner.detect.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Beside a card's month of expiry, the month in which something else expires is none. */
class LapsingThingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Card 4539 2186 6895 6790 exp 04/28. Voucher valid to 11/28",
        "Card 4539 2186 6895 6790 exp 04/28. The warranty is valid until 11/28",
        "Card 4539 2186 6895 6790 exp 04/28. Passport Z1234567 valid till 11/28",
        "Card: 4539 2186 6895 6790\nExpiry: 04/28\nPassport no: Z1234567\nExpiry: 11/28",
        "Card 4539 2186 6895 6790 exp 04/28. Your offer code SAVE10 expires 11/28",
        "Karte 4539 2186 6895 6790 gültig bis 04/28, Gutschein gültig bis 11/28",
        "Carte 4539 2186 6895 6790 exp. 04/28\nPasseport Navigo valable 11/28",
        "Tarjeta 4539 2186 6895 6790 cad. 04/28. La ITV caduca en 11/28.",
        "Karta 4539 2186 6895 6790 ważna do 04/28; polisa ważna do 11/28",
        "Карта 4539 2186 6895 6790 действует до 04/28; купон действует до 11/28",
      })
  void isNoneOfTheCard(String text) {
    assertThat(Scanned.findings(text))
        .contains("global.card-expiry high 04/28")
        .noneMatch(it -> it.contains("11/28"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voucher paid by card 4539 2186 6895 6790 exp 04/28 | global.card-expiry high 04/28",
        "card 4539 2186 6895 6790, security code 704 exp 04/28 | global.card-expiry high 04/28",
      })
  void aCardsIsFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
