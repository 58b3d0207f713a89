package org.mailboxinventory.scanner.detect.context.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A label may follow its value. */
class SuffixLabelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Иванов И. И., 12.03.1984 г.р., Пермь",
        "Петренко, 12.03.1984 р.н.",
        "Ayşe Kaya, 12.03.1984 doğumlu",
      })
  void someLabelsAlwaysFollowTheirValues(String text) {
    assertThat(Scanned.findings(text)).contains("global.date-of-birth high 12.03.1984");
    assertThat(Scanned.findings(text.replace("1984 ", "1984, x ")))
        .noneMatch(it -> it.startsWith("global.date-of-birth"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Kx42+hill9' is the password for the archive. | Kx42+hill9",
        "Rain7drop#4 is your password, change it. | Rain7drop#4",
        "Please use Monsoon#26 as the password. | Monsoon#26",
        "“Ganga47#ab” est le mot de passe du fichier | Ganga47#ab",
        "\"Kx42+hill9\" ist das Passwort für das Archiv | Kx42+hill9",
      })
  void aSecretMayComeBeforeItsLabel(String text, String secret) {
    assertThat(Scanned.findings(text)).containsExactly("global.password high " + secret);
  }

  @Test
  void aMarkMayOpenTheSentenceBeforeTheSecret() {
    assertThat(Scanned.findings("\"604817 is your Harbour authentication code.\","))
        .containsExactly("global.one-time-password high 604817");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This policy is the password policy.",
        "Version 4 is your password tool.",
        "'wrong is the password",
        "The archive of May 2026 was the password vault",
      })
  void wordsBeforeItAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reference 1  HL0012345678   (Loan A/c) | in.loan-account high HL0012345678",
        "Ref 2: LN00456712 (Loan account no.) | in.loan-account high LN00456712",
      })
  void inBracketsItMayStandApart(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"expediente C-12, clave A-77; acta 3", "Expediente X-0486/25, clave B-441"})
  void theNumberOfACaseIsNoSecret(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
