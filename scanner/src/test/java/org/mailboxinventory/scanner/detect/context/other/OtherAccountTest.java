package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers of presents, points and electricity, which pass the check of cards or are accounts. */
class OtherAccountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gift card no. 6335258712956174828, in store only",
        "Your loyalty number 634004927283126908 earned 312 points",
        "{\"giftCard\":\"6335258712956174828\"}",
        "gift card,amount\n6335258712956174828,25.00",
        "Stromkonto 4003603839781523 bei den Stadtwerken",
        "Vertragskonto 2200544553251241 (Strom)",
        "Konto 4003603839781523 (Strom)",
        "Consumer account 400118204471 of the electricity board",
        "consumer a/c no 400118204471",
        "Card receivables account 1450-220-010 was reconciled",
        "role in AWS account 478641184341 lacked it",
        "Geschenkgutschein Nr. 6335258712956174828",
        "Compte abonné n° 4003603839781523",
        "Bon cadeau musée n° 4003603839781523",
        "Cuenta de puntos 8100073727590506",
        "Nº de abonado 4003603839781523",
        "Tessera biblioteca n. 4003603839781523",
        "Presentkort nr 6335258712956174828, värde 500 kr",
        "Lahjakortin numero 6335258712956174828",
        "Ajándékkártya száma: 6335258712956174828",
        "Hediye kartı no 6335258712956174828",
        "Подарочная карта № 6335258712956174828",
        "Δωροκάρτα αρ. 6335258712956174828",
        "礼品卡号:6335258712956174828",
        "電気のお客様番号 4003603839781523",
        "기프트카드 번호 6335258712956174828",
        "رقم عداد الكهرباء 4003603839781523",
        "मेरा बिजली खाता संख्या 4003603839781523",
        "Mã thẻ quà tặng 6335258712956174828",
        "Water account 371184888385209",
        "Library card account 21817048374856"
      })
  void areNeitherCardsNorAccounts(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please charge my gift to 4003603839781523|global.payment-card medium 4003603839781523",
        "Gift for Maria, account 4003603839781523|global.payment-card medium 4003603839781523",
        "It was a gift. Account 4003603839781523|global.payment-card medium 4003603839781523",
        "Konto 4003603839781523 belastet für Strom|global.payment-card medium 4003603839781523",
        "Cargo por luz en mi tarjeta 4003603839781523|global.payment-card high 4003603839781523",
        "Loyalty ID 4003603839781523|global.payment-card medium 4003603839781523",
        "Water Board: A/c 50100123456789|in.bank-account high 50100123456789",
        "A/C No: 50100123456789, electricity board|in.bank-account high 50100123456789"
      })
  void whatIsOnlyPaidForSaysNothing(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }
}
