package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Passwords beside a user's name, in programs, behind misspelt labels and in Hinglish. */
class FurtherSecretFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "supervisor mode: user TELLER pass heron123.~heron123",
        "load --user kiosk --pass vr4tGm9x~vr4tGm9x",
        "(ID)kiosk/(PW)Vr4tGm9x~Vr4tGm9x",
        "username root\\npassword marigold~marigold",
        "user-asha.k pass-Monsoon@31~Monsoon@31",
        "PASSWORD = os.environ.get(\"PASSWORD\") or \"vr4t!Gm9\"~vr4t!Gm9",
        "const password = process.env.DB_PASSWORD || 'vr4t!Gm9';~vr4t!Gm9",
        "password: ${DB_PASSWORD:vr4t!Gm9}~vr4t!Gm9",
        "DB_PASSWORD=${DB_PASSWORD:-vr4t!Gm9}~vr4t!Gm9",
        "passwords: [\"4821930576\"]~4821930576",
        "DbPassword: Hill7Source~Hill7Source",
        "<add key=\"DbPassword\" value=\"Hill7Source\" />~Hill7Source",
        "passowrd is Vr4tGm9x~Vr4tGm9x",
        "paasword:Vr4tGm9x~Vr4tGm9x",
        "P/W: Vr4tGm9x~Vr4tGm9x",
        "p/w는 Vr4t#Gm9~Vr4t#Gm9",
        "pswd - Vr4tGm9x~Vr4tGm9x",
        "Password:-Monsoon@31~Monsoon@31",
        "Password 👉 Monsoon@31~Monsoon@31",
        "password rakha hai Monsoon@31~Monsoon@31",
        "password ye raha: Monsoon@31~Monsoon@31",
        "password change karke Monsoon@31 kar diya hai~Monsoon@31",
        "naya password set kar diya hai Monsoon@31~Monsoon@31",
        "पासवर्ड रखा है Monsoon@31~Monsoon@31",
        "पासवर्ड को Monsoon@31 कर दिया है~Monsoon@31",
        "Passwords: Monsoon@31~Monsoon@31",
        "password_prod=Hill7Source~Hill7Source",
        "\"password_uat\": \"Hill7Source\"~Hill7Source",
        "test login: 20417 / Monsoon@31~Monsoon@31",
        "Password-Hill7Source: change it~Hill7Source",
      })
  void areFound(String text, String secret) {
    assertThat(passwords(text)).containsExactly("global.password high " + secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id AKIAQ7RTM2XW3VK9LPZD secret vR4tGm9xKq2Lw8Zn5Bc7",
        "Username: x\nPassword Reset",
        "User Name: ramesh\nPassword Settings\nBranch: Pune",
        "username/password for 10.1.1.5/24 network",
        "boarding pass-AB12cd",
        "pass-Through2day",
        "Sign in (password) Remember2Me",
        "enter the password or \"magic2link\" to go on",
        "password: ${DB_PASSWORD:}",
        "password: ${DB_PASSWORD:?is not set2}",
        "passwords: [at least two of them]",
        "ansible-playbook site2.yml --ask-pass site2.yml",
        "rent 250 p/w 1200 pcm",
        "password-protected file",
        "password_last_changed=2031-04-29",
        "password_version=v2beta3",
        "pwd_reset_token=q7r8abc9",
        "password_encrypted=Hill7Source",
        "password_policy_id: pol12ab3",
        "passwords: never share them",
        "Passwords: at least 8chars, 1capital",
        "test login: 20417 / 2031Mar",
        "password validity changed from 60days to 90days",
        "password manager moved from KeePass2 to Bitwarden3",
        "\"showPassword\": \"Show\",",
        "\"save_password\": \"Speichern\",",
      })
  void areNone(String text) {
    assertThat(passwords(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.datasource.password=arn:aws:secretsmanager:eu-west-2:660254676590:secret:dev/db-Hq7w",
        "password: vault:secret/data/db",
        "password: \"op://Private/db/Hq7wpx\"",
        "DbPassword=@Microsoft.KeyVault(SecretUri=https://kv.vault.example/secrets/DbPassword/7c1f0e2b)",
        "see https://kv.vault.example/secrets/db-password/7c1f0e2b9d8a4f65",
      })
  void referencesToStoresAreNone(String text) {
    assertThat(passwords(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Kennwort ist abgelaufen.",
        "Das Passwort ist ungültig.",
        "Le mot de passe est obligatoire.",
        "La contraseña es incorrecta.",
        "A senha é inválida.",
        "La password è scaduta.",
        "Het wachtwoord is onjuist.",
        "Hasło jest nieprawidłowe.",
        "Heslo je neplatné.",
        "Пароль: неверный.",
        "Passordet er feil.",
        "Salasana on virheellinen.",
        "Парола е грешна.",
        "password galat hai",
        "password kya hai?",
        "पासवर्ड गलत है।",
        "password is blocked.",
        "Password is compulsory.",
        "Passwort: vergessen?",
        "\"confirm_password\": \"Bestätigen\",",
      })
  void whatIsSaidOfThemIsNone(String text) {
    assertThat(passwords(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "changed password from Monsoon@31 to Yamuna@42",
        "Passwords: Monsoon@31 and Yamuna@42",
        "passwords = ['Monsoon@31', 'Yamuna@42']",
        "UAT creds:\nmaker - uatmk1/Monsoon@31\nchecker - uatck1/Yamuna@42",
      })
  void severalAreFound(String text) {
    assertThat(passwords(text))
        .containsExactly("global.password high Monsoon@31", "global.password high Yamuna@42");
  }

  @Test
  void aPinAndTheOneInItsPlaceAreFound() {
    assertThat(passwords("I changed my pin from 8355 to 9205 at the atm"))
        .containsExactly("global.password high 8355", "global.password high 9205");
  }

  private static List<String> passwords(String text) {
    return Scanned.findings(text.replace("\\n", "\n")).stream()
        .filter(it -> it.startsWith("global.password"))
        .toList();
  }
}
