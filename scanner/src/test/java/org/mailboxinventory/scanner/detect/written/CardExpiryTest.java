package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** The month until which a card is valid, by its label or in the field behind the card. */
class CardExpiryTest {
  private static final String CARD = "5412 7794 5807 3020";

  @ParameterizedTest
  @CsvSource({
    "card %s thru 04/29, high",
    "Karte %s gültig 04/29, high",
    "card %s (valid 04/29), high",
    "tarjeta %s válida 04/29, high",
    "카드 %s 유효 04/29, high"
  })
  void behindItsLabel(String text, String level) {
    assertThat(Scanned.findings(text.formatted(CARD)))
        .contains("global.card-expiry " + level + " 04/29");
  }

  @ParameterizedTest
  @CsvSource({
    "card %s exp: 0429, 0429",
    "card %s exp 0429, 0429",
    "card=%s&expdate=042029, 042029",
    "κάρτα %s λήξη κάρτας 04/29, 04/29",
    "Karte %s Kartenablauf: 04/2029, 04/2029",
    "Karte %s gültig bis 04.29, 04.29",
    "card %s valid thru 04 29, 04 29",
    "DE2 %s DE3 000000 DE14 2904, 2904",
    "card %s expiry YYMM: 2904, 2904",
    "card %s exp: 2904, 2904"
  })
  void withAnotherSignThanAStrokeOrNone(String text, String expiry) {
    assertThat(Scanned.findings(text.formatted(CARD)))
        .contains("global.card-expiry high " + expiry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|%s|04/29|EUR|",
        "%s;04/29;9",
        "%s, 04/29, A",
        "%s = 04/29",
        "Customer ID %s 04/29\nCVC: 541",
        "%s 04/29 123"
      })
  void inTheFieldBehindTheCard(String text) {
    assertThat(Scanned.findings(text.formatted(CARD))).contains("global.card-expiry medium 04/29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "card %s 04/29 BOOKSHOP 12.00",
        "%s|EUR|04/29",
        "%s, posted 04/29",
        "04/29|%s",
        "card %s exp 2913",
        "card %s expires 2012",
        "card %s valid till 2210 hrs",
        "card %s. The lease ends 04/29",
        "%s||04/29"
      })
  void elsewhereItIsNone(String text) {
    assertThat(Scanned.findings(text.formatted(CARD)))
        .noneMatch(found -> found.startsWith("global.card-expiry"));
  }
}
