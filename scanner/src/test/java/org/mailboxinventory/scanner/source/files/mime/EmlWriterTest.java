package org.mailboxinventory.scanner.source.files.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.SourceItem.Attachment;
import org.mailboxinventory.scanner.source.SourceItem.Body;
import org.mailboxinventory.scanner.text.SensitiveText;

class EmlWriterTest {

  @Test
  void whatIsWrittenReadsBackTheSame() throws IOException {
    byte[] sheet = {0, 1, 2, 3, (byte) 0xFF};
    SourceItem item =
        new SourceItem(
            new ItemId("1"),
            Item.Kind.MESSAGE,
            null,
            null,
            false,
            List.of(),
            0,
            SensitiveText.of("खाता statement for the whole of last year, with \"quotes\""),
            SensitiveText.of("Asha Rão\n"),
            List.of(
                new Body(false, "plain ख".getBytes(UTF_8), "UTF-8"),
                new Body(true, "<p>ख</p>".getBytes(UTF_8), "UTF-8")),
            List.of(
                new Attachment(
                    SensitiveText.of("ख.xls"),
                    "application/vnd.ms-excel",
                    5,
                    null,
                    () -> new ByteArrayInputStream(sheet))),
            null);
    byte[] written;
    try (InputStream in = EmlWriter.write(item)) {
      written = in.readAllBytes();
    }
    ItemPlace place = new ItemPlace(new ItemId("2"), written.length, false, Set.of());
    SourceItem back = EmlReader.read(place, () -> new ByteArrayInputStream(written));
    assertThat(back.failure()).isNull();
    assertThat(back.subject()).isEqualTo(item.subject());
    assertThat(back.bodies())
        .extracting(body -> new String(body.content(), UTF_8))
        .containsExactly("plain ख", "<p>ख</p>");
    assertThat(back.attachments())
        .extracting(attachment -> attachment.name().reveal())
        .containsExactly("", "ख.xls");
    try (InputStream in = back.attachments().get(0).content().open()) {
      assertThat(new String(in.readAllBytes(), UTF_8)).contains("Asha Rão");
    }
    try (InputStream in = back.attachments().get(1).content().open()) {
      assertThat(in.readAllBytes()).isEqualTo(sheet);
    }
  }
}
