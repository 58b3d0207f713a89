package org.mailboxinventory.scanner.detect.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mailboxinventory.scanner.detect.Scanned;

/** One comma parts two cells of a table where no sentence has it. */
class TwoColumnsTest {

  @Test
  void aHeaderAndRowsOfTwoCellsAreATable() {
    assertThat(Scanned.findings("customer,DOB\nC1,14/03/1987\nC2,1988-03-15\n"))
        .containsExactly(
            "global.date-of-birth high 14/03/1987", "global.date-of-birth high 1988-03-15");
  }

  @Test
  void aNumberBeforeTheCommaIsACellOfItsOwn() {
    assertThat(Scanned.findings("id,DOB,status\n1,14/03/1987,ok\n2,15.04.1988,ok\n"))
        .containsExactly(
            "global.date-of-birth high 14/03/1987", "global.date-of-birth high 15.04.1988");
  }

  @Test
  void aSentenceIsNoRow() {
    assertThat(Scanned.findings("customer,DOB\nwas sent, 14/03/1987\n")).isEmpty();
  }

  @Test
  void anAmountInALineOfWordsPartsNothing() {
    String text = "to pay USD 138,764.94 to the account with IBAN FR76 3000 4858 4947\n";
    assertThat(Scanned.findings(text + "2636 0332 244 without charges"))
        .anyMatch(found -> found.startsWith("global.iban high FR76 3000"));
  }
}
