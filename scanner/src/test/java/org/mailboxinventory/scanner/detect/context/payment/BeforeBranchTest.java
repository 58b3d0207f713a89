package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A number before the name of its bank and the code of the branch is an account. */
class BeforeBranchTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pay 501004417728316, HDFC Bank, Fort, Mumbai, HDFC0000060 | 501004417728316",
        "INR: 9110200446178153, Axis Bank, Kochi, UTIB0000081. | 9110200446178153",
        "33190477216 SBI Navrangpura SBIN0001234 | 33190477216",
        "(7,'Paid','33190477216','Canara Bank, Udupi','CNRB0000765',1) | 33190477216",
        "33190477216 (Union Bank of India, Kadapa, IFSC: UBIN0531234) | 33190477216",
      })
  void isAnAccount(String text, String account) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .contains("in.bank-account medium " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NEFT-MEERA NAIR-SB-50100447728316-HDFC BANK",
        "UTR#AXISN1559860-MEERA\nNAIR-SA-50100447728316-HDFC\nBANK",
        "IMPS/MEERA/savings/50100447728316/ICICI/rent",
      })
  void isAnAccountBetweenItsKindAndItsBank(String text) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high 50100447728316");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ravi Kumar 9845017723, Axis Bank, Kochi, UTIB0000081",
        "501004417728316 was sent to HDFC Bank, Fort, HDFC0000060",
        "501004417728316, HDFC Bank, Fort",
        "NEFT-MEERA NAIR-XY-501004417283-HDFC BANK",
        "NEFT-MEERA NAIR-SB-501004417283-RENT",
        "NEFT-MEERA NAIR-SB/501004417283-HDFC BANK",
        "501004417728316, Navrangpura stores, lane two, HDFC0000060",
      })
  void isNoneElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.bank-account"));
  }
}
