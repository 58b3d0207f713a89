/**
 * What is around a place: phrases, labels, cells and headers come in, {@link
 * org.mailboxinventory.scanner.detect.context.Support} of a detector goes out. May know {@code
 * compiled}, {@code table} and what they know.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.context;

import org.jspecify.annotations.NullMarked;
