/**
 * Distinct values counted: of one mailbox by their order, over all by sets that do not grow with
 * their number. Takes fingerprints and ways; knows nothing of tables.
 */
@NullMarked
package org.mailboxinventory.report.ledger.distinct;

import org.jspecify.annotations.NullMarked;
