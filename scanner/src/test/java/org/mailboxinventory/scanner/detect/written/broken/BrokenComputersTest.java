package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Addresses of computers that a line's end breaks behind a full stop, the first one as well. */
class BrokenComputersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "login from IP [203.~0.113.77] refused",
        "login from IP [203.0.~113.77] refused",
        "the server at [203.~0.113.77] is down",
        "DROP IN=eth1 SRC=[203.~0.113.77] DST=198.51.100.23 LEN=52",
        "kernel: DROP IN=eth1 SRC=[203.0.~113.77] LEN=52"
      })
  void areFoundInOnePiece(String text) {
    String value = text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace('~', '\n');
    assertThat(Scanned.findings(text.replaceAll("[\\[\\]]", "").replace('~', '\n')))
        .anyMatch(finding -> finding.startsWith("global.ip-address") && finding.endsWith(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the server runs since 10.~3.4 is next",
        "the server runs since 2010.~3.4.5 is next",
        "the server runs since 10.~3.4.5.6 is next",
        "the server runs since 10.~3.4.5000 is next",
        "the version 10.~3.4.5 is next"
      })
  void otherNumbersAreNone(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struck off on 11.8.46.\n2. ...",
        "struck off on 11.8.46.\n3) The next",
        "struck off on 11.8.46.\n12.\n"
      })
  void aDayAboveTheNumberOfAListIsNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(each -> each.startsWith("global.ip-address"));
  }
}
