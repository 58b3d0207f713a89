package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Passwords behind a user's name, codes of meetings, and keys in fields of requests. */
class SecretsBesideUsersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please log in as train07 with Heron+52b and stop.|global.password high Heron+52b",
        "Sign in as \"ops.desk\" using Kite#Blue7|global.password high Kite#Blue7",
        "Bitte anmelden als schulung3 mit Reiher+52b|global.password high Reiher+52b",
        "kiosk image: local admin = wartung / K!osk70d|global.password high K!osk70d",
        "scan console is down, admin console: root9 / W4derPool until noon|global.password high"
            + " W4derPool",
        "Default credentials: `root` / `K!osk70d`|global.password high K!osk70d",
        "**Demo login:** **shop@demo.example** / **K!osk70d**|global.password high K!osk70d",
        "Test accounts: lena / K1osk70d, otto / Pfl4ume90|global.password high Pfl4ume90",
        "testzugang: kasse2 / Pfl4ume+9|global.password high Pfl4ume+9",
        "Take over please, host key 604913. Thanks|global.password high 604913",
        "Host key: 604913|global.password high 604913",
        "Meeting password: tR4qLm9 (58362917 from phones and video systems)|global.meeting-passcode"
            + " high 58362917",
        "Besprechungskennwort: tR4qLm9 (58362917 von Telefonen)|global.meeting-passcode high"
            + " 58362917",
        "x-api-key: q8TzLw3RbY6nVd1KfHs5GmXc7PjA|global.access-token medium"
            + " q8TzLw3RbY6nVd1KfHs5GmXc7PjA",
      })
  void areFound(String text, String found) {
    assertThat(Scanned.findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log in as admin with Windows10 and check",
        "log in as train07 from Heron+52b",
        "log in as usual with the card",
        "local admin rights / win11 laptops",
        "admin console / web3portal",
        "credentials: {\"project\": \"risk-lab-2291\"}",
        "Credentials: `API_KEY` / `API_SECRET2`",
        "host key 3072 SHA256",
        "host key: ssh-rsa",
        "Meeting password was changed (58362917 cases open)",
        "Meeting password follows\n(58362917 from phones)",
        "o-api-key: q8TzLw3RbY6nVd1KfHs5GmXc7PjA",
      })
  void areNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(
            it ->
                it.startsWith("global.password")
                    || it.startsWith("global.meeting")
                    || it.startsWith("global.access"));
  }
}
