/** Small documents in the formats of attachments, written byte by byte. */
@NullMarked
package org.mailboxinventory.scanner.sample.file;

import org.jspecify.annotations.NullMarked;
