package org.mailboxinventory.scanner.source.files.mime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/** Reads RFC 822 messages, sound or damaged, into items. Never throws for what a message holds. */
public final class EmlReader {
  private EmlReader() {}

  public static SourceItem read(ItemPlace place, RawMessage message) {
    boolean whole = place.bytes() <= place.most();
    MimeWalk walk = new MimeWalk(whole ? message : message.first(place.most()));
    if (!whole) {
      walk.parts().damaged(Reason.TOO_LARGE);
    }
    try {
      walk.run();
    } catch (IOException e) {
      return place.failed(reason(e));
    } catch (RuntimeException e) {
      // The parser did not survive the message: what it had found until then is kept.
      walk.parts().damaged(Reason.CORRUPT);
      walk.parts().end();
    }
    if (message.cutOff()) {
      walk.parts().damaged(Reason.TOO_LARGE);
    }
    return item(place, walk.headers(), walk.parts());
  }

  private static SourceItem item(ItemPlace place, MessageHeaders headers, MessageParts parts) {
    String sender = headers.sender();
    return new SourceItem(
        place.id(),
        headers.unsent() ? Item.Kind.DRAFT : place.kind(),
        headers.messageId(),
        headers.at(),
        place.sentFolder()
            || headers.labelledSent()
            || (sender != null && place.owners().contains(sender)),
        headers.addresses(),
        place.bytes(),
        SensitiveText.of(headers.subject()),
        SensitiveText.of(headers.text() + parts.extraText()),
        List.copyOf(parts.bodies()),
        List.copyOf(parts.attachments()),
        parts.failure(),
        headers.personal());
  }

  /** What a failure to read a file makes of its item. */
  public static Reason reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return Reason.VANISHED;
    }
    return failure instanceof AccessDeniedException ? Reason.ACCESS_DENIED : Reason.CORRUPT;
  }
}
