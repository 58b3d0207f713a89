package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Passwords in rows of values whose fields are named before: {@code ID/PW: kiosk/…}. */
class FieldRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ID/PW: kiosk/Vr4tGm9x|Vr4tGm9x",
        "id/pass: kiosk,Vr4tGm9x|Vr4tGm9x",
        "id-pw: kiosk Vr4tGm9x|Vr4tGm9x",
        "User/Password kiosk/Vr4tGm9x|Vr4tGm9x",
        "ID PW kiosk Vr4tGm9x|Vr4tGm9x",
        "IP ID PW 10.8.0.9 kiosk vR4t_Gm9|vR4t_Gm9",
        "Server / User ID / Password: uatapp2 / maker1 / Ganga@2031|Ganga@2031",
        "id/pw/port:kiosk/Vr4tGm9x/8443|Vr4tGm9x",
        "Default ID/PW are cashbox/cashbox.|cashbox",
        "Login/Password: admin/480512|480512",
        "ID/Password for kiosk (kiosk/Vr4tGm9x)|Vr4tGm9x",
        "User ID & Password for T24 UAT: maker1 & Ganga@2031|Ganga@2031",
        "login id and password are asha.k and Monsoon@31|Monsoon@31",
        "userid/pwd hai asha.k/Monsoon@31|Monsoon@31",
        "User Name/Password:\\nasha.k/Monsoon@31|Monsoon@31",
        "UID/PWD=sa/Bank#2031|Bank#2031",
        "Userid/pwd - asha.k/Monsoon@31|Monsoon@31",
        "email & password: asha.k@bank.example & Monsoon@31|Monsoon@31",
        "Benutzer/Kennwort: meier / Reiher#31|Reiher#31",
        "identifiant/mot de passe : dupont / Soleil#31|Soleil#31",
        "логин/пароль: ivanov / Ozero2031|Ozero2031",
        "यूज़र आईडी/पासवर्ड: asha.k/Monsoon@31|Monsoon@31",
        "id/pw는 kiosk/Vr4tGm9x|Vr4tGm9x",
      })
  void theSecretAloneIsFound(String text, String secret) {
    assertThat(passwords(text)).containsExactly("global.password high " + secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User ID/Password: maker1/Ganga@2031, checker1/Yamuna@2031",
        "ID/PW:\nmaker1/Ganga@2031\nchecker1/Yamuna@2031",
      })
  void eachRowHasOne(String text) {
    assertThat(passwords(text))
        .containsExactly("global.password high Ganga@2031", "global.password high Yamuna@2031");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User ID/Password: see KB0012345",
        "user id and password as per mail dated 12.03.2031",
        "ID/PW to be reset by the helpdesk",
        "ID/PW/OTP will be shared separately",
        "Please enter user id/password and click login",
        "User ID/Password combination is incorrect",
        "username/password authentication is disabled",
        "The user/password database was moved on 12/03/2031",
        "Please reset my user id/password for Finacle/CBS",
        "Login ID/Password for Net/Mobile banking must be changed",
        "User Name & Password - Sent to asha2.k & priya7.s",
        "username & password: $USER & $PASS2",
        "username/password: <username>/<password>",
        "Login/PW: ****/****",
        "the ID password is same as that of UAT2",
      })
  void sentencesAboutThemHaveNone(String text) {
    assertThat(passwords(text)).isEmpty();
  }

  private static List<String> passwords(String text) {
    return Scanned.findings(text.replace("\\n", "\n")).stream()
        .filter(it -> it.startsWith("global.password"))
        .toList();
  }
}
