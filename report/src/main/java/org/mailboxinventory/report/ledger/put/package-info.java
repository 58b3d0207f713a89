/** Facts written to the ledger. In: items, folders, mailboxes. Out: rows. */
@NullMarked
package org.mailboxinventory.report.ledger.put;

import org.jspecify.annotations.NullMarked;
