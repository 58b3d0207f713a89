package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * What is known of an item before it is opened.
 *
 * @param bytes its size
 * @param sentFolder it lies among the owner's sent items
 * @param owners addresses of the mailbox's owner, lower case
 * @param most so many bytes of it are read, where it is one stream of bytes
 */
public record ItemPlace(ItemId id, long bytes, boolean sentFolder, Set<String> owners, long most) {

  /** One of which everything is read. */
  public ItemPlace(ItemId id, long bytes, boolean sentFolder, Set<String> owners) {
    this(id, bytes, sentFolder, owners, Long.MAX_VALUE);
  }

  /** Nothing of it can be had. */
  public SourceItem failed(Reason reason) {
    return bare(List.of(), reason);
  }

  /** It has no text of its own, only this attachment. */
  public SourceItem attachmentOnly(SourceItem.Attachment attachment) {
    return bare(List.of(attachment), null);
  }

  public static SourceItem.Content nothing() {
    return () -> new ByteArrayInputStream(new byte[0]);
  }

  private SourceItem bare(
      List<SourceItem.Attachment> attachments, @org.jspecify.annotations.Nullable Reason failure) {
    return new SourceItem(
        id,
        Item.Kind.MESSAGE,
        null,
        null,
        sentFolder,
        List.of(),
        bytes,
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        attachments,
        failure);
  }
}
