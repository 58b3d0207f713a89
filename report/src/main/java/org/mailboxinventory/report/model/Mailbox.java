package org.mailboxinventory.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mailbox and what is known of it without opening it.
 *
 * @param address never null: the primary SMTP address; of a file mailbox its path relative to
 *     {@code --from}; of an archive its primary's
 * @param archiveOf the mailbox this one is the archive of
 * @param holds names of the holds that keep its items
 * @param expectedItems how many items another source says it has; null when none says
 */
public record Mailbox(
    MailboxId id,
    String address,
    @Nullable String displayName,
    MailboxKind kind,
    Lifecycle lifecycle,
    @Nullable MailboxId archiveOf,
    Owner owner,
    List<String> holds,
    Migration migration,
    DataLocation location,
    Access access,
    @Nullable Expected expectedItems) {

  public Mailbox {
    if (address.isBlank()) {
      throw new IllegalArgumentException("a mailbox needs an address");
    }
    holds = List.copyOf(holds);
  }

  /** One of which no more is known. */
  public static Mailbox known(
      MailboxId id, String address, MailboxKind kind, Lifecycle lifecycle, Access access) {
    return new Mailbox(
        id,
        address,
        null,
        kind,
        lifecycle,
        null,
        Owner.unknown(),
        List.of(),
        Migration.unknown(),
        DataLocation.unknown(),
        access,
        null);
  }

  /** The same mailbox, opened or not. */
  public Mailbox withAccess(Access newAccess) {
    return new Mailbox(
        id,
        address,
        displayName,
        kind,
        lifecycle,
        archiveOf,
        owner,
        holds,
        migration,
        location,
        newAccess,
        expectedItems);
  }

  /** The same mailbox, lying there. */
  public Mailbox withLocation(DataLocation newLocation) {
    return new Mailbox(
        id,
        address,
        displayName,
        kind,
        lifecycle,
        archiveOf,
        owner,
        holds,
        migration,
        newLocation,
        access,
        expectedItems);
  }

  /** The same mailbox, of this owner. */
  public Mailbox withOwner(Owner newOwner) {
    return with(newOwner, holds);
  }

  /** The same, of another owner and under holds of other names. */
  public Mailbox with(Owner newOwner, List<String> newHolds) {
    return new Mailbox(
        id,
        address,
        displayName,
        kind,
        lifecycle,
        archiveOf,
        newOwner,
        newHolds,
        migration,
        location,
        access,
        expectedItems);
  }

  /**
   * A count of items from somewhere else than our own reading.
   *
   * @param source {@code usage-report}, {@code exchange-export} or {@code folder-counts}
   */
  public record Expected(long items, String source) {}
}
