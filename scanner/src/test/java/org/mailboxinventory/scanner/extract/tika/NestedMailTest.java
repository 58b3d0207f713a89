package org.mailboxinventory.scanner.extract.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.PartOutcome;
import org.mailboxinventory.report.model.PartOutcome.Opaque;
import org.mailboxinventory.report.model.PartOutcome.PartlyRead;
import org.mailboxinventory.report.model.PartOutcome.ProviderAccess;
import org.mailboxinventory.report.model.PartOutcome.Read;
import org.mailboxinventory.report.model.PartOutcome.Unread;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.extract.RecordedParts;
import org.mailboxinventory.scanner.extract.RecordedParts.Recorded;

/** Messages within messages: read as those at the top are. */
class NestedMailTest {
  private static final String HEADERS =
      "From: Asha Rao <asha@bank.example>\nSubject: Card\nMIME-Version: 1.0\n";

  @RegisterExtension static final OneExtractor EXTRACTOR = new OneExtractor();

  @ParameterizedTest
  @CsvSource({
    "PAN ABCPE1234F, ''",
    "PAN ABCPE1234F, <p>best seen as text</p>",
    "'', <p>PAN ABCPE1234F</p>",
    "see the other form, <p>PAN ABCPE1234F</p>"
  })
  void eachFormOfItsTextIsRead(String plain, String html) {
    Recorded mail = message(alternatives(plain, html)).first();
    assertThat(mail.text()).contains("Card", "Asha Rao", "PAN ABCPE1234F");
    assertThat(mail.outcome()).isEqualTo(new Read());
  }

  @Test
  void itsHeadersAreReadLikeThoseOfAnyMessage() {
    String text = message("Keywords: PAN ABCPE1234F\nComments: second\n\nbody\n").first().text();
    assertThat(text).contains("PAN ABCPE1234F", "second", "body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\nFrom a@bank.example Mon Feb  2 10:00:00 2026\n"})
  void whatComesBeforeItsFirstHeaderIsPassedOver(String before) {
    byte[] message = Documents.text(before + HEADERS + "Comments: PAN ABCPE1234F\n\nbody\n");
    Recorded mail = EXTRACTOR.read("fwd.eml", message).first();
    assertThat(mail.text()).contains("Asha Rao", "body").doesNotContain("From", "MIME-Version");
  }

  @Test
  void anEncryptedTextWithinItsTextIsOpaque() {
    RecordedParts parts =
        message("\nDear\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n");
    assertThat(parts.first().text()).contains("Dear").doesNotContain("hQEMA");
    assertThat(outcomes(parts))
        .containsExactly(new Read(), new Opaque(Reason.PGP, ProviderAccess.CANNOT_READ));
  }

  @Test
  void whatLiesElsewhereHasItsReason() {
    RecordedParts parts =
        message(
            multipart(
                """
                Content-Type: message/external-body; access-type=URL; URL="http://x.example"

                Content-Type: application/pdf

                """));
    assertThat(outcomes(parts)).contains(new Unread(Reason.REFERENCE_ATTACHMENT));
  }

  @Test
  void aBoundaryThatIsNotTheOneAnnouncedLosesNothing() {
    String mail = multipart("Content-Type: text/plain\n\nPAN ABCPE1234F\n");
    assertThat(message(mail.replace("boundary=b", "boundary=other")).all())
        .extracting(Recorded::text)
        .anyMatch(text -> text.contains("Dear"))
        .anyMatch(text -> text.contains("PAN ABCPE1234F"));
  }

  @Test
  void aHeaderOfPartsThatDoNotFollowIsWhole() {
    RecordedParts parts = message("Content-Type: multipart/mixed; boundary=b\n\n");
    assertThat(outcomes(parts)).containsExactly(new Read());
  }

  @Test
  void aMessageThatEndsTooEarlyIsReadInPart() {
    String mail =
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nUEFOIEFCQ1BFMTIzNEY";
    Recorded first = message(mail).first();
    assertThat(first.text()).contains("PAN ABCPE");
    assertThat(first.outcome()).isEqualTo(new PartlyRead(Reason.CORRUPT));
  }

  @Test
  void aMessageInAnAttachedMailboxIsReadTheSameWay() {
    byte[] mailbox =
        Documents.text(
            "From a@x.example Tue Nov  3 10:00:00 2026\n"
                + HEADERS
                + alternatives("PAN ABCPE1234F", "<p>best seen as text</p>"));
    assertThat(EXTRACTOR.read("a.mbox", mailbox).all())
        .anyMatch(part -> part.text().contains("PAN ABCPE1234F"));
  }

  private static RecordedParts message(String rest) {
    return EXTRACTOR.read("fwd.eml", Documents.text(HEADERS + rest));
  }

  private static List<PartOutcome> outcomes(RecordedParts parts) {
    return parts.all().stream().map(Recorded::outcome).toList();
  }

  private static String alternatives(String plain, String html) {
    return "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
        + plain
        + "\n--b\nContent-Type: text/html\n\n"
        + html
        + "\n--b--\n";
  }

  private static String multipart(String part) {
    return "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nDear\n"
        + "--b\n"
        + part
        + "--b--\n";
  }
}
