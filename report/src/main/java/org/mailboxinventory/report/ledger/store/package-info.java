/** The database of the ledger: tables, stored names and codes, digests. */
@NullMarked
package org.mailboxinventory.report.ledger.store;

import org.jspecify.annotations.NullMarked;
