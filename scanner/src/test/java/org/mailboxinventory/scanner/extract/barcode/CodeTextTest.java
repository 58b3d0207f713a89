package org.mailboxinventory.scanner.extract.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "V2", "V3"})
  void theSecureCodeOfAadhaarHoldsAllButTheNumber(String version) throws IOException {
    assertThat(CodeText.of(MadeUpCodes.aadhaarSecure(version)))
        .startsWith(
            """
            Aadhaar secure QR code
            Aadhaar number: XXXX XXXX 3683
            Name: Asha Rao
            Date of birth: 04-03-1986
            Gender: F
            Care of: D/O: Mohan Rao
            Address: 12, MG Road, Near Lake, Kothrud, Pune, Pune City, Haveli, Maharashtra - 411001
            """)
        .satisfies(
            text -> assertThat(text.contains("four digits: 2345")).isEqualTo(!version.isEmpty()));
  }

  @Test
  void theOlderCodeOfAadhaarHoldsTheNumber() {
    assertThat(CodeText.of(MadeUpCodes.AADHAAR_XML))
        .isEqualTo(
            """
            Aadhaar QR code
            Aadhaar number: 791012843683
            Name: Asha Rao
            Date of birth: 04/03/1986
            Year of birth: 1986
            Gender: F
            Care of: D/O: Mohan Rao
            Address: 12 & 13, MG Road, Pune, Maharashtra - 411001
            """);
  }

  @Test
  void paymentsNameWhoIsPaid() {
    assertThat(CodeText.of(MadeUpCodes.UPI))
        .contains("UPI ID: asha.rao@okhdfcbank\n", "Name: Asha Rao\n", "Note: Rent of May\n");
    assertThat(CodeText.of("UPI://PAY?PA=asha@okaxis")).contains("UPI ID: asha@okaxis");
    assertThat(CodeText.of(MadeUpCodes.MERCHANT))
        .contains("IFSC: HDFC0001234\n", "Account number: 50100012345670", "Name: Asha Rao\n");
  }

  @Test
  void aSignedInvoiceIsUnpacked() {
    assertThat(CodeText.of(MadeUpCodes.invoice()))
        .startsWith("GST e-invoice QR code\nSeller GSTIN: 27AAPFU0939F1ZV\nBuyer GSTIN: 29AAGCB73")
        .contains("Invoice number: INV/2024/17\n", "Invoice amount: 1180.5\n", "iss: NIC\n");
    assertThat(CodeText.of("{\"pan\":\"AAAPL1234C\",\"of\":[{\"name\":\"Asha\"}]}"))
        .isEqualTo("QR code with JSON\npan: AAAPL1234C\nname: Asha\n");
  }

  @Test
  void cardsAndSecretsHaveLabels() {
    assertThat(CodeText.of("MECARD:N:Rao,Asha;TEL:+919820012345;EMAIL:a@bank.example;;"))
        .contains("Name: Asha Rao\nPhone: +919820012345\nE-mail: a@bank.example\n");
    assertThat(CodeText.of("WIFI:T:WPA;S:branch;P:sun\\;flower;;"))
        .contains("Password: sun;flower");
    assertThat(CodeText.of("otpauth://totp/Bank:asha?secret=JBSWY3DP&issuer=Bank"))
        .contains("Account: totp/Bank:asha\nOTP secret: JBSWY3DP\nIssuer: Bank\n");
    assertThat(CodeText.of("tel:+919820012345")).contains("Phone: +919820012345");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN:VCARD\nFN:Asha Rao\nEND:VCARD",
        "https://bank.example/?q=1",
        "AAAPL1234C",
        "000201zz",
        "{not json",
        "eyJhbGciOiJub25lIn0.!!.x"
      })
  void whatNobodyKnowsStaysAsItIs(String text) {
    assertThat(CodeText.of(text)).isEqualTo(text);
  }

  @Test
  void longNumbersThatUnpackToNothingStayAsTheyAre() {
    String digits = "7".repeat(2_000);
    assertThat(CodeText.of(digits)).isEqualTo(digits);
  }
}
