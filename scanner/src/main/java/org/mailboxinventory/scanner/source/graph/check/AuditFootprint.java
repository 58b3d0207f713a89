package org.mailboxinventory.scanner.source.graph.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.MailboxListing;

/**
 * How many {@code MailItemsAccessed} records a first scan makes in the mailbox with the most items,
 * against the number at which Exchange stops recording them.
 *
 * <p>A record is of the kind Bind: a program opened a message. All messages that one program opens
 * within two minutes are joined in one record; how many one record takes is not published, so that
 * both ends are told. A message opened again within an hour, as for its attachments, is not
 * recorded again. Records of the kind Sync are made by Outlook on desktops alone. When a mailbox
 * has more than 1,000 records in less than 24 hours, none is made for the next 24 hours, whoever
 * opens its messages. (Microsoft Learn, "Use MailItemsAccessed to investigate compromised
 * accounts"; a copy read on 26 November 2026.)
 *
 * @param mailbox the address of the one with the most items, as far as it is known
 * @param items in it
 * @param least records, when each takes all of two minutes
 * @param over how many mailboxes hold more items than {@link #MOST_RECORDS}, as far as it is known
 */
public record AuditFootprint(String mailbox, long items, long least, int over) {
  /** With more records of a mailbox in 24 hours Exchange makes no more of them for 24 hours. */
  public static final int MOST_RECORDS = 1_000;

  /**
   * A limit for a day that keeps below {@link #MOST_RECORDS} however it falls: two days' items may
   * be opened within 24 hours, and others open messages too.
   */
  public static final int SAFE_LIMIT = 450;

  private static final Duration JOINED = Duration.ofMinutes(2);

  /** Records, when each takes one message. */
  public long most() {
    return items;
  }

  /** So many days the mailbox takes with a limit for a day. */
  public long days(int limit) {
    return Math.max(1, (items + limit - 1) / limit);
  }

  /**
   * Reckons from what is listed and sampled; null when no mailbox is known with its size.
   *
   * @param local what the work on this machine takes
   */
  public static @Nullable AuditFootprint of(TenantCheck check, Estimate.LocalWork local) {
    TenantCheck.Sample sample = check.sample();
    MailboxListing listing = check.listing();
    if (sample == null || listing == null) {
      return null;
    }
    Mailbox listed =
        listing.mailboxes().stream()
            .filter(mailbox -> mailbox.access() instanceof Access.Open && items(mailbox) > 0)
            .max(Comparator.comparingLong(AuditFootprint::items))
            .orElse(null);
    String address = sample.largestMailbox();
    long items = sample.largest();
    if (listed != null && items(listed) > items) {
      address = listed.address();
      items = items(listed);
    }
    if (address.isEmpty() || items == 0) {
      return null;
    }
    long windows = 1 + Estimate.oneMailbox(items, sample, local).toSeconds() / JOINED.toSeconds();
    int over =
        (int)
            listing.mailboxes().stream()
                .filter(mailbox -> mailbox.access() instanceof Access.Open)
                .filter(mailbox -> items(mailbox) > MOST_RECORDS)
                .count();
    int known = items > MOST_RECORDS ? Math.max(1, over) : over;
    return new AuditFootprint(address, items, Math.min(items, windows), known);
  }

  private static long items(Mailbox mailbox) {
    return Objects.requireNonNullElse(mailbox.expectedItems(), NOTHING).items();
  }

  private static final Mailbox.Expected NOTHING = new Mailbox.Expected(0, "");
}
