/** One item in, one outcome out; mailboxes in parallel, into the ledger. */
@NullMarked
package org.mailboxinventory.scanner.engine;

import org.jspecify.annotations.NullMarked;
