/**
 * Places with which addresses may end that have no code. In: a window of text and where a place is.
 * Out: whether what is before it may be an address.
 */
@NullMarked
package org.mailboxinventory.scanner.detect.candidate.place;

import org.jspecify.annotations.NullMarked;
