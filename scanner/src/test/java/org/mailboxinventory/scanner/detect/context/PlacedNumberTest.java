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
