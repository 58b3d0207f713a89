package org.mailboxinventory.scanner.source.files.limit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxKind;

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
    @Nullable Instant receivedBefore) {

  public FileLimits {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    neverOpened = List.copyOf(neverOpened);
    kinds = Set.copyOf(kinds);
    folders = List.copyOf(folders);
    excludedFolders = List.copyOf(excludedFolders);
  }
}
