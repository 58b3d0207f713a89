package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Two numbers of a list that pass the check of cards together. */
class NoCardTest {
  private static final String CARD = "global.payment-card medium 40917263 84051175";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sold 51830274 40917263 84051175",
        "Sold 40917263 84051175 36640518 in all",
        "Sold\n40917263 84051175\n36640518"
      })
  void areNoCard(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.payment-card"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sold 40917263 84051175",
        "Sold 40917263 84051175 366405",
        "Sold 4002 40917263 84051175, 3"
      })
  void twoGroupsAloneMayBeOne(String text) {
    assertThat(Scanned.findings(text)).contains(CARD);
  }
}
