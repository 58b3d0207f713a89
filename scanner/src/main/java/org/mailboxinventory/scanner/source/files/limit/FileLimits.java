package org.mailboxinventory.scanner.source.files.limit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxKind;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Globs;
import org.mailboxinventory.scanner.source.SourceItem;

/**
 * What of the files is read.
 *
 * @param include mailboxes by address, which is their path, with * for any characters; empty for
 *     all
 * @param neverOpened left out whatever {@code include} says
 * @param kinds empty for all
 * @param folders paths within a mailbox; empty for all
 */
public record FileLimits(
    List<String> include,
    List<String> exclude,
    List<String> neverOpened,
    Set<MailboxKind> kinds,
    List<String> folders,
    List<String> excludedFolders,
    @Nullable Instant receivedAfter,
    @Nullable Instant receivedBefore)
    implements Serializable {

  public FileLimits {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    neverOpened = List.copyOf(neverOpened);
    kinds = Set.copyOf(kinds);
    folders = List.copyOf(folders);
    excludedFolders = List.copyOf(excludedFolders);
  }

  /** Whether nothing is read of a folder with this path. */
  public boolean leavesOut(String path) {
    return new Globs(excludedFolders).cover(path)
        || (!folders.isEmpty() && !new Globs(folders).cover(path));
  }

  /** The item, without its text where its date is outside the limits. */
  public SourceItem limited(SourceItem item) {
    Instant at = item.at();
    boolean out =
        at != null
            && ((receivedAfter != null && at.isBefore(receivedAfter))
                || (receivedBefore != null && !at.isBefore(receivedBefore)));
    return out ? item.withoutText(Reason.EXCLUDED_DATE) : item;
  }
}
