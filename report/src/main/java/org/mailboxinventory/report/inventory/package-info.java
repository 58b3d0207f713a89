/** The exposure inventory: the ledger's facts, counted, with their judgement. */
@NullMarked
package org.mailboxinventory.report.inventory;

import org.jspecify.annotations.NullMarked;
