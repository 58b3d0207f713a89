package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers written together with the word before them, the word behind them, or both. */
class GluedNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note mob9830017742pls|in.mobile high 9830017742",
        "Mobile9830017742Email given|in.mobile high 9830017742",
        "MOB9830017742PLS NOTE|in.mobile high 9830017742",
        "Ph9830017742 aft 5|in.mobile high 9830017742",
        "contact98300 17742 now|in.mobile high 98300 17742",
        "call 9830017742asap|in.mobile high 9830017742",
        "his no 09830017742hai|in.mobile medium 09830017742",
        "Mob:9830017742Tel:022-27703318|in.mobile high 9830017742;global.phone high 022-27703318",
        "Cell: 9830017742/7004418826Addr nil|in.mobile high 9830017742;in.mobile high 7004418826",
        "Ph044-27703318 closed|global.phone high 044-27703318",
        "Tel0484-2770331 closed|global.phone high 0484-2770331",
        "Phone No.0265-2770331MobileNo.9830017742Branch"
            + "|global.phone high 0265-2770331;in.mobile high 9830017742"
      })
  void areFoundBesideTheirLabels(String text, String found) {
    assertThat(Scanned.findings(text)).isEqualTo(Arrays.asList(found.split(";", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token 9830017742abcdefgh",
        "mob9830017742fade",
        "SKU9830017742ab",
        "mob9830017742xy7",
        "9830017742XyZ posted",
        "mob98300177pls",
        "order 9830017742pcs"
      })
  void areNotFoundInCodes(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Whtsapp+22890117246 any time|global.phone medium +22890117246",
        "Bureau/Portable+22890117246|global.phone high +22890117246",
        "<td>+36 30 947 2081Anna Molnar</td>|global.phone medium +36 30 947 2081",
        "IBAN DE02120300000000202051BIC BYLADEM1001|global.iban high DE02120300000000202051",
        "IBAN: DE02120300000000202051SWIFT: BYLADEM1001|global.iban high DE02120300000000202051"
      })
  void areFoundBesideFieldsThatNothingParts(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xy+22890117246",
        "key aB3+22890117246",
        "+36 30 947 2081abc",
        "+36 30 947 2081AbC4",
        "DE02120300000000202051BICYCLE"
      })
  void areNoneWithinOtherCodes(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.startsWith("global.phone") || it.startsWith("global.iban"));
  }
}
