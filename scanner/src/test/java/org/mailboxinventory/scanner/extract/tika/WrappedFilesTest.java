package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cms.CMSCompressedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.ZlibCompressor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;

/** Files within other forms of writing: uuencode, markup, TNEF, CMS. */
class WrappedFilesTest {
  private static final String VALUE = "PAN ABCPE1234F";
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";
  private static final int MAPI = 0x69003;
  private static final int SUBJECT = 0x18004;

  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  @ParameterizedTest
  @ValueSource(strings = {"kyc.csv", "kyc", "note.txt", "kyc.uu"})
  void aFileWrittenByUuencodeIsReadUnderAnyName(String name) {
    String lines = "begin 644 kyc.csv\n/3F%M92Q004X*07-H82Q8\n`\nend\nthe end\n";
    RecordedParts parts = extract(name, Documents.text(lines));
    assertThat(outcomes(parts)).containsExactly(new Read(), new Read());
    assertThat(parts.all().get(1).text()).contains("[Asha]");
    assertThat(parts.first().text()).contains("the end").doesNotContain("begin");
  }

  @Test
  void aPictureThatStandsInMarkupIsCountedOnce() throws IOException {
    String picture = "<img src=\"data:image/png;base64," + PIXEL + "\">";
    String html = "<html><p>" + VALUE + "</p>" + picture + "x".repeat(70_000) + picture + "</html>";
    for (RecordedParts parts :
        List.of(
            extract("a.html", Documents.text(html)),
            extract("a.eml", Documents.text("Content-Type: text/html\n\n" + html)))) {
      assertThat(outcomes(parts)).containsExactly(new Read(), new Unread(Reason.IMAGE_NO_OCR));
      assertThat(parts.all().get(1).mediaType()).isEqualTo("image/png");
      assertThat(parts.first().text()).contains(VALUE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {65_500, 65_520, 65_525, 65_530, 65_535, 65_536})
  void aPictureMayBeginAtTheEndOfAPiece(int before) {
    String html =
        "<html>"
            + "x".repeat(before - 6)
            + "<img src='data:image/png;base64,"
            + PIXEL
            + "'></html>";
    assertThat(outcomes(extract("a.html", Documents.text(html))))
        .containsExactly(new Read(), new Unread(Reason.IMAGE_NO_OCR));
  }

  @Test
  void picturesOfKindsThatNobodyOpensAreUnsupportedWithoutOcrToo() {
    byte[] heic = new byte[256];
    byte[] start = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, heic, 0, start.length);
    assertThat(outcomes(extract("a.heic", heic))).containsExactly(new Unread(Reason.UNSUPPORTED));
  }

  @Test
  void subjectAndTextOfAMessageInOutlooksTransportFormatAreRead() {
    byte[] subject = Documents.text("Card " + VALUE + "\0");
    byte[] plain = property(0x1E, 0x1000, Documents.text("Dear Asha\0"));
    Recorded mail =
        extract("winmail.dat", transport(attribute(SUBJECT, subject), attribute(MAPI, plain)))
            .first();
    assertThat(mail.text()).contains("Card " + VALUE, "Dear Asha");
    byte[] html = property(0x102, 0x1013, Documents.text("<html><b>Dear</b> Asha</html>"));
    assertThat(extract("winmail.dat", transport(attribute(MAPI, html))).ending(".html").text())
        .contains("Dear Asha");
  }

  @Test
  void whatIsPackedInCmsIsRead() throws Exception {
    byte[] packed =
        new CMSCompressedDataGenerator()
            .generate(
                new CMSProcessableByteArray(
                    Documents.text("Content-Type: text/plain\n\n" + VALUE + "\n")),
                new ZlibCompressor())
            .getEncoded();
    RecordedParts parts = extract("smime.p7z", packed);
    assertThat(outcomes(parts)).containsExactly(new Read(), new Read());
    assertThat(parts.all().get(1).text()).contains(VALUE);
  }

  @Test
  void whatIsPackedInCmsMayUnpackToTooMuch() throws Exception {
    byte[] packed =
        new CMSCompressedDataGenerator()
            .generate(new CMSProcessableByteArray(new byte[21_000_000]), new ZlibCompressor())
            .getEncoded();
    assertThat(outcomes(extract("smime.p7z", packed)))
        .containsExactly(new Read(), new Unread(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PKCS7\nMIAGCSqGSIb3DQEHAqCA\n-----END PKCS7-----\n",
        "-----BEGIN PKCS7-----\n-----END PKCS7-----\n",
        "-----BEGIN PKCS7-----\nMIAGCSqGSIb3DQEHAqCA\n",
        "MIAGCSqGSIb3DQEHAqCAM"
      })
  void base64ThatIsDamagedIsCorrupt(String written) {
    assertThat(outcomes(extract("note.txt.p7m", Documents.text(written))))
        .containsExactly(new Unread(Reason.CORRUPT));
  }

  @Test
  void signedContentWrittenInBase64IsRead() throws Exception {
    byte[] signed =
        new CMSSignedDataGenerator()
            .generate(new CMSProcessableByteArray(Documents.text(VALUE)), true)
            .getEncoded();
    String written = Base64.getMimeEncoder().encodeToString(signed);
    String armoured = "-----BEGIN PKCS7-----\n" + written + "\n-----END PKCS7-----\n";
    for (byte[] content : List.of(signed, Documents.text(written), Documents.text(armoured))) {
      assertThat(extract("note.txt.p7m", content).all())
          .anyMatch(part -> part.text().contains(VALUE));
    }
  }

  private static List<PartOutcome> outcomes(RecordedParts parts) {
    return parts.all().stream().map(Recorded::outcome).toList();
  }

  private static RecordedParts extract(String name, byte[] content) {
    return EXTRACTOR.read(name, content);
  }

  /** A file in the form of MS-OXTNEF. */
  private static byte[] transport(byte[]... attributes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
    out.writeBytes(attribute(0x89006, little(4).putInt(0x10000).array()));
    for (byte[] attribute : attributes) {
      out.writeBytes(attribute);
    }
    return out.toByteArray();
  }

  private static byte[] attribute(int id, byte[] data) {
    int sum = 0;
    for (byte b : data) {
      sum += b & 0xFF;
    }
    byte[] attribute = new byte[11 + data.length];
    ByteBuffer.wrap(attribute)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 1)
        .putInt(id)
        .putInt(data.length)
        .put(data)
        .putShort((short) sum);
    return attribute;
  }

  private static byte[] property(int type, int id, byte[] data) {
    byte[] property = new byte[16 + (data.length + 3) / 4 * 4];
    ByteBuffer.wrap(property)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(1)
        .putShort((short) type)
        .putShort((short) id)
        .putInt(1)
        .putInt(data.length)
        .put(data);
    return property;
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
