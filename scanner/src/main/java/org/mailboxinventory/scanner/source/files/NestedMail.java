package org.mailboxinventory.scanner.source.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.mbox.FirstHeader;
import org.mailboxinventory.scanner.source.files.mime.EmlReader;
import org.mailboxinventory.scanner.source.files.mime.ItemPlace;
import org.mailboxinventory.scanner.source.files.mime.RawMessage;
import org.mailboxinventory.scanner.text.mail.MailReader;
import org.mailboxinventory.scanner.text.mail.ReadMail;
import org.mailboxinventory.scanner.text.mail.ReadMail.MailBody;
import org.mailboxinventory.scanner.text.mail.ReadMail.MailPart;

/** Messages within documents, read as messages among mail files are. */
public final class NestedMail implements MailReader {
  @Override
  public ReadMail read(Opening message, long bytes) throws IOException {
    ItemPlace place = new ItemPlace(new ItemId("nested"), bytes, false, Set.of());
    SourceItem item = EmlReader.read(place, new Nested(message));
    return new ReadMail(
        item.subject(),
        item.headers(),
        item.bodies().stream()
            .map(body -> new MailBody(body.html(), body.content(), body.charset()))
            .toList(),
        item.attachments().stream()
            .map(
                part ->
                    new MailPart(
                        part.name(),
                        part.mediaType(),
                        part.bytes(),
                        part.unreadable(),
                        part.content()::open))
            .toList(),
        item.failure());
  }

  /** Reports of delivery hold the header alone of what was sent (RFC 3462, 2). */
  private record Nested(Opening message) implements RawMessage {
    @Override
    public InputStream open() throws IOException {
      return FirstHeader.of(message.open());
    }

    @Override
    public boolean mayBeHeaderAlone() {
      return true;
    }
  }
}
