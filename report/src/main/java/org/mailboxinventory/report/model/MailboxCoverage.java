package org.mailboxinventory.report.model;

import java.util.Locale;
import java.util.SortedMap;

/**
 * What was reached of one mailbox.
 *
 * @param expected how many items it should have, as far as anything says so
 * @param bytes the sizes, as received, of the items seen
 * @param reasons how many things were not read, or not wholly, for which reason: the parts, the
 *     items whose reason is that of no part of theirs, the folders, and the mailbox itself
 * @param missing an earlier scan found it, and it is missing or empty now, though neither its
 *     source nor a person says that it is gone: its counts are those of before
 */
public record MailboxCoverage(
    State state,
    Coverage.ItemCounts items,
    Coverage.AttachmentCounts attachments,
    Coverage.Expected expected,
    long bytes,
    SortedMap<Reason, Long> reasons,
    boolean missing) {

  /** How far the mailbox was read. */
  public enum State {
    COMPLETE,
    PARTIAL,
    UNREADABLE,
    EXCLUDED,
    PENDING;

    /** The word used in outputs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
