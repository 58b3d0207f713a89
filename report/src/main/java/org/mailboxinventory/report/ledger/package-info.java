/**
 * The ledger: facts about mailboxes and items, and the times from which and until which they held.
 * It knows no law and no judgement; it alone uses the database.
 */
@NullMarked
package org.mailboxinventory.report.ledger;

import org.jspecify.annotations.NullMarked;
