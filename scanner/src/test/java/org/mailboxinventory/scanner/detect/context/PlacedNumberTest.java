package org.mailboxinventory.scanner.detect.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** A number's place in what is said of a payment may say what it is. */
class PlacedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12-06-25 UPI-KAVITA MENON-kavita.menon@oksbi-SBIN0004567-602345678912-RENT 12,000.00",
        "MMT/IMPS/602345678912/Ashok K/fees  5,000.00",
        "BY TRANSFER-UPI/CR/602345678912/RAMESH/SBIN/Payment",
        "UPI/SWIGGY/602345678912/UPI 450.00",
        "Recd:IMPS/602345678912/VENKAT/KKBK/X7788/invoice",
        "IMPS-602345678912-APARNA-SCHOOL FEE",
        "IMPS-P2A-602345678912-APARNA-SCHOOL FEE",
        "06-02-2026  IMPS-P2M-602345678912-        4,000.00\n            APARNA",
      })
  void twelveDigitsBetweenTheSignsOfANarrationAreItsReference(String text) {
    assertThat(Scanned.findings(text)).contains("in.rrn high 602345678912");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACH D- BAJAJFIN LTD-602345678912",
        "paid/602345678912/on Monday",
        "by IMPS.\nOrder-602345678912",
        "UPI is easy  case-602345678912",
        "IMPS-R2A-602345678912-APARNA",
      })
  void elsewhereTheyAreNone(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.rrn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAN ABCPK1234L, bank : 45638218571464 / HDFC0003780 / Savings | 45638218571464",
        "Refund bank 00231050012345, ICIC0000024, Current | 00231050012345",
      })
  void theNumberBeforeTheCodeOfABranchIsAnAccount(String text, String account) {
    assertThat(Scanned.findings(text)).contains("in.bank-account medium " + account);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTR SBINN52026110412#2  918010012345678  UTIB0000004  layer 2 | 918010012345678",
        "RRN 602345678912, 918010012345678 HDFC0003780 | 918010012345678",
      })
  void whatTheColumnBeforeSaysIsNotOfIt(String text, String account) {
    assertThat(Scanned.findings(text.replace('#', '\n')))
        .contains("in.bank-account medium " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"customer id 918010012345 HDFC0003780", "UTR no 918010012345 HDFC0003780"})
  void aWordBeforeTheNumberSaysWhatItIs(String text) {
    assertThat(Scanned.findings(text)).noneMatch(it -> it.startsWith("in.bank-account"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "penny drop to 7412589630 KKBK0009998 done",
        "12-06-25 UPI-KAVITA MENON-kavita.menon@oksbi-KKBK0009998-602345678912-RENT",
      })
  void theCodeOfAnUnknownBranchCountsBesideAnAccountOrInANarration(String text) {
    assertThat(Scanned.findings(text)).contains("in.ifsc medium KKBK0009998");
  }

  @ParameterizedTest
  @ValueSource(strings = {"moved KKBK0009998 on Monday", "lot 12345 KKBK0009998"})
  void elsewhereItDoesNot(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPI-KAVITA MENON-kavita.menon@oksbi-SBIN0004567-602345678912-RENT 12,000.00",
        "UPI-RAVI-KAVITA.MENON@OKSBI-SBIN0004567-602345678912",
      })
  void theAddressOfANarrationIsOneField(String text) {
    assertThat(Scanned.findings(text))
        .anyMatch(it -> it.equalsIgnoreCase("in.upi-vpa high kavita.menon@oksbi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":20:ST1#:25:20506319839#:28C:14/1#:60F:C240324INR464522,39 | in.bank-account",
        ":20:ST1#:25:20506319839#:28C:14/1#:60F:C240324USD464522,39 | us.bank-account",
        ":20:ST1#:25P:20506319839#:28C:14/1#:60M:D240324INR464522,39 | in.bank-account",
      })
  void field25OfAStatementIsAnAccount(String text, String kind) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).contains(kind + " high 20506319839");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":32A:260417EUR2200,#:59:/20506319839#NORDHAFEN GMBH | global.bank-account",
        ":32A:260417USD2200,#:50K:/20506319839#NORDHAFEN INC | us.bank-account",
        ":32A:260417USD2200,#:57A:ICICINBBCTS#:59:/20506319839#RAO MILLS | in.bank-account",
        ":57A:/FW021000021#HDFCINBB#:59A:/20506319839#RAO MILLS | in.bank-account",
        ":32B:INR2200,#:59:/20506319839#RAO MILLS | in.bank-account",
        ":57A:DEUTDEFF#:59:/20506319839#NORDHAFEN GMBH | global.bank-account",
      })
  void soIsWhatFollowsTheSlashOfWhoPaysOrIsPaid(String text, String kind) {
    assertThat(Scanned.findings(text.replace('#', '\n'))).contains(kind + " high 20506319839");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Ravi - 28-0307-98406851 - BARB0RINGRO | 28-0307-98406851",
        "Ravi, 3358 4450 846046, BARB0ALKAPU | 3358 4450 846046",
        "Ravi / 3713.7108.125563 / BARB0MANINA | 3713.7108.125563",
      })
  void threeGroupsBeforeTheCodeOfABranchAreAnAccount(String text, String account) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":28:20506319839",
        "at 10:25:20506319839",
        "x:25:20506319839",
        ":70:/20506319839",
        "no 59:/20506319839",
      })
  void noOtherFieldIs(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMI for the car loan, account no. 60012398745, bounced at HDFC Bank | 60012398745",
        "Interest on home loan u/s 24(b), a/c 60012398745, IFSC HDFC0003780 | 60012398745",
      })
  void theAccountBehindALoanIsThatOfTheLoan(String text, String account) {
    assertThat(Scanned.findings(text)).contains("in.loan-account high " + account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EMI of the home loan will be debited from savings account 50100298765432, HDFC Bank",
        "No loan is open.\nAccount no. 50100298765432, HDFC Bank",
      })
  void anotherAccountIsNot(String text) {
    assertThat(Scanned.findings(text)).contains("in.bank-account high 50100298765432");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kenyan ID no. 14952271 (badge)", "Kenya ID 14952271 (locker), 2nd floor"})
  void aThingInBracketsHasTheNumberBeforeIt(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
