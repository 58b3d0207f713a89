package org.mailboxinventory.scanner.detect.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** What words around a document's number make of its country. */
class CountryWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nationality: Indian; Passport No.: M4471980 | in.passport high M4471980",
        "Paszport polski nr ZS0000177, wydany w Gdyni | pl.passport high ZS0000177",
        "Passport No.: HB66208 (state of issue illegible) | global.passport high HB66208",
        "Bank account no.: 104-331852-7 (SGD) | global.bank-account high 104-331852-7",
        "Bank account no. (Singapore): 104-331852-7 | global.bank-account high 104-331852-7",
        "identity proof: Voter ID (EPIC) KLT8065070 | in.voter-id high KLT8065070",
        "PP no M4471980, Indian national | in.passport high M4471980",
        "Заграничный паспорт гражданки России 65 4821937 | ru.passport high 65 4821937",
        "Kenyan driving licence DL No 7923985; copy kept | global.driving-licence high 7923985",
        "BVN (Nigeria): 22198765432, NIN to follow | ng.bvn high 22198765432",
        "conta corrente 40177-3, agência 0912 | global.bank-account medium 40177-3",
        "หมายเลขบัญชี 417-2-05583-9 ธนาคารกรุงเทพ | global.bank-account medium 417-2-05583-9",
        "Jurisdiction of tax residence: HR   TIN: 33392005961 | hr.oib high 33392005961",
        "Tax residence: Croatia, TIN 33392005961 | hr.oib high 33392005961",
        "TIN (HR): 33392005961 | hr.oib high 33392005961",
        "IE driver licence no 304418227 | ie.driving-licence high 304418227",
        "IE passport PA4482137 | ie.passport high PA4482137",
        "Bank: Wells Fargo, account number 4829175502 | us.bank-account high 4829175502",
        "legitymuje się paszportem Ukrainy nr FK145278 | ua.passport high FK145278",
        "Passport of the Hellenic Republic, no. AM7445198 | gr.passport high AM7445198",
        "pay 20-45-81 63748472 (Barclays) | gb.sort-code-account medium 20-45-81 63748472",
        "Use 40.47.81 63748472 (HSBC UK) | gb.sort-code-account medium 40.47.81 63748472",
        "to Westpac New Zealand 01-0902-0068389-00 | nz.bank-account high 01-0902-0068389-00",
      })
  void aNumberBehindItsLabel(String text, String finding) {
    assertThat(Scanned.findings(text)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay 20-45-81 63748472 today", "12-11-24 63748472 (Barclays)"})
  void aShapeWithoutItsCountryAndADayAreNotSure(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(it -> it.startsWith("gb.sort-code-account medium"));
  }

  /** The number passes the check of a Spanish company's too, as one in ten does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document,state,number\npassport,United States of America,A13585625\n",
        "my American passport is with the embassy, A13585625",
      })
  void whatWordsNameWithItsCountryIsNoOtherCountrysByChance(String text) {
    assertThat(Scanned.findings(text)).containsExactly("us.passport medium A13585625");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", " | ", ";"})
  void aCodeInACellOfTheRowNamesTheCountry(String parting) {
    String table =
        """
        id,nat,pp no
        1,FRA,19FV01234
        2,POL,ZS0000177
        3,XXX,HB662081
        """
            .replace(",", parting);
    assertThat(Scanned.findings(table))
        .contains("fr.passport high 19FV01234", "pl.passport high ZS0000177")
        .contains("global.passport high HB662081");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Nissan Passport on hire has stock id P9044312",
        "skill passport module M4471982 was released",
      })
  void anotherThingsNumberIsNoPassports(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
