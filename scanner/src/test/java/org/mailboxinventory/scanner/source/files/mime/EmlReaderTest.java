package org.mailboxinventory.scanner.source.files.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.files.FileSource;
import org.mailboxinventory.scanner.source.files.Reading;

class EmlReaderTest {
  private final Path folder;

  EmlReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void headersAreDecodedWhateverTheyAreWrittenIn() throws IOException {
    SourceItem item =
        read(
            """
            Received: from mx.bank.example by mail.bank.example; Mon, 2 Feb 2026 10:00:05 +0530
            Message-ID: <m1@bank.example>
            Date: Mon, 2 Feb 2026 10:00:00 +0530
            From: =?UTF-8?Q?Asha_R=C3=A3o?= <Asha@Bank.example>
            To: "Iyer, Ravi" <ravi@bank.example>, desk@other.example
            Subject: =?UTF-8?B?4KSW4KS+4KSk4KS+?= =?ISO-8859-1?Q?_caf=E9?=
             folded

            Hello
            """);
    assertThat(item.internetMessageId()).isEqualTo("<m1@bank.example>");
    assertThat(item.at()).isEqualTo(Instant.parse("2026-02-02T04:30:05Z"));
    assertThat(item.subject().reveal()).isEqualTo("खाता café folded");
    assertThat(item.headers().reveal()).contains("Asha Rão", "Iyer, Ravi");
    assertThat(item.addresses())
        .containsExactlyInAnyOrder("asha@bank.example", "ravi@bank.example", "desk@other.example");
    assertThat(text(item)).isEqualTo("Hello\n");
    assertThat(item.failure()).isNull();
  }

  @Test
  void alternativesAreOneTextAndWhatFollowsIsAttached() throws IOException {
    SourceItem item =
        read(
            """
            Subject: s
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            plain
            --a
            Content-Type: text/html; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            <p>caf=E9</p>
            --a--
            --m
            Content-Type: text/plain

            list footer
            --m
            Content-Type: text/csv
            Content-Disposition: attachment; filename*=UTF-8''%E0%A4%96%20accounts.csv

            a,b
            --m--
            """);
    assertThat(item.bodies()).extracting(SourceItem.Body::html).containsExactly(false, true);
    assertThat(item.bodies().get(1).charset()).isEqualTo("windows-1252");
    assertThat(item.bodies().get(1).content()).isEqualTo("<p>café</p>".getBytes(ISO_8859_1));
    assertThat(item.attachments()).hasSize(2);
    assertThat(content(item.attachments().get(0))).isEqualTo("list footer");
    assertThat(item.attachments().get(1).name().reveal()).isEqualTo("ख accounts.csv");
    assertThat(item.attachments().get(1).mediaType()).isEqualTo("text/csv");
  }

  @Test
  void aNestedMessageIsAnAttachmentLeftWhole() throws IOException {
    SourceItem item =
        read(
            """
            Content-Type: multipart/mixed; boundary=m

            --m

            see below
            --m
            Content-Type: message/rfc822

            Subject: inner

            inner text
            --m--
            """);
    assertThat(text(item)).isEqualTo("see below");
    Attachment nested = item.attachments().get(0);
    assertThat(nested.mediaType()).isEqualTo("message/rfc822");
    assertThat(content(nested)).startsWith("Subject: inner").endsWith("inner text");
  }

  @Test
  void aLargeAttachmentIsReadFromItsFileEachTimeItIsOpened() throws IOException {
    byte[] large = new byte[3_000_000];
    new java.util.Random(7).nextBytes(large);
    SourceItem item =
        read(
            """
            Content-Type: multipart/mixed; boundary=m

            --m

            text
            --m
            Content-Type: application/octet-stream; name=large.bin
            Content-Transfer-Encoding: base64

            %s
            --m--
            """
                .formatted(Base64.getMimeEncoder().encodeToString(large)));
    Attachment attachment = item.attachments().get(0);
    assertThat(attachment.bytes()).isEqualTo(large.length);
    for (int i = 0; i < 2; i++) {
      try (InputStream in = attachment.content().open()) {
        assertThat(in.readAllBytes()).isEqualTo(large);
      }
    }
  }

  @Test
  void whatIsEncryptedForItsRecipientIsOpaque() throws IOException {
    String enveloped =
        Base64.getEncoder()
            .encodeToString(
                new byte[] {
                  0x30,
                  (byte) 0x80,
                  6,
                  9,
                  0x2A,
                  (byte) 0x86,
                  0x48,
                  (byte) 0x86,
                  (byte) 0xF7,
                  0xD,
                  1,
                  7,
                  3
                });
    assertThat(reason("Content-Type: application/pkcs7-mime; name=smime.p7m\n" + base64(enveloped)))
        .isEqualTo(Reason.SMIME);
    assertThat(
            reason(
                "Content-Type: application/x-pkcs7-mime; smime-type=enveloped-data\n"
                    + base64("AAAA")))
        .isEqualTo(Reason.SMIME);
    assertThat(reason("Content-Type: application/pdf; name=a.pdf\n" + base64("AAAA"))).isNull();
  }

