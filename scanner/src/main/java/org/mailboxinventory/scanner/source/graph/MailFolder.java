package org.mailboxinventory.scanner.source.graph;

import org.mailboxinventory.report.model.FolderId;
import org.mailboxinventory.scanner.text.SensitiveText;

/**
 * A folder of a mailbox.
 *
 * @param items how many the service counts, of every kind
 * @param sent the owner's own messages lie here or below it
 * @param excluded the settings leave it out
 */
record MailFolder(FolderId id, SensitiveText path, long items, boolean sent, boolean excluded) {}
