/**
 * Bodies of messages and plain attachments, in process and streaming. In: bytes and their declared
 * form. Out: text.
 */
@NullMarked
package org.mailboxinventory.scanner.extract.body;

import org.jspecify.annotations.NullMarked;
