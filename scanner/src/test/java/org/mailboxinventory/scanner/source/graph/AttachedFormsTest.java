package org.mailboxinventory.scanner.source.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.INBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.MAILBOX;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.message;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.tika.TikaExtractor;
import org.mailboxinventory.scanner.extract.tika.frame.ExtractLimits;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** From the service's attachment to its text, for each form that an attachment may have. */
class AttachedFormsTest {
  private static TikaExtractor extractor;

  private final FakeTenant tenant = new FakeTenant();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    extractor =
        new TikaExtractor(ExtractLimits.of(20_000_000, 10, Duration.ofMinutes(2)), folder, 1);
  }

  @AfterAll
  static void end() {
    extractor.close();
  }

  @AfterEach
  void stop() {
    tenant.close();
  }

  private RecordedParts parts(String kind, String name, String contentType, byte[] content)
      throws Exception {
    tenant.mailbox(1);
    String attachment =
        "{\"@odata.type\":\"#microsoft.graph.%s\",\"id\":\"a\",\"name\":\"%s\",\"contentType\":%s}"
            .formatted(kind, name, contentType);
    tenant.path(
        INBOX,
        tenant.lastPage(
            message("m1", "\"hasAttachments\":false,\"attachments\":[" + attachment + "]")));
    tenant.stub(
        get(urlPathEqualTo(MAILBOX + "/messages/m1/attachments/a/$value")),
        aResponse().withBody(content));
    RecordedParts parts = new RecordedParts();
    try (GraphSource source = tenant.source()) {
      SourceItem.Attachment found =
          FakeTenant.items(FakeTenant.read(source, Map.of())).get(0).attachments().get(0);
      extractor.extract(
          () -> found.content().open(),
          SensitiveText.of("attachments/1/" + found.name().reveal()),
          found.mediaType(),
          0,
          parts);
    }
    return parts;
  }

  private static String texts(RecordedParts parts) {
    StringBuilder texts = new StringBuilder();
    parts.all().forEach(part -> texts.append(part.text()).append('\n'));
    return texts.toString();
  }

  private static byte[] ascii(String text) {
    return text.replace("\n", "\r\n").getBytes(US_ASCII);
  }

  @Test
  void aNestedMessageIsReadWithWhatIsAttachedToIt() throws Exception {
    RecordedParts parts =
        parts(
            "itemAttachment",
            "Letter",
            "null",
            ascii(
                """
                Subject: inner subject
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                inner text
                --b
                Content-Type: text/csv; name=list.csv
                Content-Disposition: attachment; filename=list.csv

                a,innermost
                --b--
                """));

    assertThat(texts(parts)).contains("inner subject", "inner text", "innermost");
  }

  @Test
  void aNestedEventIsReadFromItsCalendarForm() throws Exception {
    RecordedParts parts =
        parts(
            "itemAttachment",
            "Review",
            "null",
            ascii(
                """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Review of limits
                END:VEVENT
                END:VCALENDAR
                """));

    assertThat(texts(parts)).contains("Review of limits");
    assertThat(parts.first().outcome()).isEqualTo(new PartOutcome.Read());
  }

  @Test
  void aNestedContactIsReadFromItsCard() throws Exception {
    RecordedParts parts =
        parts(
            "itemAttachment",
            "Meera",
            "null",
            ascii(
                """
                BEGIN:VCARD
                VERSION:3.0
                FN:Meera Sample
                TEL:+91 90000 00001
                END:VCARD
                """));

    assertThat(texts(parts)).contains("Meera Sample", "+91 90000 00001");
    assertThat(parts.first().outcome()).isEqualTo(new PartOutcome.Read());
  }

  @Test
  void anEncryptedMessageIsOpaque() throws Exception {
    RecordedParts parts =
        parts(
            "fileAttachment",
            "smime.p7m",
            "\"application/pkcs7-mime\"",
            Base64.getDecoder().decode("MIAGCSqGSIb3DQEHA6CAMIACAQAxAAAA"));

    assertThat(parts.first().outcome())
        .isEqualTo(new PartOutcome.Opaque(Reason.SMIME, PartOutcome.ProviderAccess.CANNOT_READ));
  }

  @Test
  void aSignedMessageIsReadOutOfItsOneAttachment() throws Exception {
    RecordedParts parts =
        parts(
            "fileAttachment",
            "smime.p7m",
            "\"multipart/signed\"",
            ascii(
                """
                MIME-Version: 1.0
                Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s

                --s
                Content-Type: text/plain

                what was signed
                --s
                Content-Type: application/pkcs7-signature; name=smime.p7s
                Content-Transfer-Encoding: base64

                MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwEAADGCAAAAAAAA
                --s--
                """));

    assertThat(texts(parts)).contains("what was signed");
  }

  @Test
  void aRightsManagedMessageIsOpaqueAndTheProviderCanReadIt() throws Exception {
    byte[] rpmsg = {0x76, (byte) 0xE8, 0x04, 0x60, (byte) 0xC4, 0x11, (byte) 0xE3, (byte) 0x86, 1};

    RecordedParts parts =
        parts(
            "fileAttachment", "message.rpmsg", "\"application/x-microsoft-rpmsg-message\"", rpmsg);

    assertThat(parts.first().outcome())
        .isEqualTo(new PartOutcome.Opaque(Reason.IRM, PartOutcome.ProviderAccess.CAN_READ));
  }
}
