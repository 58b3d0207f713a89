/** Files that were written into a text as letters. */
@NullMarked
package org.mailboxinventory.scanner.text.written;

import org.jspecify.annotations.NullMarked;
