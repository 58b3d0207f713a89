package org.mailboxinventory.scanner.detect.context.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** References and mobiles in what statements in India say of a payment. */
class TransferNarrationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BY TRANSFER-NEFT*SBIN0004321*SBIN40712345673*MEERA STORES--;in.utr high SBIN40712345673",
        "NEFT CR-ICIC0001234-MEERA NAIR-SELF-IN42717257395638;in.utr high IN42717257395638",
        "NEFT/N245301245678917/MEERA NAIR;in.utr high N245301245678917",
        "UPI/DR/100184203341/MEERA /NA/9872043365/rent;in.mobile high 9872043365",
        "UPI/DR/271940835617/ASHA/NBNK/asha@newbank/rent;in.upi-vpa medium asha@newbank",
        "IMPS/P2A/271940835617/UTIB/712040151986703/CR/INET;in.bank-account high 712040151986703",
        "'IMPS OW/271940835617/Meera Nair/SBIN/41190837719', 90;in.bank-account high 41190837719",
        "UPI-271940835617-MEERA-HSBC-04116519800;in.bank-account high 04116519800",
        "NEFT-BARBN52026031587204619-M NAIR-x;in.utr high BARBN52026031587204619",
        "UTR#CITIN26401873352-MEERA NAIR-SA-091384720516-HSBC-PUNE;in.bank-account high"
            + " 091384720516",
        "CR TRANSFER FROM 4897731162045 /;in.bank-account high 4897731162045",
        "please transfer to 9872043365;in.mobile high 9872043365"
      })
  void areFound(String text, String finding) {
    assertThat(Scanned.findings(text)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PART*SBIN0004321*SBIN40712345673*MEERA STORES",
        "NEFT*MEERA STORES*IN42717257395638",
        "SKU/DR/100184203341/MEERA /NA/9872043365/rent",
        "UPI/DR/MEERA /NA/9872043365/rent",
        "SKU/DR/271940835617/ASHA/NBNK/asha@newbank/rent",
        "UPI/DR/271940835617/ASHA/NBNK/to asha@newbank now/rent",
        "SKU/P2A/271940835617/UTIB/712040151986703/00/INET",
        "IMPS/P2A/MEERA/UTIB/712040151986703/00/INET",
        "IMPS/P2A/271940835617/ROOM/712040151986703/00/INET",
        "NEFT/NOVEMBER1245678917X/MEERA"
      })
  void otherFieldsAreNone(String text) {
    assertThat(Scanned.findings(text))
        .noneMatch(
            each ->
                each.contains("in.utr ")
                    || each.contains("in.bank-account")
                    || each.contains("in.upi-vpa")
                    || each.contains("in.mobile high"));
  }
}
