package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets of servers, devices and security modules, and labels that were read from a picture. */
class SecretsOfSystemsTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "net use P: \\\\filer04\\print Tinte+Toner7 /user:NORD\\svc_print|global.password high"
            + " Tinte+Toner7",
        "<AdministratorPassword>\\n"
            + "  <Value>Dachs.Bau71</Value>\\n"
            + "  <PlainText>true|global.password high Dachs.Bau71",
        "<Password><Value>Dachs.Bau71</Value></Password>|global.password high Dachs.Bau71",
        "Passw0rd: Kormoran.Teich4|global.password high Kormoran.Teich4",
        "mot de pa55e : Mesange92|global.password high Mesange92",
        "authentication-key \"wader-Marsh31\"|global.password high wader-Marsh31",
        "Enter this setup key by hand: LFWQ 3ZTP M5XH 62RN|global.password high LFWQ 3ZTP M5XH"
            + " 62RN",
        "パスワード：tsubame52K(初回のみ)です|global.password high tsubame52K",
        "パスワードはKx42hill(初回のみ)です|global.password high Kx42hill",
        "비밀번호: hangang52(초기)|global.password high hangang52",
        "Password: Kx4(2)hill|global.password high Kx4(2)hill",
        "SMTP_PASSWORD=\"relay gull 52\"|global.password high relay gull 52",
        "Brume-Quai58 est votre nouveau mot de passe|global.password high Brume-Quai58",
        "लॉकर का कोड 7719 है|global.password high 7719",
        "Za potrditev vpišite geslo RX38TW.|global.one-time-password high RX38TW",
        "Ihre smsTAN: r4x7tq. Danke|global.one-time-password high r4x7tq",
        "Código de autorização: 660218. Compra|global.one-time-password high 660218",
        "ZMK component 2: 4C1E 90B7 D3A8 5F26 71E0 C94B 38DA 6F15 KCV 90AB12|global.private-key"
            + " high 4C1E 90B7 D3A8 5F26 71E0 C94B 38DA 6F15",
        "Client Secret: KqTdVzoRbMy~XwNsgJfLuPhEcAtZrIxWvBnDmOpGk|global.access-token medium"
            + " KqTdVzoRbMy~XwNsgJfLuPhEcAtZrIxWvBnDmOpGk",
        "engine mssql+pyodbc://risk:Pl0verNest@db4.bank.example/core|global.url-credentials medium"
            + " mssql+pyodbc://risk:Pl0verNest@db4.bank.example"
      })
  void areFound(String text, String found) {
    assertThat(findings(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "net use P: \\\\filer04\\print is slow today for us",
        "net use P: \\\\filer04\\print\nRegards",
        "<Password><Hint>Dachs.Bau71</Hint></Password>",
        "\"password\" and \"Passw0rd\" are refused.",
        "Ihre smsTAN: folgen. Danke",
        "ZMK component 2: 0000 0000 0000 0000 0000 0000 0000 0000",
        "access token: ApplicationServiceConfigurationBuilder",
        "engine teapot+kettle://risk:Pl0verNest@db4.bank.example/core",
        "Password 2026-03-04",
        "Password changed to 2026-03-04",
        "Ihr Code lautet 12-09-2025",
        "Door code 2026-03-04",
        "password=\"at most once\"",
        "see password policy PWD-POL-07 rev 3"
      })
  void othersAreNone(String text) {
    assertThat(findings(text)).isEmpty();
  }

  /** One key in sixty-four begins with a stroke, as a path does. */
  @ParameterizedTest
  @ValueSource(strings = {"/TqxmWx", "aTqxmWx"})
  void keysOfStorageBeginWithAnySign(String begin) {
    String key =
        begin
            + "/kd2b81s/gH4CRroz/NZXbqvwCdTgSqs+Orr2qpHxY/BSsP+LOSecc7JKLriJb8LdVI4EoS3M/8Dd3cC==";
    String text =
        "S=DefaultEndpointsProtocol=https;AccountName=ledgerstore;AccountKey="
            + key
            + ";EndpointSuffix=core.windows.net";
    assertThat(findings(text))
        .containsExactly("global.connection-string high " + text.substring(2));
  }
}
