package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Lists of accounts, of which a field of the row says that one is a card. */
class CardRowTest {
  private static final String CARD = "4539200297727693";

  private static String list(String form, String type) {
    String text =
        """
        acct no|type|balance
        3381175487330882|CASA|810.00
        %s|%s|-41.10
        3380069192049248|CASA|7.00
        """;
    return text.formatted(CARD, type).replace("|", form);
  }

  @ParameterizedTest
  @CsvSource({"CC", "Card", "CREDIT CARD", "Visa card"})
  void itIsACard(String type) {
    for (String form : new String[] {"|", "\t", ";", "    "}) {
      assertThat(Scanned.findings(list(form, type)))
          .anyMatch(it -> it.startsWith("global.payment-card") && it.endsWith(CARD));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CASA", "Savings", "card was asked for"})
  void itIsAnAccount(String type) {
    assertThat(Scanned.findings(list("|", type)))
        .contains("in.bank-account high " + CARD)
        .noneMatch(it -> it.startsWith("global.payment-card"));
  }
}
