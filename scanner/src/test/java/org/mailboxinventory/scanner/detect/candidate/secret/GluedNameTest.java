package org.mailboxinventory.scanner.detect.candidate.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Names of programs and files, chapters and errors behind a word for secrets are none. */
class GluedNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "install slapo-pw-pbkdf2(5) and slapo-pw-sha2(5)",
        "links pw-cat(1) and pw-v4l2 for its aliases",
        "man/passwd.1.xml: likewise",
        "d/rules: fix passwd/sha2 build",
        "decrypt with owner password (#1239)",
        "use secure memory for the PUK (#2906)",
        "8.4.1. Users and passwd\n8.4.2. The hidden file",
        "connections without the master password\n      + CVE-2022-26307 weak keys",
        "{\"OM\": \"Oman\", \"PW\": \"Palau\", \"PY\": \"Paraguay\"}",
        "The store password is different from the other one, then the password is prompted"
            + "\nfor it twice.",
      })
  void areNoSecrets(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pwd-Harbour99 | global.password high Harbour99",
        "The new password is sunflower | global.password high sunflower",
        "'ID: meyer, PW: sunflower9' | global.password high sunflower9",
      })
  void andSecretsAreFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
