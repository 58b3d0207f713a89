package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets of settings whose name goes on, and what programs have between a name and its secret. */
class SettingNamesTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "DB_PASSWORD_UAT=Fels7quelle¦global.password high Fels7quelle",
        "const SenhaCerta = \"Fels7quelle\";¦global.password high Fels7quelle",
        "let contraseñaCorrecta = 'Fels7quelle';¦global.password high Fels7quelle",
        "PASSWORD_LEDGER=Fels7quelle¦global.password high Fels7quelle",
        "smtpPasswordOld: 'Fels7quelle'¦global.password high Fels7quelle",
        "DbPassword = \"Fels7quelle\"¦global.password high Fels7quelle",
        "<add key=\"DbPassword\" value=\"Fels7quelle\" />¦global.password high Fels7quelle",
        "apiKey2 = \"7dRk4Wm9Tx2Lq8Zc3Vn5Hb\"¦global.access-token medium 7dRk4Wm9Tx2Lq8Zc3Vn5Hb",
        "API_KEY_PROD=7dRk4Wm9Tx2Lq8Zc3Vn5Hb¦global.access-token medium 7dRk4Wm9Tx2Lq8Zc3Vn5Hb",
        "password: String = \"Fels7quelle\"¦global.password high Fels7quelle",
        "password: str = 'Fels7quelle'¦global.password high Fels7quelle",
        "Dim strPassword As String = \"Fels7quelle\"¦global.password high Fels7quelle",
        "const API_KEY: &str = \"7dRk4Wm9Tx2Lq8Zc3Vn5Hb\";"
            + "¦global.access-token medium 7dRk4Wm9Tx2Lq8Zc3Vn5Hb",
        "process.env.DB_PASSWORD || 'Fels7quelle'¦global.password high Fels7quelle",
        "cfg.password ?? \"Fels7quelle\"¦global.password high Fels7quelle",
        "ENV[\"DB_PASSWORD\"] ||= \"Fels7quelle\"¦global.password high Fels7quelle",
        "os.getenv(\"DB_PASSWORD\") or 'Fels7quelle'¦global.password high Fels7quelle",
        "url: ${DB_PASSWORD:-Fels7quelle}¦global.password high Fels7quelle",
        "@Value(\"${db.password:Fels7quelle}\")¦global.password high Fels7quelle",
        "driver.findElement(By.id(\"password\")).sendKeys(\"Fels7quelle\");"
            + "¦global.password high Fels7quelle",
        "fooToken.set(\"7dRk4Wm9Tx2Lq8Zc3Vn5Hb\")¦global.access-token medium"
            + " 7dRk4Wm9Tx2Lq8Zc3Vn5Hb",
        "variable \"db_password\" {\\n  type = string\\n  default = \"Fels7quelle\"\\n}"
            + "¦global.password high Fels7quelle",
        "INSERT INTO logins (who, password, role) VALUES ('asha, r.', 'Fels7quelle', 3)"
            + "¦global.password high Fels7quelle",
        "\"password\";s:11:\"Fels7quelle\";¦global.password high Fels7quelle",
        "SECRET_KEY = '#4k(w9!tz=2m@e7x&q_3b^v8r$1n'"
            + "¦global.access-token medium #4k(w9!tz=2m@e7x&q_3b^v8r$1n",
        "net user teller07 Fels7quelle /add¦global.password high Fels7quelle",
        "echo 'Fels7quelle' | passwd --stdin teller07¦global.password high Fels7quelle",
        "The password for the archive is \"meadowlark\".¦global.password high meadowlark",
        "Das Passwort für das Archiv ist „Sommerwind“.¦global.password high Sommerwind",
        "okta_secret: 9c41d7e02b6f8a35c09e7d14b2f6830a"
            + "¦global.access-token medium 9c41d7e02b6f8a35c09e7d14b2f6830a",
        "TOKEN=\"XkZpQmRtWnYbLcHdGfKjTs\"¦global.access-token medium XkZpQmRtWnYbLcHdGfKjTs"
      })
  void areFound(String text, String found) {
    assertThat(findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password_last_changed=2026-03-04",
        "token_type=bearerAuthorizationV2x9k4",
        "password: string = \"password\";",
        "password: str = Field(..., min_length=8)",
        "errors.password || \"Pflichtfeld\"",
        "errors.password || \"Enter your password\"",
        "os.getenv(\"API_KEY\") or \"your-api-key\"",
        "${DB_PASSWORD:-changeme}",
        "${DB_PASSWORD:?must be set for teller07}",
        "${DB_PASSWORD:-$OTHER_PASSWORD}",
        "driver.findElement(By.id(\"password\")).sendKeys(Keys.TAB);",
        """
        variable "db_password" {
          sensitive = true
        }
        variable "r" {
          default = "eu-1"
        }\
        """,
        "INSERT INTO logins (who, password) VALUES (?, ?)",
        "\"password\";s:0:\"\";",
        "net user teller07 /active:no",
        "I use net banking. My user is teller07x and cannot log in",
        "echo \"Deployment finished\" | sudo -S reboot",
        "password for the \"archive\" is requested by Asha",
        "DbPassword=@Microsoft.KeyVault(SecretUri=https://kv.example/secrets/DbPassword/"
            + "9c41d7e02b6f8a35c09e7d14b2f6830a)",
        "SECRET_KEY = '{{ lookup(vault,key=1,v=2,x=3) }}'",
        "token: \"GetUserAccountTokenById\"",
        "password: !!str",
        "const senhaCorreta = await bcrypt.compare(senha, kept);"
      })
  void othersAreNone(String text) {
    assertThat(findings(text)).isEmpty();
  }
}
