package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What a message is sent to is a telephone, whatever the message says. */
class SentToTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lost it? SMS BLOCK and your customer ID to 919845012335|in.mobile high 919845012335",
        "Block A/c? SMS BLK<A/c>to 9845012335-Grama Bank|in.mobile medium 9845012335",
        "SMS BLOCK account number to 919845012335|in.mobile high 919845012335",
        "Please whatsapp the customer ID to 9845012335|in.mobile high 9845012335",
        "Lost it? SMS BLOCKUPI <Cust ID> to 919845012335|in.mobile medium 919845012335"
      })
  void theTelephoneIsFound(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SMS alerts are on. Your customer ID 919845012|in.customer-id high 919845012",
        "Message read; account to 50100123456785|in.bank-account high 50100123456785",
        "transfer from my account to 50100123456785|in.bank-account high 50100123456785"
      })
  void otherNumbersAreWhatTheirLabelSays(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }
}
