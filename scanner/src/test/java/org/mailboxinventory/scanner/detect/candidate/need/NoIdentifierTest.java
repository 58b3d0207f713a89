package org.mailboxinventory.scanner.detect.candidate.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Digits that are written as no identifier is are none, whatever words are near. */
class NoIdentifierTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "letter WA\n1085..1086 ; vowel signs",
        "cc 2011-2013, the first years",
        "debconf.ci, closes: #1028128",
        "cédula ci: overrides. Closes: #1099166, #1099167",
        "ANSI/EIA Standard 548-1988 (edition 2)",
        "Process TTY tel closes: #1080335",
        "passport number\t300\t75\t75\tno\tRegex",
        "tel. of the trains **12471 / 12472** to Delhi",
        "card glyphs 6E18 7163 7448 4413 8447",
      })
  void isNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tel 252.227.7013 | global.phone high 252.227.7013",
        "card 4539 2002 9772 7693 | global.payment-card high 4539 2002 9772 7693",
        "card 4539 2002 9772 7693 DE10 6659 6454 6570 1042 14 | global.payment-card high 4539 2002 9772 7693",
        "tel. 03471 / 12472 | global.phone high 03471 / 12472",
        "passport number 300 75 7512 | global.passport high 300 75 7512",
      })
  void andOthersAreStillFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }
}
