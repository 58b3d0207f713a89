package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;

class LabelAnchorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Password: hunter|hunter",
        "password = Hunter.|Hunter",
        "Pass code is swordfish|swordfish",
        "ATM PIN - 4821|4821",
        "loginPassword=monkey|monkey",
        "पासवर्ड: गंगासागर|गंगासागर",
        "Mot de passe : soleil|soleil",
        "Password:\u00a0\u200bhunter|hunter",
        "Your password is \"hunter\".|hunter",
        "Passwort: #Sommer9|#Sommer9"
      })
  void aLabelLeadsToAValueWithoutDigits(String text, String value) {
    assertThat(Scanned.findings(text)).containsExactly("global.password high " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "your password is required",
        "The password is stored in the vault",
        "Password policy",
        "password\thunter",
        "Password: ********",
        "passwordless: hunter",
        "Password reset on Monday",
        "Password: see the attached letter"
      })
  void wordsBehindALabelAreNotAlwaysItsValue(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void theCellBelowAndTheCellBesideALabelAreItsValue() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("User", "Password", "Branch"), List.of("asha", "swordfish", "Pune"))))
        .containsExactly("global.password high swordfish");
    assertThat(Scanned.table(List.of(List.of("Password", "swordfish"))))
        .containsExactly("global.password high swordfish");
  }

  @Test
  void labelsOfOneCellLeadNowhereInTheNext() {
    assertThat(Scanned.table(List.of(List.of("Password:", "Branch"), List.of("", "Pune"))))
        .noneMatch(finding -> finding.endsWith("Pune"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAN:ABCPE1234F|in.pan high ABCPE1234F",
        "PANABCPE1234F|in.pan high ABCPE1234F",
        "PANNoABCPE1234F|in.pan high ABCPE1234F",
        "AadhaarNo234123412346|in.aadhaar high 234123412346",
        "swift code is hdfcinbb.|global.bic medium hdfcinbb",
        "Date of birth - January 5, 1990|global.date-of-birth high January 5, 1990"
      })
  void aValueMayBeWrittenTogetherWithItsLabel(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PANABCPE1234FX", "SPANABCPE1234F", "PANABCPE1234F-77A1"})
  void aLongerCodeIsNoValueWithItsLabel(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PANs: ABCPE1234F, BNZPK4321L and AAAPL1234C",
        "PANs: ABCPE1234F & BNZPK4321L & AAAPL1234C",
        "PANs:\nABCPE1234F\nBNZPK4321L\nAAAPL1234C",
        "PANs: ABCPE1234F,\n  BNZPK4321L,\n  AAAPL1234C",
        "PANs:\n- ABCPE1234F\n- BNZPK4321L\n- AAAPL1234C"
      })
  void oneLabelSpeaksForAllValuesOfItsList(String text) {
    assertThat(Scanned.findings(text))
        .containsExactly(
            "in.pan high ABCPE1234F", "in.pan high BNZPK4321L", "in.pan high AAAPL1234C");
  }

  @Test
  void aLabelDoesNotSpeakForTheNextLineOfAnotherField() {
    String text = "x".repeat(200) + "\nBNZPK4321L";
    assertThat(Scanned.findings("PAN: ABCPE1234F\n" + text))
        .containsExactly("in.pan high ABCPE1234F");
  }

  @Test
  void textWithoutLabelsIsLookedAtOnce() {
    byte[] text = "we shall meet them there soon\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    PartScan scan = Scanned.scan(Confidence.LOW);
    long before = scan.steps();
    scan.begin(match -> {});
    scan.text(text, 0, text.length);
    scan.finish();
    assertThat(scan.steps() - before).isLessThanOrEqualTo(text.length);
  }
}
