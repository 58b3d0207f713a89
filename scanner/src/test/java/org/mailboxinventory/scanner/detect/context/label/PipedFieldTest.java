package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

class PipedFieldTest {
  @Test
  void aLabelAndItsValueMayBeTwoCellsBetweenStrokes() {
    assertThat(Scanned.findings("| Phone | 612 345 678 |"))
        .containsExactly("global.phone high 612 345 678");
    assertThat(Scanned.findings("Password | Kx7horseshoe"))
        .containsExactly("global.password high Kx7horseshoe");
    assertThat(Scanned.findings("> | Phone:         | 22 44 61 07 |"))
        .containsExactly("global.phone high 22 44 61 07");
  }

  @Test
  void inLaterRowsAValueNeedsNoDigit() {
    assertThat(
            Scanned.findings(
                "| Field | Value |\n|---|---|\n| Customer name | Zrtkla Bwqopan |\n| Branch | Nashik |"))
        .containsExactly("global.person-name high Zrtkla Bwqopan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Password | Remarks |\n|---|---|\n| expired | new joiner |",
        "| Password | Remarks |",
        "| Phone | 612 345 678 | 44 |",
        "| row | Phone | 612 345 678 |",
        "| Password | ------ 2 |\n| Password | - |",
      })
  void aHeadALongerRowAndARuleAreNoFields(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
