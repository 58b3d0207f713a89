/** Attachments, parsed by Tika in worker processes of our own. */
@NullMarked
package org.mailboxinventory.scanner.extract.tika;

import org.jspecify.annotations.NullMarked;
