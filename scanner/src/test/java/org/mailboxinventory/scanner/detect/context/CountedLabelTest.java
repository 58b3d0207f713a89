package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels of forms say in brackets how many digits the value has. */
class CountedLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account number (11 digits): 30441207716",
        "Account number (11 digit) 30441207716",
        "A/c no. (11-digit number): 30441207716"
      })
  void theLabelLeadsToTheValueBehindTheBrackets(String text) {
    assertThat(Scanned.findings(text)).containsExactly("in.bank-account high 30441207716");
  }

  @Test
  void aValueThatFailsItsCheckIsFoundAsWithoutThem() {
    assertThat(Scanned.findings("Card Number (16 digits): 4591 7380 2264 0174"))
        .isEqualTo(Scanned.findings("Card Number: 4591 7380 2264 0174"));
  }

  @Test
  void aNumberAloneInBracketsIsNoForm() {
    assertThat(Scanned.findings("Telefone. (11) 98417 2263"))
        .contains("global.phone high (11) 98417 2263");
  }
}
