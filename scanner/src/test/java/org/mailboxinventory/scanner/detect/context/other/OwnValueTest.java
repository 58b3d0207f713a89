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
        "A/c no. 30412887654 was frozen. Locker key 412887655 is missing",
        "Savings account 50120034567812, meter reading 512003456",
        "Debit account no. 918010012345678; machine tag 918010012",
      })
  void theLabelOfAnAccountSupportsNoOtherNumber(String text) {
    assertThat(Scanned.findings(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Debit account 50120034567812 and credit 30412887654",
        "From account 50120034567812 to 30412887654",
        "A/c no. 50120034567812 Asha Rao 30412887654 Ravi Iyer",
      })
  void moneyGoesFromOneAccountToAnother(String text) {
    assertThat(Scanned.findings(text)).filteredOn(each -> each.contains("account")).hasSize(2);
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
        "Client A: SIN 714025830. Client B: 518273644",
        "SIN 714025830, widow 518273644",
        "SIN 714025830 Anne Roy 518273644 Paul Roy",
      })
  void ofAListItNamesAll(String text) {
    assertThat(Scanned.findings(text))
        .filteredOn(each -> each.startsWith("ca.sin high"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IFSC SBIN0000300\nDriver Asha Rao, 7412589630",
        "A/c 918010012345678 Axis\nDriver Asha Rao, 7412589630",
      })
  void whatALabelNamesIsNotInTheLineBelow(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.endsWith("account medium 7412589630"));
  }
}
