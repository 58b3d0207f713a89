/**
 * Who the tenant's own people are. In: what a directory or evidence file says of people, and the
 * mailboxes listed. Out: their values as fingerprints, held while a scan runs. It knows {@code
 * source}, {@code detect} and the ledger's values of staff; nothing of it is stored or printed.
 */
@NullMarked
package org.mailboxinventory.scanner.engine.staff;

import org.jspecify.annotations.NullMarked;
