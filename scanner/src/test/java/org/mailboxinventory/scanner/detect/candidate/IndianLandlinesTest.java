package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Towns of India whose code begins as mobiles do: 79 Ahmedabad, 80 Bengaluru. */
class IndianLandlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tel: +91 80 2226 5658|global.phone high +91 80 2226 5658",
        "Phone +91 79 2658 1234|global.phone high +91 79 2658 1234",
        "Tel: +91-80-3355 2000|global.phone high +91-80-3355 2000",
        "Tel: +91 22 2226 5658|global.phone high +91 22 2226 5658",
        "Tel: +91 98 4501 2335|in.mobile high +91 98 4501 2335"
      })
  void aLandlineWithTheCountrysCodeIsATelephone(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }
}
