package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in the text of programs and pages: between escapes, tags, marks and calls. */
class ProgramTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "out += \"PAN:\\tLCRPD9633B\\n\";¦in.pan high LCRPD9633B",
        "\"Dear all,\\r\\nPAN: LCRPD9633B\\r\\nRegards\"¦in.pan high LCRPD9633B",
        "'Customer name:\\tMeera Subramaniam\\n'¦global.person-name high Meera Subramaniam",
        "print(\"Login done\\nPassword: Heron52x\\nThanks\")¦global.password high Heron52x",
        "s = \"n 12\\npan LCRPD9633B\\n\"¦in.pan high LCRPD9633B"
      })
  void endsOfLinesAndTabsThatAProgramWritesPartValues(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"BirthDate\": new Date('1990-05-14'),",
        "birth_date = datetime.date.fromisoformat(\"1990-05-14\")",
        "dateOfBirth: LocalDate.parse(\"1990-05-14\")",
      })
  void aDayOfBirthInACallIsFound(String text) {
    assertThat(Scanned.findings(text)).containsExactly("global.date-of-birth high 1990-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the file D:\\bank\\tPAN\\nLCRPD9633B.txt",
        "log on as BANK\\tom or BANK\\nina",
        "\\\\files\\new\\nNotes of the day"
      })
  void aBackslashInAPathOrBeforeTheNameOfAUserIsNoEscape(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "<label>PAN</label><span>LCRPD9633B</span>¦in.pan high LCRPD9633B",
        "<span class=\"label\">US SSN:</span> <span class=\"value\">402-66-7815</span>"
            + "¦us.ssn high 402-66-7815",
        "<li><strong>Bank account:</strong> 7090-1355-88</li>"
            + "¦global.bank-account high 7090-1355-88",
        "<label for=\"f1\">Date of birth</label><input id=\"f1\" value=\"12/03/1984\">"
            + "¦global.date-of-birth high 12/03/1984",
        "<p>Password: <code>Heron52x</code></p>¦global.password high Heron52x"
      })
  void tagsMayStandBetweenALabelAndItsValue(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<label>Password:</label><button>Change1now</button>",
        "<label>Password</label><a href=\"/forgot\">Forgot1it</a>",
        "<label>Password:</label><input type=\"password\"><input type=\"submit\" value=\"Log in\">",
        "<label>Password</label><span>required</span>"
      })
  void otherElementsBehindALabelHoldNoValue(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "curl http://203.0.113.77:8080/jobs¦global.ip-address medium 203.0.113.77",
        "jdbc:oracle:thin:@203.0.113.77:1521/core¦global.ip-address medium 203.0.113.77",
        "driver jdbc at 10.44.18.7:1433 is up¦global.ip-address medium 10.44.18.7",
        "redis://10.44.18.7:6379¦global.ip-address medium 10.44.18.7"
      })
  void theComputerOfAWebAddressIsFound(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "(3,'7657000600151501','KARB0000765',0)"
            + "¦in.bank-account medium 7657000600151501;;in.ifsc high KARB0000765",
        "\"7657000600151501\",\"Karnataka Bank Ltd.\",\"KARB0000765\""
            + "¦in.bank-account medium 7657000600151501;;in.ifsc high KARB0000765",
        "(7,'Meera Subramaniam','9849344172','NO')"
            + "¦global.person-name medium Meera Subramaniam;;in.mobile medium 9849344172",
        "(1,'Asha','asha@mail.example',9958746985,'Hathras')"
            + "¦global.email high asha@mail.example;;in.mobile medium 9958746985",
        "asha@mail.example,9958746985,Delhi"
            + "¦global.email high asha@mail.example;;in.mobile medium 9958746985"
      })
  void fieldsOfARowWithMarksAroundThemSupportEachOther(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found.split(";;", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1,'asha@mail.example',4158746985,'x')",
        "(1,'asha@mail.example','0058746985','x')",
        "(1,'asha@mail.example',9958746985123,'x')",
        "asha@mail.example;;9958746985"
      })
  void anotherNumberBesideAnAddressOfMailIsNoMobile(String text) {
    assertThat(Scanned.findings(text)).containsExactly("global.email high asha@mail.example");
  }

  @Test
  void whatIsDialledBehindAPauseIsNoFurtherTelephone() {
    assertThat(Scanned.findings("Mobile: +13017158592,,82537740732#,,,,*052296#"))
        .containsExactly("global.phone high +13017158592");
  }

  @Test
  void aNumberFartherOnInAWebAddressIsPartOfIt() {
    assertThat(Scanned.findings("https://bank.example/v/203.0.113.77/notes")).isEmpty();
    assertThat(Scanned.findings("http://127.0.0.1:8080/")).isEmpty();
  }
}
