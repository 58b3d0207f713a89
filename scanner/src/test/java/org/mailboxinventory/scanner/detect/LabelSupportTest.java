package org.mailboxinventory.scanner.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, labels and headers that support a value, wherever they are. */
class LabelSupportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vu : 19 LW 76358 (numéro de passeport) | fr.passport high 19 LW 76358",
        "219150 is your OTP | global.one-time-password high 219150",
        "9211883 is the MMID on file | in.mmid high 9211883",
        "GK 845205 C is my National Insurance number | gb.nino high GK 845205 C",
      })
  void aLabelBehindItsValue(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Geboortedatum partner: 30-09-1980 | global.date-of-birth high 30-09-1980",
        "Data de nascimento do cônjuge: 28/02/1984 | global.date-of-birth high 28/02/1984",
        "DNI del apoderado: 12345678Z | es.dni high 12345678Z",
        "Móvil del gestor: 654 18 90 27 | global.phone high 654 18 90 27",
        "Telefon privat 044 293 61 18 | global.phone high 044 293 61 18",
        "Telefon (dienstl.): 089 99998 418 | global.phone high 089 99998 418",
        "Tel. (Haus): 089 99998 418 | global.phone high 089 99998 418",
        "Date of birth of depositor: 07/11/1957 | global.date-of-birth high 07/11/1957",
        "DOB of account holder: 07/11/1957 | global.date-of-birth high 07/11/1957",
        "nato a Roma (RM) il 12/03/1975 | global.date-of-birth high 12/03/1975",
        "born in Trenton, N.J., on July 4, 1955 | global.date-of-birth high July 4, 1955",
        "born in St. Gallen on 4 July 1955 | global.date-of-birth high 4 July 1955",
        "geboren in Bern am 4. Januar 1955 | global.date-of-birth high 4. Januar 1955",
        "Luogo e data di nascita: Napoli, 22/11/1969 | global.date-of-birth high 22/11/1969",
        "One time password for login is 169035, valid 3 min. | global.one-time-password high"
            + " 169035",
      })
  void wordsBehindALabelMaySayWhoseOrWhichValueItIs(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAN quoted in the return: ABCPE1234F | in.pan high ABCPE1234F",
        "Passport number as printed on the visa page: K4821936 | in.passport high K4821936",
        "Telefonnummer für Rückfragen: 0171 3920 035 | global.phone high 0171 3920 035",
        "Licence number noted by the guard: MH1220140027101 | in.driving-licence high"
            + " MH1220140027101",
        "Driving licence number provided by the tenant: 95048790K | global.driving-licence medium"
            + " 95048790K",
        "Date of birth in the core system: 07/11/1957 | global.date-of-birth high 07/11/1957",
        "Geburtsdatum laut Ausweis: 07.11.1957 | global.date-of-birth high 07.11.1957",
        "Date of birth on it 07/11/1957 | global.date-of-birth high 07/11/1957",
        "Customer id told on the phone: 12345678 | in.customer-id high 12345678",
        "Mobile:&nbsp;9876543210 | in.mobile high 9876543210",
      })
  void aFewWordsAndAColonBehindALabelMaySayHowTheValueCame(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Date of birth of Mrs. Asha Rao: 07/11/1957 | global.date-of-birth high 07/11/1957",
        "Fecha de nacimiento de Luisa Ibarra Gil: 07/11/1957 | global.date-of-birth high"
            + " 07/11/1957",
      })
  void orWhoseItIs(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The passport copy is readable (no. 816496752, valid to 2031) | global.passport high"
            + " 816496752",
        "Le passeport est joint (n° XK4821936) | global.passport high XK4821936",
        "Original passport seen, number XK4821936, expiry 2034 | global.passport high XK4821936",
        "The savings account was closed in March (number 31245678901) | in.bank-account high"
            + " 31245678901",
      })
  void aWordForANumberInBracketsOrBehindACommaLeadsBackToItsLabel(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Passport attached, order no. 816496752",
        "Passport office, file no. 816496752",
        "Passport sent with invoice, no. 816496752",
        "Passport follows. See list, no. 816496752",
        "Passport of 2019, no. 816496752",
      })
  void notWhereAnotherThingHasTheNumber(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains(" high "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Passport sent by courier with tracking: K4821936",
        "Date of birth of the invoice no: 07/11/1957",
        "Account of the month: 341123456789",
        "Licence for the drawing program: 341123456789",
        "Software licence provided by vendor: 341123456789",
        "Passport received from courier on: 12032026",
        "Customer id told in ticket 4711: 12345678",
        "Password sent by email: please check",
      })
  void wordsBehindALabelMayNameAnotherNumber(String text) {
    assertThat(Scanned.findings(text)).noneMatch(finding -> finding.contains(" high "));
  }

  @Test
  void theAnswerInAConversationIsBehindTheLabelThatWasAskedFor() {
    assertThat(Scanned.findings("agent: pls tell me the otp\ncust: 333183\nagent: thanks"))
        .containsExactly("global.one-time-password high 333183");
    assertThat(Scanned.findings("please send the otp\ntotal: 333183")).isEmpty();
  }

  @Test
  void aPlaceBehindALabelMayNameAnotherNumber() {
    assertThat(Scanned.findings("Passport office: K4821936"))
        .noneMatch(finding -> finding.contains("high"));
  }

  @Test
  void aLabelBehindPunctuationNamesAnother() {
    assertThat(Scanned.findings("219150, OTP expired")).isEmpty();
    assertThat(Scanned.findings("9211883 (see MMID below)")).isEmpty();
  }

  @Test
  void aNumberJoinedToAWordIsACodeUnlessTheWordIsALabel() {
    assertThat(Scanned.findings("call about SO_9224670177")).isEmpty();
    assertThat(Scanned.findings("Mobile-9224670177")).containsExactly("in.mobile high 9224670177");
  }

  @Test
  void ofTwoLabelsTheLongerWins() {
    assertThat(Scanned.findings("Australian passport: N1234567"))
        .containsExactly("au.passport high N1234567");
    assertThat(Scanned.findings("Passport: N1234567")).containsExactly("in.passport high N1234567");
  }

  @Test
  void aCommaPartsValuesThatAreNoAmount() {
    assertThat(Scanned.findings("TAJ: 745-744-560,8456429422")).contains("hu.taj high 745-744-560");
    assertThat(Scanned.findings("TAJ: 745 744 560,84")).isEmpty();
  }

  @Test
  void asterisksBelongToAMaskedNumber() {
    assertThat(Scanned.findings("Aadhaar: **** **** 1234"))
        .containsExactly("in.aadhaar-masked high **** **** 1234");
  }

  @Test
  void aCodeHeadsNoColumnWhateverWordsItsLettersMake() {
    assertThat(
            Scanned.table(
                List.of(
                    List.of("paspoort", "Bedrag"),
                    List.of("SF87C4VIN", "5"),
                    List.of("NF5GSM9H2", "6"))))
        .contains("nl.passport high NF5GSM9H2");
  }

  @Test
  void aHeaderOfAnotherScriptMayBeAsLongInCharacters() {
    String header = "реєстраційний номер облікової картки платника податків";
    List<String> found =
        Scanned.table(
            List.of(
                List.of("Ім'я", header),
                List.of("Оксана", "2989830760"),
                List.of("Тарас", "3214943670")));
    assertThat(found).contains("ua.rnokpp high 2989830760", "ua.rnokpp high 3214943670");
  }

  @Test
  void aCodeThatIsBrokenBehindItsCapitalsIsOne() {
    assertThat(Scanned.findings("Details of the buyer with the PAN ABCPK\n1234F as declared"))
        .contains("in.pan high ABCPK\n1234F");
  }

  @Test
  void whoseItIsBelongsToTheLabelOfANumberThatLettersBegin() {
    assertThat(Scanned.findings("MODEL77 is a heater; PAN of purchaser ABCPK1234F"))
        .containsExactly("in.pan high ABCPK1234F");
    assertThat(Scanned.findings("heater MODEL77 ABCPK1234F")).isEmpty();
  }

  @Test
  void theSpanishSignForANumberPartsNoLabelFromItsValue() {
    assertThat(Scanned.findings("Pasaporte n.º 261575225, país ilegible"))
        .containsExactly("global.passport high 261575225");
    assertThat(Scanned.findings("Pasaporte núm. 261575225"))
        .containsExactly("global.passport high 261575225");
  }

  @Test
  void aCountryInTheLabelSaysWhoseIdentityCardItIs() {
    for (String label : List.of("Cédula de identidad uruguaya", "CI uruguaya")) {
      assertThat(Scanned.findings(label + ": 2.083.944-9"))
          .containsExactly("uy.cedula high 2.083.944-9");
    }
    assertThat(Scanned.findings("Cédula de identidad chilena: 2.083.944-9"))
        .containsExactly("cl.rut high 2.083.944-9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account No (USD): 48371926",
        "A/C no. (KES) 48371926",
        "Konto-Nr. (EUR): 48371926"
      })
  void aCurrencyInBracketsBelongsToTheLabelOfAnAccount(String text) {
    assertThat(Scanned.findings(text)).contains("global.bank-account medium 48371926");
  }

  @Test
  void bracketsThatSayHowAValueIsWrittenBelongToItsLabel() {
    assertThat(Scanned.findings("UAN (EPFO, twelve digits, see payslip) 100904319456"))
        .containsExactly("in.uan high 100904319456");
    assertThat(Scanned.findings("Savings a/c (school fees): 0331 0200 0077 1826"))
        .containsExactly("in.bank-account high 0331 0200 0077 1826");
    assertThat(Scanned.findings("Date of birth (licence of the driver) 14-02-1981")).isEmpty();
  }

  /** As in mail made of HTML, whose fields became paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Account number:~~9120 4417 0032~~Thank you;in.bank-account high 9120 4417 0032",
        "> *Customer ID:*~>~> 40127785~>;in.customer-id high 40127785",
        "Date of birth:~~3 November 1969~~Place;global.date-of-birth high 3 November 1969"
      })
  void aLabelWithAColonNamesTheLineBelowAnEmptyOne(String text, String finding) {
    assertThat(Scanned.findings(text.replace('~', '\n'))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account number:~~9120 4417 0032 pieces were sent to the warehouse~",
        "We spoke of the account number~~9120 4417 0032~",
        "Account number: none~~9120 4417 0032~",
        "Account number:~~~~9120 4417 0032~"
      })
  void otherLinesBelowAnEmptyOneAreNotNamed(String text) {
    assertThat(Scanned.findings(text.replace('~', '\n')))
        .noneMatch(finding -> finding.startsWith("in.bank-account high"));
  }
}
