package org.mailboxinventory.scanner.detect.context.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Labels of secrets with words of their kind, and what is written behind them. */
class SecretLabelsTest {

  private static List<String> findings(String text) {
    return Scanned.findings(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kata sandi awal: Merapi1930!\\nMohon segera diganti|Merapi1930!",
        "a palavra-passe inicial do serviço Empresas Online é Tejo7391x. O|Tejo7391x",
        "Contraseña inicial de la oficina: Ebro#4471|Ebro#4471",
        "Góðan dag, lykilorðið þitt að kerfinu er Hekla1491m og|Hekla1491m",
        "Codice allarme filiale: 260471|260471",
        "- PIN stampante: 4471\\nDa consegnare|4471",
        "Root password during the window: Cutover!Sunday6|Cutover!Sunday6",
        "Root-Passwort während der Wartung: Sonntag!Frei6|Sonntag!Frei6"
      })
  void wordsOfKindPlaceAndTimeStandBetweenALabelAndItsPassword(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The initial password policy of branch 4471 was changed.",
        "Das Passwort der Filiale wurde zurückgesetzt, Ticket folgt.",
        "Kata sandi awal wajib diganti dalam 24 jam.",
        "Uw wachtwoord is gewijzigd op 12-09-2025 om 14:22. Was u dit niet?",
        "Your password was changed on 2025-09-12 at noon.",
        "パスワード：別途お知らせいたします",
        "密码：请输入密码",
        "비밀번호: 별도로안내드립니다",
        "password = var.db_password",
        "password = \"getPassword(1,x)\"",
        "password: \"${DB_PASSWORD;foo1}\"",
        "password = local.db_password",
        "I have to pass \"pci=bios,biosirq\" to the kernel.",
        "The PIN printer is on floor 2 during office hours."
      })
  void sentencesAboutPasswordsHoldNone(String text) {
    assertThat(findings(text)).noneMatch(found -> found.startsWith("global.password"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Codul dvs. de autentificare este 317508. Valabil|global.one-time-password high 317508",
        "Your Token is: 62804917. Use it|global.one-time-password high 62804917",
        "Code à saisir : J4M-9TB|global.one-time-password high J4M-9TB",
        "Usá el código 7136 para entrar|global.one-time-password high 7136",
        "on the page my PIN 58209 and|global.password high 58209",
        "gab ich meine PIN 58209 ein|global.password high 58209",
        "SIM for the modem: PUK 71930458.|global.password high 71930458",
        "iPad de la agencia - código de desbloqueo 135790|global.password high 135790",
        "Wireless Password/PIN: 38820417\\nMAC|global.password high 38820417"
      })
  void codesAreFoundBehindTheNamesOfTheirIssuers(String text, String found) {
    assertThat(findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cookie: JSESSIONID=6A2289B009B0121A87E2E54B40B6BB31;"
            + " lang=en|6A2289B009B0121A87E2E54B40B6BB31",
        "Cookie: PHPSESSID=n4pq8vtk3v1b2m5d8c7r6s9t0u|n4pq8vtk3v1b2m5d8c7r6s9t0u",
        "Set-Cookie: ASP.NET_SessionId=q2w3e4r5t6y7u8i9o0p1a2s3; path=/|q2w3e4r5t6y7u8i9o0p1a2s3",
        "웹훅 서명 키:"
            + " a3265961dcddce79d962a5906e78868d1e5d3f62|a3265961dcddce79d962a5906e78868d1e5d3f62",
        "एपीआई की: qeVtUT8IetPDWkRWrP92aixBywpBj2Qt|qeVtUT8IetPDWkRWrP92aixBywpBj2Qt"
      })
  void sessionsAndKeysOfProgramsAreFound(String text, String found) {
    assertThat(findings(text)).containsExactly("global.access-token medium " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PrivateKey = ZTWntnKmo8Gng7sZruo54ijrJeJP3QWAJVCEaijWcyE=\\n"
            + "Address = 10/8|global.private-key high ZTWntnKmo8Gng7sZruo54ijrJeJP3QWAJVCEaijWcyE=",
        "PrivateKey = ZTWntnKmo8Gng7sZruo54ijrJeJP3QWAJVCEaijWcyE=\\n"
            + "ListenPort = 51|global.private-key high ZTWntnKmo8Gng7sZruo54ijrJeJP3QWAJVCEaijWcyE="
      })
  void paddedKeysEndWithTheirLine(String text, String found) {
    assertThat(findings(text)).contains(found).noneMatch(other -> other.contains("ListenPort"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TAN-Liste Nr. 7\\n01 482771   02 903416",
        "Lista TAN\\n1: 482771\\n2: 903416",
        "Here is my TAN list\\n482771\\n903416"
      })
  void listsOfCodesForPaymentsAreOneTimePasswords(String text) {
    assertThat(findings(text))
        .contains("global.one-time-password high 482771", "global.one-time-password high 903416")
        .noneMatch(found -> found.startsWith("global.password"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die TAN-Liste Nr. 7 wurde am 12.09.2025 verschickt.\\nRechnung 482771 vom 1.1.",
        "Ihre TAN-Liste: bitte bis 20261130 aktivieren"
      })
  void whatIsSaidOfAListIsNoneOfItsCodes(String text) {
    assertThat(findings(text)).noneMatch(found -> found.contains("password high"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "define('DB_PASSWORD', 'k9$Zp;Tw2');|k9$Zp;Tw2",
        "$DB_PASSWORD = \"k9$Zp;Tw2\";|k9$Zp;Tw2",
        "{\"password\": \"Pf,2025!x\", \"user\": \"x\"}|Pf,2025!x"
      })
  void passwordsInQuotationMarksHoldSignsThatEndOthers(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "new NetworkCredential(\"relay\", \"Pigeon.Post77\");|Pigeon.Post77",
        "new UsernamePasswordCredentials(\"svc\", \"Kx42hill9\")|Kx42hill9",
        "ftp_login($conn, 'svc', 'Kx42hill9');|Kx42hill9",
        "mysqli_connect(\"db1\", \"loans\", \"Kx42hill9\", \"core\");|Kx42hill9",
        "const kept = await bcrypt.hash('Kx42hill9', 10);|Kx42hill9",
        "$kept = password_hash(\"Kx42hill9\", PASSWORD_DEFAULT);|Kx42hill9",
        "'kept' => Hash::make('Kx42hill9'),|Kx42hill9",
        "bcrypt.hashpw(b'Kx42hill9', salt)|Kx42hill9"
      })
  void passwordsAreFoundAmongTheArgumentsOfCalls(String text, String found) {
    assertThat(findings(text)).containsExactly("global.password high " + found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new UsernamePasswordCredentials(user, password)",
        "new NetworkCredential(\"relay\", config[\"SmtpPass1\"])",
        "we use basic auth (see \"page 1\", \"chapter12x\")",
        "HTTPBasicAuth(\"user\", \"password\")",
        "bcrypt.hash(typed, 10)",
        "bcrypt.hash(typed, 'Kx42hill9')",
        "object.hash('Kx42hill9', 10)",
        "password: hashedPassword,"
      })
  void variablesAmongArgumentsAreNoPasswords(String text) {
    assertThat(findings(text)).isEmpty();
  }
}
