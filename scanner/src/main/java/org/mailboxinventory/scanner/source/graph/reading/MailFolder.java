package org.mailboxinventory.scanner.source.graph.reading;

import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A folder of a mailbox.
 *
 * @param items how many the service counts, of every kind
 * @param parent null at the top
 * @param excluded the settings leave it out
 */
public record MailFolder(
    FolderId id, SensitiveText path, long items, @Nullable MailFolder parent, boolean excluded) {

  /** Whether it is the folder of that id or lies below it. */
  boolean within(FolderId other) {
    return id.equals(other) || (parent != null && parent.within(other));
  }
}
