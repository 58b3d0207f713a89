package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Records of systems, in which the name of a field and its value are apart. */
class NamedFieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"fieldName\":\"passportNumber\",\"valid\":true,\"value\":\"K4821936\"} | in.passport"
            + " high K4821936",
        "<attribute name=\"accountNo\"><value>50100123456788</value></attribute> | in.bank-account"
            + " high 50100123456788",
        "<field name=\"esicNo\" checked=\"no\">3112345678</field> | in.esic high 3112345678",
        "<Item><Key>ESIC No</Key><Value>3112345678</Value></Item> | in.esic high 3112345678",
        "doc_type=PASSPORT;doc_no=531940276 | global.passport high 531940276",
        "<input value=\"3112345678\" name=\"esicNo\"/> | in.esic high 3112345678",
        "<ns2:esicNo country=\"IN\">3112345678</ns2:esicNo> | in.esic high 3112345678",
        "<th>ESIC</th><td>3112345678</td> | in.esic high 3112345678",
        "INSERT INTO staff (branch, esic_no) VALUES (4711, '3112345678') | in.esic high 3112345678",
        "{\"field\":\"esicNo\",\"old\":null,\"new\":\"3112345678\"} | in.esic high 3112345678",
        "Error in field 'esicNo': rejected value [3112345678] | in.esic high 3112345678",
        "- name: DB_PASSWORD⏎  value: Tr0ub4dor&3 | global.password high Tr0ub4dor&3",
      })
  void theNameLeadsToTheValue(String text, String finding) {
    assertThat(Scanned.findings(text.replace('⏎', '\n'))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>ESIC No:</b> 3112345678",
        "<li><strong>ESIC No</strong>: <span class=\"v\">3112345678</span></li>",
        "<span>ESIC No</span><span>3112345678</span>",
        "<h3 class=\"t\">ESIC No:</h3>\n<h3 class=\"t\">3112345678</h3>",
      })
  void theLabelInAnElementLeadsToTheTextOfTheNext(String text) {
    assertThat(Scanned.findings(text)).containsExactly("in.esic high 3112345678");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>ESIC No</b> <ref>3112345678</ref>",
        "<b>ESIC No</b> and <b>3112345678</b>",
        "<p>ESIC No</p>\n\n\n\n<p>3112345678</p>",
      })
  void wordsAndElementsWithNamesOfTheirOwnPartThem(String text) {
    assertThat(Scanned.findings(text)).doesNotContain("in.esic high 3112345678");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<AcctSvcrRef>251193731977</AcctSvcrRef>",
        "<AcctSvcrRef Ccy=\"EUR\">251193731977</AcctSvcrRef>",
        "<PhoneNumberType>22 1234 5678</PhoneNumberType>",
        "<passwordHash>Abcdef12345</passwordHash>",
      })
  void aNameThatGoesOnIsAnothers(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<AcctNo>50100123456788</AcctNo>",
        "<CdtrAcct>50100123456788</CdtrAcct>",
        "<ns1:account_number type=\"x\">50100123456788</ns1:account_number>",
        "<bankAccountValue>50100123456788</bankAccountValue>",
      })
  void aNameMayEndInAWordForValues(String text) {
    assertThat(Scanned.findings(text)).containsExactly("in.bank-account high 50100123456788");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "passportnumber=531940276 | global.passport high 531940276",
        "voteridno: KLT8065070 | in.voter-id high KLT8065070",
        "custAcctNbr=50100123456788;rc=00 | in.bank-account high 50100123456788",
        "acc1=50100123456788;acc2=31245678918 | in.bank-account high 50100123456788",
        "debit_card_2=5412310980274082&x=1 | global.payment-card high 5412310980274082",
      })
  void namesOfFieldsInOneWordShortOrNumberedAreLabels(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"field\":\"debtorIban\",\"value\":\"DE89370400440532013001\"}",
        "<field name=\"ibanNr\" valid=\"false\">DE89370400440532013001</field>",
        "{\"path\":\"/creditor/iban\",\"rejectedValue\":\"DE89370400440532013001\"}",
        "Field 'IBAN' has the invalid value 'DE89370400440532013001'",
        "iban_beneficiary=DE89370400440532013001;ok=0",
        "ibanInvalid: DE89370400440532013001",
        "iban.rejected -> DE89370400440532013001",
      })
  void aNamedValueThatFailsItsCheckIsLow(String text) {
    assertThat(Scanned.matches(text))
        .extracting(match -> match.detector().id().value())
        .containsExactly("global.iban");
    assertThat(Scanned.matches(text)).extracting(Match::confidence).containsExactly(Confidence.LOW);
  }

  @Test
  void theNextRowOfAListOfColumnsHasItsValuesToo() {
    assertThat(
            Scanned.findings(
                "INSERT INTO staff (branch, esic_no) VALUES (1, '3112345678'), (2, '3112345684')"))
        .containsExactly("in.esic high 3112345678", "in.esic high 3112345684");
    assertThat(
            Scanned.findings(
                "INSERT INTO staff (esic_no, job) VALUES ('3112345678', 1), (2, '3112345684')"))
        .containsExactly("in.esic high 3112345678");
  }

  @Test
  void anotherRecordOrKeyHasNoneOfItsValues() {
    assertThat(
            Scanned.findings(
                "{\"field\":\"esicNo\",\"value\":\"\"},{\"field\":\"job\",\"value\":\"3112345678\"}"))
        .isEmpty();
    assertThat(Scanned.findings("{\"field\":\"esicNo\",\"seen\":\"3112345678\"}")).isEmpty();
    assertThat(Scanned.findings("INSERT INTO t (esic_no, job) VALUES (1, '3112345678')")).isEmpty();
    assertThat(Scanned.findings("Name: Wei Tan\nOrder No: 52563602"))
        .noneMatch(finding -> finding.contains("52563602"));
    assertThat(Scanned.findings("type: esic\nOrder No: 3112345678")).isEmpty();
    assertThat(Scanned.findings("the ESIC office typed \"value\":\"3112345678\"")).isEmpty();
  }
}
