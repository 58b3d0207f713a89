/**
 * Seals of a ledger's facts: the rows of each mailbox come in, a keyed digest of them goes out. It
 * knows tables and columns, and nothing of what is counted.
 */
@NullMarked
package org.mailboxinventory.report.ledger.seal;

import org.jspecify.annotations.NullMarked;
