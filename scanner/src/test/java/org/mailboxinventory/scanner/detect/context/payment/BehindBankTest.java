package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A number behind the name of a bank and nothing else is an account. */
class BehindBankTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zenith Bank: 1018842739 | global.bank-account high 1018842739",
        "Pay to Zenith Bank: 1018842739 | global.bank-account high 1018842739",
        "🏦 Meezan Bank: 02840105518834 (Bilal) | global.bank-account high 02840105518834",
        "Transfer ke BCA 8610448271 | global.bank-account high 8610448271",
        "BCA - 8610448271 | global.bank-account high 8610448271",
        "농협 352-4417-8820-93 | global.bank-account high 352-4417-8820-93",
        "010-1234-5678 국민은행 481902-04-118273 | global.bank-account medium 481902-04-118273",
        "โอนเข้า ธ.กสิกรไทย 412-4-56789-3 | global.bank-account medium 412-4-56789-3",
        "ธนาคารกรุงไทย 412-4-56789-3 | global.bank-account medium 412-4-56789-3",
        "HDFC Bank: 50100447182903 | in.bank-account high 50100447182903",
        "Harbour Bank: 3061947582 | in.bank-account high 3061947582",
      })
  void isAnAccount(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agência: 0417 Conta: 73115-2 | 73115-2",
        "Ag. 4402-8 / Conta nº 118.254-X | 118.254-X",
        "- agência: 0417 (conferida); - conta: 281947-3 (conferida) | 281947-3",
      })
  void isOneBehindTheNumberOfItsBranch(String text, String account) {
    assertThat(Scanned.findings(text.replace(';', '\n')))
        .contains("global.bank-account medium " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"conta 73115-2", "agência de viagens, conta 73115-2", "Ag. 0417, sala 73115-2"})
  void isNoneWithoutIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Food Bank: 3061947582",
        "Refund bank 3061947582",
        "Blood Bank: 3061947582",
        "call HDFC Bank 50100447182903",
        "the report of Zenith Bank: 1018842739",
        "HDFC Bank: 18004482716",
        "ICICI Bank: 022-3366-7812",
        "Bank of America: 800-432-1764",
        "Canara Bank: 9845017723",
        "Nequi: 3104417829",
        "BSN: 112270593",
        "Bank: 3061947582",
        "BCA 20240315120000",
      })
  void isNoneElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.contains("bank-account"));
  }
}
