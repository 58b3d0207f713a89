package org.mailboxinventory.scanner.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Confidence;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.detect.Masker;
import org.mailboxinventory.scanner.detect.PartScan;
import org.mailboxinventory.scanner.engine.Bundled;
import org.mailboxinventory.scanner.engine.Mail;
import org.mailboxinventory.scanner.engine.PlainExtractor;
import org.mailboxinventory.scanner.engine.item.ContentClassifier.ReadPart;
import org.mailboxinventory.scanner.engine.item.ContentClassifier.Result;
import org.mailboxinventory.scanner.engine.item.ContentClassifier.UnreadPart;

/** What is where in a message or a document. */
final class ContentClassifierTest {
  private final ContentClassifier classifier =
      new ContentClassifier(
          PartScan.of(Bundled.DETECTION, Confidence.MEDIUM),
          new Masker(Bundled.DETECTION),
          new PlainExtractor());

  @Test
  void eachPartOfAMessageIsToldByItself() {
    Result result =
        classifier.message(
            new Mail("1")
                .subject("PAN: ABCPE1234F")
                .headers("Asha")
                .plain("hello")
                .html("<p>PAN: ABCPE1234F</p>")
                .attachment("list.txt", "x PAN: ABCPE1234F")
                .item(),
            "");

    assertThat(result.parts())
        .extracting(ReadPart::path)
        .containsExactly("subject", "headers", "body", "body", "attachments/1/list.txt");
    assertThat(result.parts())
        .extracting(part -> part.findings().size())
        .containsExactly(1, 0, 0, 1, 1);
    assertThat(result.parts().get(4).findings().get(0).start()).isEqualTo(7);
    assertThat(result.parts().get(4).characters()).isEqualTo(17);
    assertThat(result.parts().get(3).mediaType()).isEqualTo("text/html");
    assertThat(result.unread()).isEmpty();
  }

  @Test
  void partsThatAreNotThereAreNotTold() {
    assertThat(classifier.message(new Mail("1").item(), "").parts()).isEmpty();
  }

  @Test
  void whatWasNotReadIsToldWithItsReason() {
    Result result =
        classifier.message(
            new Mail("1")
                .plain("hello")
                .unreadable("key.p7m", Reason.SMIME)
                .attachment("a.pdf", "outcome:partly TIMEOUT PAN: ABCPE1234F")
                .attachment("b.pdf", "outcome:opaque ENCRYPTED")
                .failure(Reason.TRUNCATED)
                .item(),
            "messages/7/");

    assertThat(result.unread())
        .containsExactly(
            new UnreadPart("messages/7/attachments/1/key.p7m", Reason.SMIME),
            new UnreadPart("messages/7/attachments/2/a.pdf", Reason.TIMEOUT),
            new UnreadPart("messages/7/attachments/3/b.pdf", Reason.ENCRYPTED),
            new UnreadPart("messages/7/message", Reason.TRUNCATED));
    assertThat(result.parts())
        .extracting(ReadPart::path)
        .contains("messages/7/body", "messages/7/attachments/2/a.pdf");
  }

  @Test
  void valuesInNamesAreMaskedAndTheRunningNumberIsNot() {
    Result result =
        classifier.message(
            new Mail("1")
                .attachment("PAN ABCPE1234F.txt", "a")
                .unreadable("4111 1111 1111 1111.pdf", Reason.IRM)
                .item(),
            "");

    assertThat(result.parts())
        .extracting(ReadPart::path)
        .containsExactly("attachments/1/PAN ***.txt");
    assertThat(result.unread())
        .extracting(UnreadPart::path)
        .containsExactly("attachments/2/***.pdf");
  }

  @Test
  void documentIsOneBody() {
    byte[] text = "PAN: ABCPE1234F".getBytes(StandardCharsets.UTF_8);

    Result result = classifier.document(() -> new ByteArrayInputStream(text));

    assertThat(result.parts()).extracting(ReadPart::path).containsExactly("body");
    assertThat(result.parts().get(0).findings()).hasSize(1);
  }
}
