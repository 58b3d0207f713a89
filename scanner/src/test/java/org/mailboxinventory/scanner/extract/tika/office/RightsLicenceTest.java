package org.mailboxinventory.scanner.extract.tika.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.tika.part.Content;

class RightsLicenceTest {
  private static final PartOutcome PROVIDER_CAN = new Opaque(Reason.IRM, ProviderAccess.CAN_READ);
  private static final String MICROSOFT =
      server("https://5c6bb73b-1038.rms.eu.aadrm.com/_wmcs/licensing")
          + "<ADDRESS type=\"idp\">https://sts.windows.net/2638f43e/</ADDRESS>";

  @Test
  void microsoftHoldsTheKeyOfWhatItsServiceProtected() {
    assertThat(RightsLicence.of(licence(MICROSOFT))).isEqualTo(PROVIDER_CAN);
  }

  @Test
  void aRightsServerOfOnesOwnMayHaveSharedItsKey() {
    assertThat(RightsLicence.of(licence(server("https://rms.bank.example/_wmcs/licensing"))))
        .isEqualTo(new Opaque(Reason.IRM, ProviderAccess.UNKNOWN));
  }

  @Test
  void aKeyServerBesideMicrosoftsIsDoubleKeyEncryption() {
    String key = "<ADDRESS type=\"URL\">https://keys.bank.example/board</ADDRESS>";
    assertThat(RightsLicence.of(licence(MICROSOFT + key)))
        .isEqualTo(new Opaque(Reason.DKE, ProviderAccess.CANNOT_READ));
  }

  @Test
  void whereToAskForRightsIsNoKeyServer() {
    String referral =
        "<OBJECT type=\"Referral-Info\"><ADDRESS type=\"URL\">https://help.bank.example/</ADDRESS>"
            + "</OBJECT>";
    assertThat(RightsLicence.of(licence(MICROSOFT + referral))).isEqualTo(PROVIDER_CAN);
  }

  @Test
  void withoutALicenceTheProviderIsTakenToBeAble() throws IOException {
    assertThat(RightsLicence.of("")).isEqualTo(PROVIDER_CAN);
    assertThat(RightsLicence.outcome(content(new byte[] {0x76, 1, 2}))).isEqualTo(PROVIDER_CAN);
  }

  @Test
  void theLicenceIsFoundInDocumentsAndInMessages() throws IOException {
    byte[] document = container(licence(server("https://rms.bank.example/_wmcs/licensing")));
    PartOutcome unknown = new Opaque(Reason.IRM, ProviderAccess.UNKNOWN);
    assertThat(RightsLicence.outcome(content(document))).isEqualTo(unknown);
    assertThat(RightsLicence.outcome(content(rpmsg(document)))).isEqualTo(unknown);
  }

  private static String server(String address) {
    return "<DISTRIBUTIONPOINT><OBJECT type=\"License-Acquisition-URL\"><ADDRESS type=\"URL\">"
        + address
        + "</ADDRESS></OBJECT></DISTRIBUTIONPOINT>";
  }

  private static String licence(String inside) {
    return "<?xml version=\"1.0\"?><XrML version=\"1.2\"><BODY>" + inside + "</BODY></XrML>";
  }

  private static byte[] container(String licence) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files
          .getRoot()
          .createDirectory("\u0006DataSpaces")
          .createDirectory("TransformInfo")
          .createDirectory("\tDRMTransform")
          .createDocument(
              "\u0006Primary",
              new ByteArrayInputStream(licence.getBytes(StandardCharsets.UTF_16LE)));
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** As [MS-OXORMMS] section 2.1.1 has it, in one block. */
  private static byte[] rpmsg(byte[] container) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(container);
    }
    ByteBuffer all = ByteBuffer.allocate(20 + packed.size()).order(ByteOrder.LITTLE_ENDIAN);
    all.put(
        new byte[] {0x76, (byte) 0xE8, 0x04, 0x60, (byte) 0xC4, 0x11, (byte) 0xE3, (byte) 0x86});
    all.putInt(0xFA0).putInt(container.length).putInt(packed.size()).put(packed.toByteArray());
    return all.array();
  }

  private static Content content(byte[] bytes) throws IOException {
    Content.Writer writer = new Content.Writer(1 << 20);
    writer.write(bytes, 0, bytes.length);
    return writer.whole();
  }
}
