package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.scanner.detect.Match;
import org.mailboxinventory.scanner.detect.Scanned;

/** Values that no check validates, or whose check fails, in groups that a label leads to. */
class GroupedValuesTest {
  private static List<Match> found(String text) {
    return Scanned.matches(Scanned.scan(Confidence.MEDIUM), text);
  }

  private static void isFound(String detector, String value, String text) {
    assertThat(found(text))
        .anySatisfy(
            match -> {
              assertThat(match.detector().id().value()).isEqualTo(detector);
              assertThat(match.value().reveal()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gb.passport|518 242 591|British passport no: 518 242 591",
        "gb.passport|51 82 42 591|British passport no: 51 82 42 591",
        "gb.passport|518/242/591|British passport no: 518/242/591",
        "fr.id-card|1107 6938 4641|CNI 1107 6938 4641",
        "ng.bvn|225 6602 9288|BVN: 225 6602 9288",
        "bg.passport|35 19 72 640|Bulgarian passport no 35 19 72 640",
        "global.bank-account|34 12 77 80 99 21 04|Kontonummer: 34 12 77 80 99 21 04"
      })
  void digitsMayBeInGroupsOfAnySize(String detector, String value, String text) {
    isFound(detector, value, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us.ptin|P 0268 8386|Paid preparer PTIN P 0268 8386",
        "us.passport|A 6649 4428|U.S. passport no. A 6649 4428 was shown",
        "th.passport|AA 5961145|Thai passport AA 5961145",
        "sg.passport|K 1267900 E|Singapore passport K 1267900 E",
        "gb.company-number|SC 470 507|company number SC 470 507",
        "kr.passport|M 6768 1795|여권번호 M 6768 1795",
        "jp.passport|MZ 7654321|お客様のパスポート番号はMZ 7654321です",
        "gb.nino|GT/30/48/42/D|NI No. GT/30/48/42/D",
        "in.voter-id|JVN / 9382356|Voter card JVN / 9382356 submitted",
        "in.udyam|UDYAM – GJ – 01 – 3859782|UDYAM – GJ – 01 – 3859782 enclosed",
        "in.epf-member-id|MH / BAN / 9165788 / 000 / 9625344|member id MH / BAN / 9165788 / 000 / 9625344"
      })
  void lettersBelongToTheDigitsBehindThem(String detector, String value, String text) {
    isFound(detector, value, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us.ssn|415 - 55 - 6158|social security no 415 - 55 - 6158",
        "ca.driving-licence|A1234 - 56789 - 01234|Ontario driver's licence: A1234 - 56789 - 01234",
        "pl.driving-licence|12345 / 12 / 3210|prawo jazdy: 12345 / 12 / 3210",
        "il.bank-account|10 - 801 - 1234567|israeli bank account 10 - 801 - 1234567",
        "gb.sort-code-account|20–44–15  6374 8472|UK sort code and account 20–44–15  6374 8472",
        "gb.sort-code-account|20.44.15 / 63748472|UK sort code and account 20.44.15 / 63748472",
        "global.bank-account|30947  16691  45694698108  42|Numéro de compte 30947  16691  45694698108  42",
        "global.bank-account|43888287-24331190-23024490|bankszámlaszám 43888287-24331190-23024490",
        "global.payment-card|5277, 6814, 2543, 6260|credit card 5277, 6814, 2543, 6260",
        "global.payment-card|4147 # 0719 # 7142 # 5670|caller entered 4147 # 0719 # 7142 # 5670"
      })
  void theIssuersGroupsMayHaveOtherSignsBetween(String detector, String value, String text) {
    isFound(detector, value, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru.inn|57 72 80002 5|ИНН/КПП 57 72 80002 5 / 7701 01 001",
        "global.payment-card|54 88 12 70 39 14 66 27|card number 54 88 12 70 39 14 66 27 / 0427"
      })
  void aValueEndsWhereASignStandsApart(String detector, String value, String text) {
    isFound(detector, value, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de.passport|C4F·HKR·718|Reisepass (DE) Nr. C4F·HKR·718",
        "global.phone|03ー6201ー3002|電話：03ー6201ー3002",
        "global.payment-card|5488•1270•3914•6627|card 5488•1270•3914•6627",
        "global.iban|BE74&nbsp;0011&nbsp;5372&nbsp;8407|IBAN BE74&nbsp;0011&nbsp;5372&nbsp;8407"
      })
  void otherSignsStandForHyphensAndBlanks(String detector, String value, String text) {
    isFound(detector, value, text);
  }

  @Test
  void whatTheChecksRefuseIsFoundBehindItsLabel() {
    isFound("in.voter-id", "GAJ 293 3765", "EPIC no. GAJ 293 3765");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passport issued 12 05 2019, valid until 11 05 2029",
        "Account: 1.250.000 EUR available",
        "Account numbers: 10001 / 10002 / 10003 / 10004",
        "RG n. 12155/2024 of the court",
        "PASSPORT NO 12 COPIES 34 56 78 90",
        "Tax IDs 123 / 456 / 789 / 012 closed",
        "Customer passport copy, order 4711-2209-8831 attached",
        "Licence number: 47109-22841-55 for the rating engine",
        "LOAN AGREEMENT No. LA-8371/93 of today",
        "geo: 12.971598, 77.594566 ; 25.204849, 55.270783 of the ATM",
        "passport holders: 1,200, 1,300, 1,450, 1,600",
        "Social security: 1 234 567 claims, 890 123 denied",
        "COL·LEGI 12 and L·LANÇA"
      })
  void numbersOfOtherThingsAreNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void ofAListEachNumberIsAValue() {
    assertThat(found("Passport numbers: 123456789 / 987654321"))
        .noneSatisfy(match -> assertThat(match.value().reveal()).contains("/"));
    assertThat(found("Account nos 12345678, 87654321 and 11223344"))
        .noneSatisfy(match -> assertThat(match.value().reveal()).contains(","));
  }

  @Test
  void aNumberInAnotherCountrysGroupsIsThatCountrys() {
    assertThat(found("U.S. taxpayer identification number: 925-72-3230"))
        .extracting(match -> match.detector().id().value())
        .containsExactly("us.itin");
  }
}
