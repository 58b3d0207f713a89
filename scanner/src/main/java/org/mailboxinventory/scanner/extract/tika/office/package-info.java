/** Text of office documents that Tika leaves out, and documents that are locked or truncated. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika.office;

import org.jspecify.annotations.NullMarked;
