/**
 * The worker processes seen from the program: started, given documents, watched, replaced. It knows
 * no document format.
 */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.pool;

import org.jspecify.annotations.NullMarked;
