package org.mailboxinventory.report.model;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What was reached, for all mailboxes together.
 *
 * @param expected how many items there should be, as far as anything says so
 * @param bytes the sizes, as received, of the items seen
 * @param unreadReasons the sums of the mailboxes' reasons
 */
public record Coverage(
    MailboxCounts mailboxes,
    ItemCounts items,
    AttachmentCounts attachments,
    Expected expected,
    long bytes,
    SortedMap<Reason, Long> unreadReasons) {

  /** listed = complete + partial + unreadable + excluded + pending. */
  public record MailboxCounts(
      long listed, long complete, long partial, long unreadable, long excluded, long pending) {}

  /**
   * seen = read + partlyRead + unread.
   *
   * @param leftOut of the unread, those that the settings leave out
   */
  public record ItemCounts(long seen, long read, long partlyRead, long unread, long leftOut) {
    /** Of nothing. */
    public static final ItemCounts NONE = new ItemCounts(0, 0, 0, 0, 0);

    /** Those that were to be read, and of which nothing was. */
    public long notRead() {
      return unread - leftOut;
    }

    /** Both together. */
    public ItemCounts plus(ItemCounts other) {
      return new ItemCounts(
          seen + other.seen,
          read + other.read,
          partlyRead + other.partlyRead,
          unread + other.unread,
          leftOut + other.leftOut);
    }
  }

  /**
   * seen = read + partlyRead + opaque + unread.
   *
   * @param leftOut of the unread, those that the settings leave out
   */
  public record AttachmentCounts(
      long seen, long read, long partlyRead, long opaque, long unread, long leftOut) {
    /** Of nothing. */
    public static final AttachmentCounts NONE = new AttachmentCounts(0, 0, 0, 0, 0, 0);

    /** Those that were to be read, and of which nothing was. */
    public long notRead() {
      return unread - leftOut;
    }

    /** Both together. */
    public AttachmentCounts plus(AttachmentCounts other) {
      return new AttachmentCounts(
          seen + other.seen,
          read + other.read,
          partlyRead + other.partlyRead,
          opaque + other.opaque,
          unread + other.unread,
          leftOut + other.leftOut);
    }
  }

  /**
   * How many items there should be. What the settings leave out, items and whole mailboxes, is not
   * among them.
   *
   * @param items those known of: of each mailbox what another source says, or what was seen where
   *     that is more or where no source says
   * @param mailboxesKnown mailboxes whose size is known: a source says it, or the scan listed all
   *     their items
   * @param mailboxesUnknown mailboxes of which neither is so; {@code items} is then a lower bound
   * @param sources what says so besides the scan itself, each once: {@code usage-report}, {@code
   *     exchange-export}, {@code folder-counts}
   */
  public record Expected(
      long items, long mailboxesKnown, long mailboxesUnknown, List<String> sources) {
    /** From the most independent of the scan to the least. */
    private static final List<String> ORDER =
        List.of("usage-report", "exchange-export", "folder-counts");

    /** Of a mailbox that the settings leave out, and of no mailbox at all. */
    public static final Expected NONE = new Expected(0, 0, 0, List.of());

    public Expected {
      sources = List.copyOf(sources);
    }

    /** Both together. */
    public Expected plus(Expected other) {
      return new Expected(
          items + other.items,
          mailboxesKnown + other.mailboxesKnown,
          mailboxesUnknown + other.mailboxesUnknown,
          ORDER.stream()
              .filter(
                  source -> Stream.of(sources, other.sources).anyMatch(it -> it.contains(source)))
              .toList());
    }
  }
}
