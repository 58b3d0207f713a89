package org.mailboxinventory.report.model;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was reached, for all mailboxes together.
 *
 * @param expected how many items others say there are; null unless that is known of each mailbox
 *     that is not left out by choice. Where mailboxes have different sources, the least independent
 *     one is named: folder counts, else the Exchange export, else the usage report
 * @param bytes the sizes, as received, of the items seen
 * @param unreadReasons the sums of the mailboxes' reasons
 */
public record Coverage(
    MailboxCounts mailboxes,
    ItemCounts items,
    AttachmentCounts attachments,
    Mailbox.@Nullable Expected expected,
    long bytes,
    SortedMap<Reason, Long> unreadReasons) {

  /** listed = complete + partial + unreadable + excluded + pending. */
  public record MailboxCounts(
      long listed, long complete, long partial, long unreadable, long excluded, long pending) {}

  /** seen = read + partlyRead + unread. */
  public record ItemCounts(long seen, long read, long partlyRead, long unread) {

    /** Both together. */
    public ItemCounts plus(ItemCounts other) {
      return new ItemCounts(
          seen + other.seen,
          read + other.read,
          partlyRead + other.partlyRead,
          unread + other.unread);
    }
  }

  /** seen = read + partlyRead + opaque + unread. */
  public record AttachmentCounts(long seen, long read, long partlyRead, long opaque, long unread) {

    /** Both together. */
    public AttachmentCounts plus(AttachmentCounts other) {
      return new AttachmentCounts(
          seen + other.seen,
          read + other.read,
          partlyRead + other.partlyRead,
          opaque + other.opaque,
          unread + other.unread);
    }
  }
}
