package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Records whose keys are within each other, files that are named after a value, bare rows. */
class NestedKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "accounts:⏎  - no: 91802004417736 | in.bank-account high 91802004417736",
        "{\"accounts\": [⏎  {⏎    \"number\": \"91802004417736\" | in.bank-account high"
            + " 91802004417736",
        "\"customer\":{\"id\":\"40718293\"} | in.customer-id high 40718293",
        "customer:⏎    id: 4071 8293⏎    tier: 2 | in.customer-id medium 4071 8293",
        "{\"mobile\":{\"kind\":\"home\",\"value\":\"7422139354\"}} | in.mobile high 7422139354",
        "esic:⏎  state: KA⏎  number: 3112345678 | in.esic high 3112345678",
        "{\"accounts\":[\"91802004417736\",\"50100123456788\"]} | in.bank-account high"
            + " 50100123456788",
        "accounts:⏎- no: 91802004417736⏎  kind: SB⏎- no: 50100-1234-56788 | in.bank-account high"
            + " 50100-1234-56788",
        "{\"accounts\":[{\"no\":\"91802004417736\"},{\"no\":\"501001234567\"}]} | in.bank-account"
            + " high 501001234567",
        "<esicNo><![CDATA[3112345678]]></esicNo> | in.esic high 3112345678",
        "<customerId>⏎<value>40718293</value> | in.customer-id high 40718293",
        "<td>Customer id</td><td>40718293</td> | in.customer-id high 40718293",
        "https://kyc.example/p?lang=pl&pesel=44051401359&x=1 | pl.pesel high 44051401359",
      })
  void theOuterKeyNamesTheValue(String text, String finding) {
    assertThat(Scanned.findings(text.replace('⏎', '\n'))).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mobile\":{\"kind\":\"home\"},\"job\":{\"value\":\"7422139354\"}}",
        "mobile:⏎  kind: home⏎job:⏎  value: 7422139354",
        "{\"userAccounts\":[\"91802004417736\",\"50100123456788\"]}",
        "{\"orders\":[{\"no\":\"91802004417736\"},{\"no\":\"501001234567\"}]}",
        "{\"accounts\":[{\"plan\":{\"no\":\"501001234567\"}}]}",
        "orders:⏎- no: 91802004417736⏎- no: 50100123456788",
        "Vendor  Licence ref  Until⏎Quanto  QN2210-ENT  perpetual⏎Orbit  OB5518-STD  03/27",
        "The AC in room 12 is broken, request 4471228890 is open",
        "{\"mobile\":{\"os\":\"17\",\"build\":\"7422139354\"}}",
      })
  void anotherKeyDoesNot(String text) {
    assertThat(Scanned.findings(text.replace('⏎', '\n'))).noneMatch(it -> !it.contains(" low "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see mobile_7422139354_20261004.amr | in.mobile high 7422139354",
        "mobile_7422139354.amr | in.mobile high 7422139354",
        "pan_ABCPE1234F_20261004.pdf | in.pan high ABCPE1234F",
        "acct_91802004417736_20261004.pdf | in.bank-account high 91802004417736",
        "aadhaar_234123412346_2.pdf | in.aadhaar high 234123412346",
      })
  void filesAreNamedAfterAValueAndADay(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SO_7422139354_20261004.pdf",
        "TC_OTP_0007",
        "otp_20261004.log",
        "mobile_2048.png"
      })
  void numbersOfFilesAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meera Rao;ABCPE1234F;234123412346",
        "Meera Rao | 234123412346 | ABCPE1234F",
        "1,\"Meera Rao\",\"ABCPE1234F\",\"234123412346\""
      })
  void numbersOfARowBesideANameSupportEachOther(String text) {
    assertThat(Scanned.findings(text))
        .contains("in.pan medium ABCPE1234F", "in.aadhaar high 234123412346");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spare part;ABCPE1234F;234123412346",
        "Meera Rao;ABCPE1234F;234123412347",
        "Meera Rao;ABCPE1234F\nspare part;234123412346"
      })
  void withoutANameOrACheckTheyDoNot(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.startsWith("in.") && !it.contains(" low "));
  }
}
