package org.mailboxinventory.scanner.detect.context.secret.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets in commands that set up users of routers and switches. */
class DeviceSecretTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "username netops secret Heron!52|Heron!52",
        "SW2(config)# username netops privilege 15 secret Heron52!|Heron52!",
        "- `username netops algorithm-type scrypt secret Heron!52`.|Heron!52",
        "username netops secret 0 Heron!52|Heron!52",
        "username netops privilege 15 secret riverbed|riverbed",
        "local-user netops password cipher Heron@52|Heron@52",
        "local-user netops password irreversible-cipher Heron@52|Heron@52",
        "set authentication password simple Heron@52|Heron@52"
      })
  void areFound(String text, String secret) {
    assertThat(Scanned.findings(text)).contains("global.password high " + secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "username netops secret 9 $9$nh5rVt7r$52",
        "local-user netops password cipher %^%#Heron52",
        "The username and the secret riverbed",
        "Enter the username or secret phrase",
        "the password simple words make"
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(found -> found.startsWith("global.password"));
  }
}
