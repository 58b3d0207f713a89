package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Two numbers of a list that pass the check of cards together. */
class NoCardTest {
  private static final String CARD = "global.payment-card medium 57538344 57464576";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sold 40022329 57538344 57464576",
        "Sold 57538344 57464576 45744604 in all",
        "Sold\n57538344 57464576\n45744604"
      })
  void areNoCard(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.payment-card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sold 57538344 57464576",
        "Sold 57538344 57464576 457446",
        "Sold 4002 57538344 57464576, 3"
      })
  void twoGroupsAloneMayBeOne(String text) {
    assertThat(Scanned.findings(text)).contains(CARD);
  }
}
