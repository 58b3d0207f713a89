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

  private static final String KEY = "MHcCAQEEIAbq0Xk3Hf5m2bTgV8yWJq6uNe4zPdLs9oKiYtGhoAoGCCqGSM49";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password for the zip file:\nKx42+hill",
        "Password to open the attached PDF: Kx42+hill",
        "The password for the report is Kx42+hill",
        "Kennwort für das Archiv: Kx42+hill",
        "Mot de passe pour ouvrir le fichier : Kx42+hill",
        "Mon mot de passe est le Kx42+hill",
        "Das Passwort lautet Kx42+hill",
        "Kennwort:\tKx42+hill",
        "password\tKx42+hill",
        "PGPASSWORD='Kx42+hill' psql -h db2",
        "export DB_PASS=Kx42+hill",
      })
  void aPasswordIsFoundBehindWhatItIsFor(String text) {
    assertThat(Scanned.findings(text)).containsExactly("global.password high Kx42+hill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Password: ********\nDomain: BANK",
        "Password:\nDomain: BANK",
        "password=%LDAP_PW%",
        "password={{ vault_db_pw }}",
        "password=${env:DB_PW}",
        "password=REPLACE_ME",
        "password: changeme",
        "pwd = cfg.get(\"db\")",
        "Password: [redacted]",
        "password\taccount number",
        "Password for the portal: ask the desk",
      })
  void whatStandsInPlaceOfAPasswordIsNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @Test
  void belowALabelInAFormStandsTheNextFieldsName() {
    assertThat(
            Scanned.table(
                List.of(List.of("Password", "Kx42+hill"), List.of("Amount", "22,810.73"))))
        .containsExactly("global.password high Kx42+hill");
  }

  @Test
  void aPrivateKeyIsItsWholeBlock() {
    String block =
        "BEGIN EC PRIVATE KEY-----\n"
            + KEY
            + "\nAwEHoUQDQgAEq6uNe4z=\n-----END EC PRIVATE KEY-----";
    assertThat(Scanned.findings("-----" + block + "\n\nRegards"))
        .containsExactly("global.private-key high " + block);
  }

  @Test
  void aKeyIsFoundInAWebAddressAndBehindTheNamesOfKeys() {
    String key = "8kWPlApYYHWlBZndU4P2dOoHpHNPHkFO";
    assertThat(Scanned.findings("gateway.api_key=" + key))
        .containsExactly("global.access-token medium " + key);
    assertThat(Scanned.findings("https://api.bank.example/v1?api_key=" + key + "&page=2"))
        .containsExactly("global.access-token medium " + key);
    assertThat(Scanned.findings("api_key = settings.gateway.partner.key")).isEmpty();
  }

  @Test
  void aPanWhoseFourthLetterIsUnknownIsLowBehindItsLabel() {
    assertThat(levels("PAN: BKXQM4821L")).containsExactly("in.pan low");
    assertThat(levels("part BKXQM4821L")).isEmpty();
  }

  private static List<String> levels(String text) {
    return Scanned.matches(text).stream()
        .map(match -> match.detector().id().value() + " " + match.confidence().word())
        .toList();
  }

  @Test
  void aWordInBracketsLeadsToWhatACheckConfirmsAlone() {
    assertThat(Scanned.findings("Resident registration number (RRN) 960613-1444251"))
        .containsExactly("kr.rrn medium 960613-1444251");
    assertThat(levels("Cédula de identidad (Ecuador): 0926864102"))
        .containsExactly("ec.cedula low");
  }

  @Test
  void allIdentifiersOfAHeaderAreIdentifiers() {
    assertThat(
            Scanned.findings(
                "References: <087a76068b@mx1.bank.example>\n <120ded3276@mx7.bank.example>"))
        .containsExactly(
            "global.message-id high 087a76068b@mx1.bank.example",
            "global.message-id high 120ded3276@mx7.bank.example");
  }
}
