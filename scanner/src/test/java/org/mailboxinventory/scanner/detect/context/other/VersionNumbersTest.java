package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Scanned;

/** Versions and sections beside a number that could be a network address. */
class VersionNumbersTest {
  private static boolean found(String text) {
    return Scanned.matches(Scanned.scan(Confidence.MEDIUM), text).stream()
        .anyMatch(match -> match.detector().id().value().equals("global.ip-address"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gateway module 12.0.4.18, adapter 12.0.4.2210",
        "12.3.300.1 Scope\n12.4.20.1 Terms of the loan",
        "upgrade from 9.1.0.44 to 9.1.0.1043",
      })
  void isNoAddress(String text) {
    assertThat(found(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IP address 198.51.100.23 runs 9.1.0.1043",
        "198.51.100.23 \"GET /\" Chrome/119.0.6045.105",
        "seen at 198.51.100.23, 198.51.100.24 and 203.0.113.255.",
        "paid 1.200.300 at 198.51.100.23",
      })
  void isAnAddressAllTheSame(String text) {
    assertThat(found(text)).isTrue();
  }
}
