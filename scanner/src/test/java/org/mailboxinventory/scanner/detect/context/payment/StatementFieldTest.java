package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Codes of banks and long accounts in the fields of statements and payments. */
class StatementFieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":20:ST1#:25:BREXPLPW/118320000546#:28C:14/1 | BREXPLPW",
        ":20:ST1#:50A:/70012345566#CHASHKHH#:71A:OUR | CHASHKHH",
        ":20:ST1#:59A:/70012345566#DEUTDEFFXXX#:71A:OUR | DEUTDEFFXXX",
      })
  void theCodeOfABankIsInTheFieldOfAnAccountAndBelowThatOfAParty(String text, String code) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).contains("global.bic high " + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":20:ST1#:59:/70012345566#FRANCOIS#:71A:OUR",
        ":20:ST1#:59F:/70012345566#FRANCOIS#:71A:OUR",
        "the list#:20A:/70012345566#FRANCOIS#",
        "A:/70012345566#FRANCOIS#",
      })
  void aNameBelowAnAccountIsNone(String text) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .noneMatch(it -> it.startsWith("global.bic"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":57A:ALBPPLPW#:59:/38102055581111103827500027#KOWAL",
        ":20:ST1#:25:38102055581111103827500027#:28C:14/1#:60F:C240324PLN464522,39",
      })
  void anAccountThereMayHaveTwentySixDigits(String text) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .contains("global.bank-account high 38102055581111103827500027");
  }

  @ParameterizedTest
  @ValueSource(strings = {":25:KCBL/004417700921", ":25:20010020/4417700921"})
  void theNameOrNumberOfItsBankMayBeBeforeIt(String field) {
    assertThat(Scanned.findings(":20:ST1\n" + field + "\n:28C:14/1"))
        .anyMatch(it -> it.matches("(global|in).bank-account high .*4417700921"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RABONL2U#940#RABONL2U#:20:ST1 | 2",
        "RABONL2U#:20:ST1 | 1",
        "RABONL2U#103#to the desk | 0",
        "a note of RABONL2U#:20:ST1 | 0",
      })
  void theCodesOfTheBanksAreAtItsHead(String text, long count) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .filteredOn("global.bic high RABONL2U"::equals)
        .hasSize((int) count);
  }

  @ParameterizedTest
  @ValueSource(strings = {":58:38102055581111103827500027", "at 10:25:38102055581111103827500027"})
  void elsewhereNoLabelNamesIt(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("global.bank-account"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":86:166?00GUTSCHRIFT?20Miete?3020010020?314417700921?32KARL BERG | 4417700921",
        ":86:/ACCW/0417700921,ABNANL2A/NAME/P. JANSEN | 0417700921",
        ":86:0417700921 P JANSEN HUUR MEI | 0417700921",
      })
  void theAccountOfTheOtherIsInTheDetails(String field, String account) {
    String head = ":20:ST1\n:25:20010020/9917700924\n:60F:C240115EUR0,00\n:61:2401150115C250,\n";
    assertThat(Scanned.findings(head + field)).contains("global.bank-account high " + account);
  }

  @ParameterizedTest
  @ValueSource(strings = {":86:166?20REF 7?22417700921417?32KARL", ":86:/REMI/0417700921,ABC/"})
  void otherNumbersThereAreNone(String field) {
    assertThat(Scanned.findings(":20:ST1\n:60F:C240115EUR0,00\n" + field))
        .noneMatch(it -> it.contains("bank-account high"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":86:020~00PRZELEW~20czynsz~31DE02120300000000202051~32JAN KOWAL",
        ":86:020^00PRZELEW^31DE02120300000000202051^32JAN KOWAL",
        ":86:020+14+20RENT+30BYLA+31DE02120300000000202051+32JAN KOWAL",
        ":86:020+14+\n20RENT   +\n30BYLA+\n31DE02120300000000202051+\n32JAN KOWAL",
      })
  void otherSignsMayBeginTheSubfieldsOfDetails(String field) {
    assertThat(Scanned.findings(":20:ST1\n:60F:C240115EUR0,00\n" + field))
        .contains("global.iban high DE02120300000000202051");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x+31DE02120300000000202051", "a~31DE02120300000000202051~32"})
  void butNotElsewhere(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("global.iban"));
  }
}