  @Test
  void pgpIsOpaqueInItsOwnPartsAndWithinTheText() throws IOException {
    SourceItem item =
        read(
            """
            Content-Type: multipart/encrypted; boundary=m; protocol="application/pgp-encrypted"

            --m
            Content-Type: application/pgp-encrypted

            Version: 1
            --m
            Content-Type: application/octet-stream

            -----BEGIN PGP MESSAGE-----
            hQEMA
            -----END PGP MESSAGE-----
            --m--
            """);
    assertThat(item.attachments()).extracting(Attachment::unreadable).contains(Reason.PGP);
    SourceItem inline =
        read(
            """
            Subject: s

            before
            -----BEGIN PGP MESSAGE-----
            ABCPK1234D
            -----END PGP MESSAGE-----
            after
            """);
    assertThat(text(inline)).contains("before", "after").doesNotContain("ABCPK1234D");
    assertThat(inline.attachments()).extracting(Attachment::unreadable).contains(Reason.PGP);
  }

  @Test
  void aSignedMessageIsReadAndItsSignatureAttached() throws IOException {
    SourceItem item =
        read(
            """
            Content-Type: multipart/signed; boundary=m

            --m
            Content-Type: text/plain

            signed text
            --m
            Content-Type: application/pkcs7-signature; name=smime.p7s
            Content-Transfer-Encoding: base64

            MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCABgkqhkiG9w0BBwEAAA==
            --m--
            """);
    assertThat(text(item)).isEqualTo("signed text");
    assertThat(item.attachments()).extracting(Attachment::unreadable).containsOnlyNulls();
  }

  @Test
  void aBodyCutOffInItsEncodingIsPartlyRead() throws IOException {
    String whole = Base64.getMimeEncoder().encodeToString("the account was closed".getBytes(UTF_8));
    SourceItem item =
        read(
            "Subject: s\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n"
                + whole.substring(0, 17));
    assertThat(item.failure()).isEqualTo(Reason.CORRUPT);
    assertThat(text(item)).startsWith("the account");
  }

  @Test
  void aWrongBoundaryDoesNotHideTheText() throws IOException {
    SourceItem item =
        read(
            "Content-Type: multipart/mixed; boundary=wrong\n\n--right\n\nhidden text\n--right--\n");
    assertThat(text(item)).contains("hidden text");
    SourceItem none = read("Content-Type: multipart/mixed\nSubject: s\n\nstill text\n");
    assertThat(text(none)).contains("still text");
  }

  @Test
  void aMessageWithoutHeadersIsText() throws IOException {
    SourceItem item = read("no headers here at all\nsecond line\n\nthird line\n");
    assertThat(item.headers().reveal() + text(item))
        .contains("no headers here", "second line", "third line");
  }

  @Test
  void malformedHeaderLinesAreTextAndTheRestIsUnderstood() throws IOException {
    SourceItem item = read("Subject: s\nthis is no header\nContent-Type: text/html\n\n<p>x</p>");
    assertThat(item.subject().reveal()).isEqualTo("s");
    assertThat(item.bodies().get(0).html()).isTrue();
    assertThat(item.headers().reveal()).contains("this is no header");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n\n",
        "Subject: =?x-unknown?Q?abc?= =?UTF-8?B?!!!!?=\n\ntext",
        "Content-Type: multipart/mixed; boundary=\"\"\n\ntext",
        "Content-Type: text/plain; charset=\"no-such-charset\"\n\ntext",
        "Content-Type: ;;;=;\nContent-Disposition: ;;filename=\nDate: yesterday\nFrom: <<>>,,\n\nx",
        "Subject: s",
        "Content-Transfer-Encoding: x-nobody\n\ntext"
      })
  void nothingThatAMessageHoldsEndsTheReading(String message) throws IOException {
    SourceItem item = read(message);
    assertThat(item.bytes()).isEqualTo(message.length());
  }

  @Test
  void deepNestingIsCutOffWithItsReason() throws IOException {
    StringBuilder message = new StringBuilder("Subject: s\n");
    for (int i = 0; i < 300; i++) {
      message.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n");
      message.append("--b").append(i).append('\n');
    }
    assertThat(read(message.append("\ntext").toString()).failure()).isEqualTo(Reason.TOO_DEEP);
  }

  private @Nullable Reason reason(String part) throws IOException {
    SourceItem item = read("Subject: s\n" + part);
    assertThat(item.attachments()).hasSize(1);
    return item.attachments().get(0).unreadable();
  }

  private static String base64(String content) {
    return "Content-Transfer-Encoding: base64\n\n" + content + "\n";
  }

  private SourceItem read(String message) throws IOException {
    Path file = Files.writeString(folder.resolve("message.eml"), message, UTF_8);
    try (FileSource source = new FileSource(List.of(file), null)) {
      return Reading.all(source).only();
    }
  }

  private static String text(SourceItem item) {
    return new String(item.bodies().get(0).content(), UTF_8);
  }

  private static String content(Attachment attachment) throws IOException {
    try (InputStream in = attachment.content().open()) {
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    }
  }
}
