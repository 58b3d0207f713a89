package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets in read-me files, command lines, settings and source text. */
class SecretsInFilesTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n").replace("\\t", "\t")).stream()
        .filter(line -> !line.contains("email") && !line.contains("role-address"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      value = {
        "2FA secret: LFWQ3ZTPM5XH62RN~LFWQ3ZTPM5XH62RN",
        "Konto der Kasse\\n2fa key: LFWQ3ZTPM5XH62RN~LFWQ3ZTPM5XH62RN",
        "sshpass -p kirschbaum ssh root@filer04 ls~kirschbaum",
        "smbmap -u kiosk -p relay_gull52 -H filer04~relay_gull52",
        "curl --tlspassword Dachsbau71 https://filer04~Dachsbau71",
        "# requirepass kormoran\\n~kormoran",
        "CREATE USER 'k'@'%' IDENTIFIED WITH mysql_native_password BY 'Teich_88x';~Teich_88x",
        "echo \"root:kormoran\" | chpasswd~kormoran",
        "char password[32] = \"Dachsbau71\";~Dachsbau71",
        "const TOTP_SECRET =\\n\\t\"LFWQ3ZTPM5XH62RN\";~LFWQ3ZTPM5XH62RN",
        "PGPASSWORD=kormoran psql -h filer04 -U kiosk~kormoran",
        "docker run -e MYSQL_ROOT_PASSWORD=kormoran -e MYSQL_DATABASE=laden x~kormoran",
        "openssl enc -aes-256-cbc -pass pass:wader31 -in x~wader31",
        "7z a -pwader31 x.7z laden~wader31",
        "crypto isakmp key wader31 address~wader31",
        "ssid=Halle\\nwpa_passphrase=red fox runs home\\nwpa=2~red fox runs home",
        "密码：wader31，请修改~wader31",
        "MPASS=\"teich2009wader\"~teich2009wader",
        "export DB_PASSWORD=\"WaderMarsh31!\"~WaderMarsh31!",
        "- **Senha:** `WaderMarsh31!`~WaderMarsh31!",
        "> **Passwort für alle: `wader31`**~wader31",
        "**Passwort: wader31**~wader31",
        "1. Laden\\n   - Email: k@laden.example\\n   - Pass: wader31\\n   - Rolle: Kasse~wader31"
      })
  void theSecretIsFoundWhole(String text, String secret) {
    assertThat(findings(text)).containsExactly("global.password high " + secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Usuario | Contraseña | Rol |\n|---|---|---|\n| `kiosk` | `wader31` | caja |"
            + "\n| `turno` | `marsh52` | caja |\n",
        "<p>Demo accounts:</p>\n<ul className=\"space-y-1\">\n<li>a@laden.example / wader31</li>"
            + "\n<li>b@laden.example / marsh52</li>",
      })
  void eachRowHasOne(String text) {
    assertThat(findings(text))
        .containsExactly("global.password high wader31", "global.password high marsh52");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Authorization: Bearer 731|kT4mZ8qRw2XvLs6NbY1cHd9JfGp3KaUe5tWiVo7M",
        "token: 52|lager_kT4mZ8qRw2XvLs6NbY1cHd9JfGp3KaUe5tWiVo7Ma9c4e1f7"
      })
  void tokensOfSanctumAreFound(String text) {
    String token = text.substring(text.lastIndexOf(' ') + 1);
    assertThat(findings(text)).containsExactly("global.access-token high " + token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wpa_passphrase={cfg.key}",
        "print(f\"  Passwort: {service_data['password']}\")",
        "password: import.meta.env.VITE_USER1_PW,",
        "db_password = var.db.password == \"\" ? random_password.db[0].result : x",
        "the new password is \"+code+\" . Use it",
        "New-LocalUser -Name $n -Password (Read $PlainPassword -AsPlainText -Force)",
        "define('TEMP_ADMIN_PASSWORD', 'yeni_sifre');",
        "define('DB_PASSWORD', 'tu_contraseña');",
        "const char WIFI_PSK[] =   \"MyPSK\"; ",
        "Het database wachtwoord is sterk",
        "mit falschem Passwort**\n - **Schritte:** Passwort eingeben",
        "7z a -p lager.7z ordner",
        "Kennwort:   <s:property value=\"kennwort\" />",
        "Kennwort: [CRM_CONTACT_PASSWORD]\\')');",
        "kennwort: e.code === 'x' })",
        "echo \"Mot de passe : \".$_POST['mdp'].\"\";",
        "비밀번호: `apps/lager/keystore.properties`에만 있다.",
        "7z a -p$PWD lager.7z ordner",
        "PASSWORD=last four digits of the card",
        "openssl enc -pass env:LAGER -in x",
        "--extra-vars \"ansible_sudo_pass=...\"\nansible-playbook -i hosts site.yaml",
        "DB_PASSWORD=\"\"\nSomebody-else here",
        "(name, password) VALUES (uuid(), '$2b$10$Ds8G5fkqOj0E9FUO3d4kXuSUDJeH9U6ulIO')",
        "requirepass your-strong-password\nmaxmemory 2gb",
        "requirepass leads to a check of each command",
        "ssh -o PreferredAuthentications=password b28e6cd7_1@host.example",
        "echo \"root:$ROOT_PASS\" | chpasswd",
      })
  void othersAreNone(String text) {
    assertThat(findings(text)).isEmpty();
  }
}
