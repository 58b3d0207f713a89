/** Readers of foreign bytes, tried on any bytes there are. */
@NullMarked
package org.mailboxinventory.scanner.fuzz;

import org.jspecify.annotations.NullMarked;
