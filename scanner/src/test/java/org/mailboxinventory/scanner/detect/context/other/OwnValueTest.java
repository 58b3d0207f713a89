package org.mailboxinventory.scanner.detect.context.other;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A label before a number may name another one, which stands directly behind it. */
class OwnValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIN 714025830 on file. Batch total of the run: 518273644 | ca.sin high 714025830",
        "National provider identifier 1427335181, byte count 1900267349 | us.npi high 1427335181",
        "Siren 820 357 168 ; bon de commande 351974209 | fr.siren high 820 357 168",
        "OIB 27493165082, iznos predmeta 81305746929 | hr.oib high 27493165082",
        "UTR 7482915037 was sent with parcel 1730164829 | gb.utr high 7482915037",
      })
  void theLabelOfAValueSupportsNoNumberBehindIt(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIN 714025830, 518273644",
        "SIN 714025830 and 518273644",
        "SIN: 714025830 (Anne), 518273644 (Paul)",
        "SIN of the members\n714025830 Anne\n518273644 Paul",
        "SIN 714025830; spouse 518273644",
        "SIN 714025830, new 518273644",
        "SIN 714025830 was replaced by 518273644",
        "SIN: 714025830, Paul: 518273644",
      })
  void ofAListItNamesAll(String text) {
    assertThat(Scanned.findings(text)).hasSize(2).allMatch(each -> each.startsWith("ca.sin high"));
  }
}
