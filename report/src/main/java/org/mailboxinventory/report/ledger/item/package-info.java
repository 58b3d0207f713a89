/**
 * Items as the ledger keeps them: in rows while their mailbox is being read, and some hundreds
 * together in one block once it was read. In: rows and blocks. Out: items, in the order of their
 * keys.
 */
@NullMarked
package org.mailboxinventory.report.ledger.item;

import org.jspecify.annotations.NullMarked;
