package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values in parameters of web addresses, whose blanks and signs are encoded. */
class WebParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /new?email=leela.menon%40hill.example&step=2 HTTP/1.1"
            + "|global.email high leela.menon%40hill.example",
        "https://hill.example/c?u=leela.menon%40hill.example"
            + "|global.email high leela.menon%40hill.example",
        "write to leela.menon%40hill.example|global.email high leela.menon%40hill.example",
        "https://hill.example/k?iban=DE89%203704%200044%200532%200130%2000&dob=14%2F03%2F1981"
            + "|global.iban high DE89%203704%200044%200532%200130%2000",
        "https://hill.example/k?iban=DE89%203704%200044%200532%200130%2000&dob=14%2f03%2f1981"
            + "|global.date-of-birth high 14%2f03%2f1981",
        "back?card=4539%201488%200343%206467&exp=04%2F29"
            + "|global.payment-card high 4539%201488%200343%206467",
        "name=Leela+Devi+Menon&mobile=98450+12345|in.mobile high 98450+12345",
        "name=Leela+Devi+Menon&city=Pune|global.person-name medium Leela+Devi+Menon",
        "name=Ren%C3%A9e%20Dubois&city=Lyon|global.person-name medium Ren%C3%A9e%20Dubois",
        "https://hill.example/?q=12+MG+Road+Bengaluru+560001"
            + "|global.postal-address medium 12+MG+Road+Bengaluru+560001",
        "mailto:a@hill.example?body=Card%204539%201488%200343%206467%0D%0AThanks"
            + "|global.payment-card high 4539%201488%200343%206467"
      })
  void areFoundAsTheyAreWritten(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource({
    "AccountKey=587si6AXjiIv+rRqqoFtNHURNy3QhKnkAPN0jh1heC0J9FifbFxYNAfPYNpHrCfm5nAKHpIpWvXDHTuYNchStg=="
        + ",587si6AXjiIv+rRqqoFtNHURNy3QhKnkAPN0jh1heC0J9FifbFxYNAfPYNpHrCfm5nAKHpIpWvXDHTuYNchStg==",
    "http://HILL%5Csvc_proxy:S%40lt%3ALake7@proxy.hill.example"
        + ",http://HILL%5Csvc_proxy:S%40lt%3ALake7@proxy.hill.example"
  })
  void aKeyAndAPasswordAreOneWord(String text, String value) {
    assertThat(Scanned.findings(text)).singleElement().asString().endsWith(" " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20%+5% off, 40%25 off, like '%ab%', 100%20, a+b=c+d&x, C%2B%2B",
        "https://hill.example/c?u=https%3A%2F%2Fshop.example%2Fo%2F9845012345%20x&x=abc%20def",
        "see %40home and 12%40lot"
      })
  void signsOfOtherKindsAreThemselves(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
