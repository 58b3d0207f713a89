package org.mailboxinventory.scanner.detect.candidate.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A bank, a system of payments or a town beside an account says of which country it is. */
class BankCountryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Account 4567890123 BPI Makati | global.bank-account high 4567890123",
        "A/c 106200120914 (People's Bank, Kandy) | global.bank-account high 106200120914",
        "A/C No: 0114811763587, Branch: Nakuru | global.bank-account high 0114811763587",
        "CBE account 1000756763567 please | global.bank-account high 1000756763567",
        "Account no. 3344556677, BEFTN by noon | global.bank-account high 3344556677",
        "खाता नं. 0041639929131812 मा ब्याज जम्मा भएको छ | global.bank-account high"
            + " 0041639929131812",
        "Account 112233445566, credit union in Tulsa | us.bank-account high 112233445566",
        "IFSC SBIN0001234 of the payer; credit account 112233445566, bank not known |"
            + " global.bank-account high 112233445566",
        "The account 112233445566 (unnamed bank) | global.bank-account high 112233445566",
      })
  void itNamesTheCountry(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Account 62834455667 Bank of Baroda, London branch | 62834455667",
        "Debit our account 50100123456789 and pay to Emirates NBD, Dubai | 50100123456789",
        "My account 50100123456789 was blocked while I was in Singapore | 50100123456789",
        "My bank account 50100123456789 was blocked. Singapore could not help | 50100123456789",
        "account 50100123456789; Nabil Bank is a friend's | 50100123456789",
        "Account 1234567890123, Pune branch | 1234567890123",
        "account number 50100123456789 bhi batao | 50100123456789",
      })
  void theBanksOwnCountryOrWhatIsPartedFromItDoesNot(String text, String value) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Account No: 012345678901;Bank: Meezan Bank, Lahore | global.bank-account",
        "Bank: NIC Asia;Account No: 012345678901 | global.bank-account",
        "Account No: 012345678901;Meezan Bank replied | in.bank-account",
        "Account No: 012345678901;Bank: HDFC, Pune | in.bank-account",
        "Nedbank;Cheque acc: 012345678901;Branch code: 198765 | global.bank-account",
        "Sparkasse;Account No: 012345678901 | global.bank-account",
        "Bank: Nedbank;Holder: A. Botha;Type: Cheque;Account No: 012345678901 |"
            + " global.bank-account",
      })
  void aFieldOfTheLinesBesideDoesToo(String text, String kind) {
    assertThat(Scanned.findings(text.replace(';', '\n'))).contains(kind + " high 012345678901");
  }
}
