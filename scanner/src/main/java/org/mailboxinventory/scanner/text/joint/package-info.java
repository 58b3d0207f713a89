/**
 * Where one line's own text ends and the next one's begins that goes on with it. In: a text and a
 * line feed there. Out: both places. Knows the package above it alone.
 */
@NullMarked
package org.mailboxinventory.scanner.text.joint;

import org.jspecify.annotations.NullMarked;
