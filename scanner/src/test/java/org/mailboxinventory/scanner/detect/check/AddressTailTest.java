package org.mailboxinventory.scanner.detect.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text's last sign says which codes it cannot end in; checks by digits alone. */
class AddressTailTest {
  @ParameterizedTest
  @CsvSource({
    "'Austin, TX 78701', true, false",
    "'London SW1A 1AA', false, true",
    "'Dubai, U.A.E.', false, false",
    "'Singapore (049178)', false, false",
    "'12 Main Street ', true, true",
    "'神田淡路町', true, true",
    "'', true, true"
  })
  void leavesOpenWhatMayBe(String text, boolean digit, boolean letter) {
    assertThat(AddressTail.mayBeDigit(text)).isEqualTo(digit);
    assertThat(AddressTail.mayBeLetter(text)).isEqualTo(letter);
  }

  @ParameterizedTest
  @CsvSource({
    "'1 High Street, Toronto, ON M5V 2T6', true",
    "'1 High Street, Toronto, QC M5V 2T6', false",
    "'Level 2, Sydney NSW 2000', true",
    "'Level 2, Sydney NSW 3000', false",
    "'1 Raffles Place, Singapore 048616', true",
    "'1 Raffles Place, Singapore (048616)', true",
    "'Box 1234, Dubai, U.A.E.', true",
    "'Box 1234, Dubai', true",
    "'1 High Street, Reading', false"
  })
  void knowsFurtherCountriesByTheirEnd(String text, boolean known) {
    assertThat(FurtherAddresses.is(text)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "AB1234, true",
    "VERSION, false",
    "AB123, false",
    "1111, false",
    "12345X678, false",
    "X12345678, true",
    "12345678X, true",
    "12X345X678, true",
    "12345Y678, true"
  })
  void aNumberOfAPaperHasFourDigits(String value, boolean passes) {
    assertThat(CheckDigits.documentNumber(value)).isEqualTo(passes);
  }
}
