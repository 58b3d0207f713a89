package org.mailboxinventory.scanner.source.files.folder;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.Page;
import org.mailboxinventory.scanner.text.SensitiveText;

/** A folder that cannot be read at all. What was known of it before stays known. */
final class FailedFolder implements FolderReader {
  private @Nullable Page page;

  FailedFolder(MailboxFiles mailbox, String key, String path, Reason reason) {
    FolderId id = mailbox.folder(key);
    page =
        Page.unread(
                id, SensitiveText.of(path), -1, mailbox.positions().getOrDefault(id, ""), reason)
            .notLast();
  }

  @Override
  public @Nullable Page next() {
    Page once = page;
    page = null;
    return once;
  }
}
