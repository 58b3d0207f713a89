package org.mailboxinventory.scanner.source.files.limit;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.Access;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Mailbox;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.ItemStream;
import org.mailboxinventory.scanner.source.MailboxListing;
import org.mailboxinventory.scanner.source.Source;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.SourceIdentity;

/**
 * Mail files of which not everything is read: what the limits leave out is listed and counted, and
 * nothing of it is handed on.
 */
public final class LimitedFiles implements Source {
  private final Source files;
  private final FileLimits limits;
  private final Globs include;
  private final Globs exclude;
  private final Globs neverOpened;

  public LimitedFiles(Source files, FileLimits limits) {
    this.files = files;
    this.limits = limits;
    this.include = new Globs(limits.include());
    this.exclude = new Globs(limits.exclude());
    this.neverOpened = new Globs(limits.neverOpened());
  }

  @Override
  public SourceIdentity identity() {
    return files.identity();
  }

  @Override
  public MailboxListing mailboxes() throws SourceException {
    MailboxListing all = files.mailboxes();
    return new MailboxListing(
        all.mailboxes().stream()
            .map(
                mailbox -> leavesOut(mailbox) ? mailbox.withAccess(new Access.Excluded()) : mailbox)
            .toList(),
        all.inputs(),
        all.acceptedDomains(),
        all.staff(),
        all.notes());
  }

  @Override
  public ItemStream open(Mailbox mailbox, Map<FolderId, String> positions) throws SourceException {
    if (leavesOut(mailbox)) {
      throw new IllegalArgumentException("a mailbox that is left out is never opened");
    }
    return new LimitedItems(files.open(mailbox, positions), limits);
  }

  private boolean leavesOut(Mailbox mailbox) {
    return named(neverOpened, mailbox)
        || named(exclude, mailbox)
        || (!include.isEmpty() && !named(include, mailbox))
        || (!limits.kinds().isEmpty() && !limits.kinds().contains(mailbox.kind()));
  }

  private static boolean named(Globs globs, Mailbox mailbox) {
    @Nullable String name = mailbox.displayName();
    return globs.match(mailbox.address())
        || globs.match(mailbox.id().value())
        || (name != null && globs.match(name));
  }

  @Override
  public void remember(byte[] notes) {
    files.remember(notes);
  }

  @Override
  public byte @Nullable [] toRemember() {
    return files.toRemember();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
