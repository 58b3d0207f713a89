package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Numbers and names beside short words of offices, police and switches. */
class OtherWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Policy 5387842371237436 goes to a/c 918004528560894 | in.bank-account high"
            + " 918004528560894",
        "In EP 8468119161 attach the a/c 01472770952563 | in.bank-account high 01472770952563",
        "CUSIP 037833100, control 429047780 | global.cusip high 037833100",
        "The cardholder signed POD number 4736819303642629 | ",
        "credited by UTR SBIN524311432643. Mobile used 9834740732 |"
            + " in.utr high SBIN524311432643; in.mobile high 9834740732",
        "CALLID,ANI,DUR\\n9863577458,9194292173,118 | in.mobile high 9194292173",
        "DE2: 4736819303642629 DE14: 2811 |"
            + " global.payment-card high 4736819303642629; global.card-expiry high 2811",
        "It is closed. Name Suresh Kamath, ok | global.person-name medium Suresh Kamath",
        "It is closed. Thx Hannah Prescott | global.person-name medium Hannah Prescott",
        "It is closed. PSI Ravi Deshmukh | global.person-name medium Ravi Deshmukh",
      })
  void areWhatTheseSay(String text, String findings) {
    assertThat(Scanned.findings(text.replace("\\n", "\n")))
        .containsExactlyInAnyOrder(findings == null ? new String[0] : findings.split("; ", -1));
  }
}
