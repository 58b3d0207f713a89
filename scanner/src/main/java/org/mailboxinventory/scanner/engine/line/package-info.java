/** JSON lines in, JSON lines with findings out. It reads no mailbox and writes no ledger. */
@NullMarked
package org.mailboxinventory.scanner.engine.line;

import org.jspecify.annotations.NullMarked;
