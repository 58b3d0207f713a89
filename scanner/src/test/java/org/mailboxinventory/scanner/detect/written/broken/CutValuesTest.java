package org.mailboxinventory.scanner.detect.written.broken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/**
 * Values that a label names, cut in two by a line's end wherever it fell; {@code ~} stands for the
 * line's end, brackets for where the value is.
 */
class CutValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "pk.cnic high;CNIC number [35202-5879~287-0] is expired",
        "in.ckyc high;CKYC number: [1194-2083~-859397] (14 digits)",
        "ke.pin high;Your KRA PIN [A735221~241E] is active",
        "in.voter-id medium;EPIC no. [ZJZ~0743033] and driving",
        "gb.gmc high;GMC number [743~2227], ward 9",
        "fi.hetu high;henkilötunnus [270646~-2816]",
        "us.mbi high;MBI: [7RN1-HQ3~     -EV11]",
        "cr.cedula high;cédula de identidad [1-0684~  -0335] (Costa Rica)",
        "cz.bank-account high;č. účtu [398~138463/0800]",
        "global.iban high;:59:/[SA848005531640~6189092688]",
        "global.iban high;:86:166?20SVWZ+MIETE?31[CH8500762386~843092264]?32LISA",
        "in.bank-account high;from A/c [33308~212739]",
        "in.bank-account high;please debit account no [1~2345678901] and",
        "in.bank-account high;sent back, closed there, kindly confirm. A/c no. [31256611~9413568].",
        "in.bank-account high;sent back as it was closed there (a/c no. [31256611~9413568])",
        "in.bank-account high;NEFT received on Monday for order 4 from A/c [771204~551983] IFSC of",
        "in.bank-account high;Please credit the refund to my account no. [771204~551983] today",
        "in.bank-account high;Please credit the refund to my account no. [771204 55~19834] today",
        "in.bank-account high;Please credit the refund to my account no. [77120~45 519 8347] now",
        "in.bank-account high;close account no. [4180~6233  951] at once",
        "in.bank-account high;close account no. [4180~6233 951] at once",
        "in.bank-account high;Account: [41806233~951047]~Remarks: refund",
        "in.bank-account high;Account: [41806233<br>~951047]<br>~Remarks: refund",
        "in.bank-account high;Account no. [6022001447~1823]. Refund it",
        "in.bank-account high;Salary to be credited to savings a/c [6022001447~184], IFSC PUNB0",
        "us.bank-account high;ABA routing: 121000358~Account: [692649~7255]~Beneficiary: Caleb",
        "us.bank-account high;ABA routing: 121000358, account number [692649~7255]",
        "in.loan-account high;Loan a/c no. [3256925~68203772] Customer ID 40112233",
        "global.iban high;FII+OR+[NL67AB~NA0811390095]:JANSEN TRADING BV'MOA+9:4200:EUR'",
        "global.bic high;SWIFT CODE: [DEUT~DEFFXXX]~CHARGES: SHARED",
        "global.bic medium;Our correspondent for USD changes to [IRVT~US3N] from Monday.",
        "in.mobile high;If it was not you call [739~8556920] or SMS BLOCK",
        "us.ssn medium;You asked as well for my social. It is [412 41~2700] and you may",
        "global.payment-card medium;pan : [5412 4081 87~43 1305]",
        "in.upi-vpa medium;his upi is [kiran.sawant77~@okmeridian] pls",
        "in.upi-vpa medium;payer=[madhuri.~k83@okicici] amount=450.00"
      })
  void areFoundInOnePiece(String finding, String text) {
    for (String breaking : new String[] {"\n", "\r\n"}) {
      assertThat(Scanned.findings(whole(text, breaking)))
          .contains(finding + " " + value(text, breaking));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ng.nin high;1. BVN 22929134259~2. NIN [3167~   4589010]~0. Back",
        "global.iban high;¦ 02.05. ¦ Vergütung an [CH85  ¦   ¦~¦   ¦ 0076 2386 8430 9226 4] ¦ 1 ¦",
        "global.bic high;SWIFT code of the bank: [DEUT~DEFF], account with",
        "tw.national-id high;身分證字號 ¦ [X1886~           ¦ 72618]~備註       ¦ 無",
        "in.bank-account high;' ¦ please debit account number [342355~ ¦ 96685] of our branch'",
        "ru.inn high;┃ ИНН организации [77940~┃ 42026], спасибо",
        "cn.uscc medium;代码     │[91330106M~         │A6879332E]"
      })
  void areFoundBehindTheMarksOfTheirLines(String finding, String text) {
    String bars = text.replace('¦', '|');
    assertThat(Scanned.findings(whole(bars, "\n"))).contains(finding + " " + value(bars, "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "global.passport;passport no. [YQ-~5452152], valid",
        "global.passport;passport no. [YQ~5452152], valid",
        "in.passport;passport no. [Y~5452152], valid",
        "us.driving-licence;California driver's license [H~6383285] and"
      })
  void lettersBeforeDigitsAreParted(String detector, String text) {
    assertThat(Scanned.findings(whole(text, "\n")))
        .contains(detector + " high " + value(text, "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"passport no. 12-~5452152", "passport no. YQ.~5452152", "parcel YQ-~5452152"})
  void othersAreNotParted(String text) {
    assertThat(Scanned.findings(whole(text, "\n"))).noneMatch(found -> found.contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\r\\n", "=\n", "=20\n", "=\r\n"})
  void areFoundOverTheBreaksOfPrograms(String breaking) {
    assertThat(Scanned.findings("my aadhaar is 5026 8472" + breaking + "6637, thanks"))
        .contains("in.aadhaar high 5026 8472" + breaking + "6637");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rg.-Nr. 2024-~00766 gemahnt",
        "40 pcs DIN 2448-~1629, heat",
        "account 50100123456789~2025, as said",
        "sent back as it was closed there, a/c no. 50100123456789~2025.",
        "sent back as it was closed there, a/c no. 31256611~9413568.50 due",
        "Please credit the refund to my account no. 41806233~560034 Bangalore",
        "Please credit the refund to my account no. 50100123456789~20000 rupees",
        "Account: 41806234~95104717~Remarks: refund",
        "Account: 41806233~951047~41806244~951048",
        "SWIFT: BANK~ADDRESS of the branch",
        "NOSTRO  CCY  WITH~0041    EUR  BOTKJPJT~0042    ZAR  SBZAZAJJ",
        "see BIC: NAME~CITY of the branch",
        "Call account 5010012345 at~10:30 today",
        "Account: 6022001447~560034~Bengaluru",
        "Account: 6022001447~1823~6022001448",
        "ABA routing: 121000358~Account: 692649~2025~Beneficiary: Caleb",
        "ABA routing: 121000358~Account: 69264972~12~Beneficiary: Caleb",
        "ABA routing: 121000358~Account: 69264972~7255~",
        "Account: 41806233 <b>~951047</b>",
        "| A/c no |~| 50100123456789 |~| 50100123456780 |",
        "passport number Z1234567~20 pages",
        "BVN 22929134259~3 of them"
      })
  void numbersOfTwoLinesAreNoValue(String text) {
    assertThat(Scanned.findings(whole(text, "\n"))).noneMatch(found -> found.contains("\n"));
  }

  private static String whole(String text, String breaking) {
    return text.replaceAll("[\\[\\]]", "").replace("~", breaking);
  }

  private static String value(String text, String breaking) {
    return text.substring(text.indexOf('[') + 1, text.indexOf(']')).replace("~", breaking);
  }
}
