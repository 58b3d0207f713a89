/** The worker process: one document in, its parts out through the standard streams. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.parse;

import org.jspecify.annotations.NullMarked;
