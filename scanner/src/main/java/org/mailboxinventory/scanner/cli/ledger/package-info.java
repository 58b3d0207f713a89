/** The commands ledger and verify. */
@NullMarked
package org.mailboxinventory.scanner.cli.ledger;

import org.jspecify.annotations.NullMarked;
