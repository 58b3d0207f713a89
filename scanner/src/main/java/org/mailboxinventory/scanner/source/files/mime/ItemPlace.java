package org.mailboxinventory.scanner.source.files.mime;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.mailboxinventory.report.model.Item;
import org.mailboxinventory.report.model.ItemId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceItem;
import org.mailboxinventory.scanner.source.files.lists.FolderUse;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * What is known of an item before it is opened.
 *
 * @param bytes its size
 * @param folder what the folder in which it lies is for
 * @param owners addresses of the mailbox's owner, lower case
 * @param most so many bytes of it are read, where it is one stream of bytes
 */
public record ItemPlace(ItemId id, long bytes, FolderUse folder, Set<String> owners, long most) {

  /** One of which everything is read, and which is no draft by its folder. */
  public ItemPlace(ItemId id, long bytes, boolean sentFolder, Set<String> owners) {
    this(id, bytes, sentFolder ? FolderUse.SENT : FolderUse.OTHER, owners, Long.MAX_VALUE);
  }

  /** Whether it lies among the owner's sent items. */
  public boolean sentFolder() {
    return folder == FolderUse.SENT;
  }

  /** What a message that lies there is. */
  Item.Kind kind() {
    return folder == FolderUse.DRAFTS ? Item.Kind.DRAFT : Item.Kind.MESSAGE;
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
        kind(),
        null,
        null,
        sentFolder(),
        List.of(),
        bytes,
        SensitiveText.empty(),
        SensitiveText.empty(),
        List.of(),
        attachments,
        failure);
  }
}
