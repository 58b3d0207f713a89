package org.mailboxinventory.scanner.detect.candidate.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Telephones that India and another country dial alike, beside what is of the one or the other. */
class DialledCountryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BDO Account Name: Resort Marikit. Please Contact Us: 09207614857|global.phone",
        "Hubungi 📞 08388217640 Jl. Rajawali Timur 27, Kota Bandung|global.phone",
        "📱 KBZ Pay: 09678712528|global.phone",
        "SBI branch, please contact us: 09207614857|in.mobile",
        "Please contact us: 09820714857|in.mobile"
      })
  void areOfTheOneThatIsNamed(String text, String kind) {
    assertThat(Scanned.findings(text)).anyMatch(each -> each.startsWith(kind + " high 0"));
  }
}
