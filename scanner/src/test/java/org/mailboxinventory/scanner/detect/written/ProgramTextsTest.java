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

  @Test
  void aNumberFartherOnInAWebAddressIsPartOfIt() {
    assertThat(Scanned.findings("https://bank.example/v/203.0.113.77/notes")).isEmpty();
    assertThat(Scanned.findings("http://127.0.0.1:8080/")).isEmpty();
  }
}
