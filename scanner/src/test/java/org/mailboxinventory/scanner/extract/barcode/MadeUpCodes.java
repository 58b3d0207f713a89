package org.mailboxinventory.scanner.extract.barcode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What codes on papers say; people in them do not exist. */
public final class MadeUpCodes {
  /** Of an Aadhaar letter before 2018. */
  public static final String AADHAAR_XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<PrintLetterBarcodeData uid=\"791012843683\" name=\"Asha Rao\" gender=\"F\""
          + " yob=\"1986\" co=\"D/O: Mohan Rao\" house=\"12 &amp; 13\" street=\"MG Road\""
          + " vtc=\"Pune\" dist=\"Pune\" state=\"Maharashtra\" pc=\"411001\" dob=\"04/03/1986\"/>";

  public static final String UPI =
      "upi://pay?pa=asha.rao@okhdfcbank&pn=Asha%20Rao&am=450.00&cu=INR&tn=Rent+of+May";

  public static final String VCARD =
      "BEGIN:VCARD\nVERSION:3.0\nFN:Asha Rao\nTEL;TYPE=CELL:+919820012345\n"
          + "EMAIL:asha.rao@bank.example\nEND:VCARD";

  public static final String MERCHANT =
      "0002010102110825HDFC000123450100012345670"
          + "26320010A000000524"
          + "0114asharao@okaxis"
          + "5204000053033565802IN5908Asha Rao6004Pune61064110016304ABCD";

  private MadeUpCodes() {}

  /**
   * The secure code of an Aadhaar card.
   *
   * @param version {@code V2}, or empty for the first one
   */
  public static String aadhaarSecure(String version) throws IOException {
    ByteArrayOutputStream fields = new ByteArrayOutputStream();
    if (!version.isEmpty()) {
      field(version, fields);
    }
    for (String field :
        List.of(
            "3",
            "368320190305150137123",
            "Asha Rao",
            "04-03-1986",
            "F",
            "D/O: Mohan Rao",
            "Pune",
            "Near Lake",
            "12",
            "Kothrud",
            "411001",
            "Pune City",
            "Maharashtra",
            "MG Road",
            "Haveli",
            "Pune")) {
      field(field, fields);
    }
    if (!version.isEmpty()) {
      field("2345", fields);
    }
    byte[] photographAndSignature = new byte[700];
    new Random(5).nextBytes(photographAndSignature);
    fields.write(photographAndSignature);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      fields.writeTo(out);
    }
    return new BigInteger(1, packed.toByteArray()).toString();
  }

  private static void field(String text, ByteArrayOutputStream out) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes, 0, bytes.length);
    out.write(0xFF);
  }

  /** The signed code of an invoice, as the invoice portal makes it. */
  public static String invoice() {
    String data =
        "{\\\"SellerGstin\\\":\\\"27AAPFU0939F1ZV\\\",\\\"BuyerGstin\\\":\\\"29AAGCB7383J1Z4\\\","
            + "\\\"DocNo\\\":\\\"INV/2024/17\\\",\\\"DocTyp\\\":\\\"INV\\\",\\\"DocDt\\\":\\\"03/05/2024\\\","
            + "\\\"TotInvVal\\\":1180.5,\\\"ItemCnt\\\":1,\\\"MainHsnCode\\\":\\\"998313\\\",\\\"Irn\\\":\\\"35054cc2\\\"}";
    return base64("{\"alg\":\"RS256\"}")
        + "."
        + base64("{\"data\":\"" + data + "\",\"iss\":\"NIC\"}")
        + "."
        + base64("signature");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
