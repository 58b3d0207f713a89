package org.mailboxinventory.scanner.source.files.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;

/** A message of many parts is gone through again for some of them only. */
class ManyPartsTest {
  private static final String BASE64 =
      "--b1\nContent-Type: text/csv; name=a.csv\nContent-Transfer-Encoding: base64\n\n";

  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({"250, , 251", "251, TOO_MANY_PARTS, 251", "400, TOO_MANY_PARTS, 251"})
  void textAmongWhatIsEncodedIsLookedForInSomeParts(int parts, Reason reason, int times) {
    SourceItem item = read((BASE64 + "Dear Sir,\n\naccount 9142\n").repeat(parts));
    assertThat(item.failure()).isEqualTo(reason);
    assertThat(item.attachments()).hasSize(parts);
    assertThat(item.headers().reveal()).contains("account 9142");
    assertThat(readings).hasValue(times);
  }

  @ParameterizedTest
  @CsvSource({"250, 0", "253, 3"})
  void longTextBetweenPartsIsReadAgainOfSome(int parts, int unread) {
    String inner =
        "--b1\nContent-Type: multipart/mixed; boundary=c\n\n%s\n--c\n\nx\n--c--\n"
            .formatted("some text\n".repeat(7000));
    SourceItem item = read(inner.repeat(parts));
    assertThat(item.attachments().stream().filter(part -> part.bytes() > 60_000)).hasSize(parts);
    assertThat(item.attachments())
        .filteredOn(part -> part.unreadable() == Reason.TOO_MANY_PARTS)
        .hasSize(unread);
  }

  @Test
  void whatIsReadAgainIsClosed() {
    String text = "some text\n".repeat(900_000);
    SourceItem item =
        readWhole("Subject: s\nContent-Type: text/plain\nContent-Type: multipart/mixed\n\n" + text);
    assertThat(item.attachments()).extracting(SourceItem.Attachment::bytes).contains(9_000_000L);
    assertThat(readings).hasValue(2);
    assertThat(open).hasValue(0);
  }

  private SourceItem read(String parts) {
    return readWhole(
        "Subject: s\nContent-Type: multipart/mixed; boundary=b1\n\n" + parts + "--b1--\n");
  }

  private SourceItem readWhole(String message) {
    byte[] bytes = message.getBytes(UTF_8);
    ItemPlace place = new ItemPlace(new ItemId("1"), bytes.length, false, Set.of());
    return EmlReader.read(
        place,
        () -> {
          readings.incrementAndGet();
          open.incrementAndGet();
          return new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
              open.decrementAndGet();
            }
          };
        });
  }
}
