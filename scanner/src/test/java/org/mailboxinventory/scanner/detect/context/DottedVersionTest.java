package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Versions in one list with another that can be no address of the Internet. */
class DottedVersionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger 12.0.7.4410, engine 19.2.4.18, console 4.4.0.2",
        "engine 19.2.4.18; ledger 12.0.7.4410",
        "odbc driver 17.8.1.1 on both"
      })
  void areNoAddresses(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "router 198.51.100.23, ledger 12.0.7.44",
        "198.51.100.23 asked, ledger 12.0.7.4410",
        "router 198.51.100.23 | ledger 12.0.7.4410",
        "server 198.51.100.23, ledger 12.0.7.4410"
      })
  void otherAddressesAreFound(String text) {
    assertThat(Scanned.findings(text))
        .anySatisfy(found -> assertThat(found).endsWith(" 198.51.100.23"));
  }
}
