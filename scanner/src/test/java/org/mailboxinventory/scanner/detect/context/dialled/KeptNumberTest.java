package org.mailboxinventory.scanner.detect.context.dialled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A telephone is kept on an account: what follows is the telephone, not the account. */
class KeptNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Please update the phone number on my account to 022774711|022774711",
        "Contact number for my account: 736 470 920|736 470 920",
        "Mobile no. registered with account: 9845012335|9845012335",
        "Die Telefonnummer zu meinem Konto: 0151 23456779|0151 23456779",
        "le numéro de téléphone de mon compte : 06 12 34 56 68|06 12 34 56 68",
        "Mi número de teléfono de la cuenta es 612 345 668|612 345 668",
        "O telefone da minha conta é 21 98765 4311|21 98765 4311",
        "Numer telefonu do mojego konta: 601 234 557|601 234 557",
        "The number linked to my account is 0532 920-026|0532 920-026",
        "the number registered with this card: 736 470 920|736 470 920",
        "Her phone number has changed to 736 470 920|736 470 920",
        "Mobile number has been updated to 98450 12335|98450 12335"
      })
  void theTelephoneIsFound(String text, String number) {
    assertThat(Scanned.findings(text))
        .hasSize(1)
        .allMatch(finding -> finding.matches("(global.phone|in.mobile) (medium|high) .*"))
        .allMatch(finding -> finding.endsWith(" " + number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the phone number on my account 123456789013 is wrong|123456789013",
        "transfer from my account to 01042320458|01042320458",
        "phone number for my account number: 123456789013|123456789013",
        "the number of my account is 123456789013|123456789013",
        "please phone me. My account is 123456789013|123456789013"
      })
  void anAccountsOwnNumberIsItsOwn(String text, String number) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high " + number);
  }
}
