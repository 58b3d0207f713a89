/** Facts read from the ledger. In: a time and a choice of mailboxes. Out: counts and holdings. */
@NullMarked
package org.mailboxinventory.report.ledger.count;

import org.jspecify.annotations.NullMarked;
