package org.mailboxinventory.scanner.source.graph;

import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.Mailbox;

/** Which mailboxes the settings leave out. */
final class MailboxChoice {
  private final GraphSettings.MailboxFilter filter;
  private final Globs include;
  private final Globs exclude;
  private final Globs neverOpened;

  MailboxChoice(GraphSettings.MailboxFilter filter) {
    this.filter = filter;
    this.include = new Globs(filter.include());
    this.exclude = new Globs(filter.exclude());
    this.neverOpened = new Globs(filter.neverOpened());
  }

  /** Judges by address and id, which are known before the mailbox is asked anything. */
  Mailbox excludeByAddress(Mailbox mailbox) {
    boolean out =
        isProtected(mailbox)
            || named(exclude, mailbox)
            || (!include.isEmpty() && !named(include, mailbox));
    return out ? mailbox.withAccess(new Access.Excluded()) : mailbox;
  }

  /** Judges by everything. */
  Mailbox excludeByAll(Mailbox mailbox) {
    boolean otherKind = !filter.kinds().isEmpty() && !filter.kinds().contains(mailbox.kind());
    return otherKind ? mailbox.withAccess(new Access.Excluded()) : excludeByAddress(mailbox);
  }

  /** Whether it is never opened, whatever else is said. */
  boolean isProtected(Mailbox mailbox) {
    return named(neverOpened, mailbox);
  }

  private static boolean named(Globs globs, Mailbox mailbox) {
    return globs.match(mailbox.address()) || globs.match(mailbox.id().value());
  }
}
