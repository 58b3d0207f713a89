/** From bytes in any encoding to UTF-8 bytes. */
@NullMarked
package org.mailboxinventory.scanner.extract.body.charset;

import org.jspecify.annotations.NullMarked;
