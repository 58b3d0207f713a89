/** What may follow a value without continuing it: a path, the extension of a telephone. */
@NullMarked
package org.mailboxinventory.scanner.text.tail;

import org.jspecify.annotations.NullMarked;
