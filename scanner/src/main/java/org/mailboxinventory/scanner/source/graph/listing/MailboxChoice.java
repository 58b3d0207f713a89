package org.mailboxinventory.scanner.source.graph.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.scanner.source.Globs;

/** Which mailboxes the settings leave out. */
public final class MailboxChoice {
  private final MailboxFilter filter;
  private final Globs include;
  private final Globs exclude;
  private final Globs neverOpened;
  private final @Nullable Set<String> members;

  /** Whoever is a member of which group is not looked at. */
  public MailboxChoice(MailboxFilter filter) {
    this(filter, null);
  }

  /**
   * @param members directory ids of those that the groups of the settings lead to; null when no
   *     groups are named
   */
  MailboxChoice(MailboxFilter filter, @Nullable Set<String> members) {
    this.filter = filter;
    this.members = members;
    this.include = new Globs(filter.include());
    this.exclude = new Globs(filter.exclude());
    this.neverOpened = new Globs(filter.neverOpened());
  }

  /** Judges by address and id, which are known before the mailbox is asked anything. */
  Mailbox excludeByAddress(Mailbox mailbox) {
    boolean out =
        isProtected(mailbox)
            || named(exclude, mailbox)
            || !isMember(mailbox)
            || (!include.isEmpty() && !named(include, mailbox));
    return out ? mailbox.withAccess(new Access.Excluded()) : mailbox;
  }

  /** Judges by everything. */
  Mailbox excludeByAll(Mailbox mailbox) {
    boolean otherKind = !filter.kinds().isEmpty() && !filter.kinds().contains(mailbox.kind());
    return otherKind ? mailbox.withAccess(new Access.Excluded()) : excludeByAddress(mailbox);
  }

  /** Whether it is never opened, whatever else is said. */
  public boolean isProtected(Mailbox mailbox) {
    return named(neverOpened, mailbox);
  }

  private boolean isMember(Mailbox mailbox) {
    MailboxId owner = mailbox.archiveOf() == null ? mailbox.id() : mailbox.archiveOf();
    return members == null || members.contains(owner.value());
  }

  private static boolean named(Globs globs, Mailbox mailbox) {
    return globs.match(mailbox.address()) || globs.match(mailbox.id().value());
  }
}
