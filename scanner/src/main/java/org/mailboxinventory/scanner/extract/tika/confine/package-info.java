/** What a worker process must not do: open connections. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.confine;

import org.jspecify.annotations.NullMarked;
