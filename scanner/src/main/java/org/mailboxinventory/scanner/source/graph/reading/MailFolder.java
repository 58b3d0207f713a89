package org.mailboxinventory.scanner.source.graph.reading;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A folder of a mailbox.
 *
 * @param items how many the service counts, of every kind
 * @param parent null at the top
 * @param excluded the settings leave it out
 * @param closed why it cannot be read, as is known before; null when nothing is
 */
public record MailFolder(
    FolderId id,
    SensitiveText path,
    long items,
    @Nullable MailFolder parent,
    boolean excluded,
    @Nullable Reason closed) {

  /** All that lies below this folder, which could not be listed. */
  MailFolder unlisted(Reason reason) {
    return new MailFolder(
        new FolderId(id.value() + "/childFolders"),
        SensitiveText.of(path.reveal() + "/*"),
        -1,
        this,
        excluded,
        reason);
  }

  /** Whether it is the folder of that id or lies below it. */
  boolean within(FolderId other) {
    return id.equals(other) || (parent != null && parent.within(other));
  }
}
