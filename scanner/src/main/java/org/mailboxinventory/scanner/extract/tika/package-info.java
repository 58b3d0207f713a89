/**
 * The text of attachments, by Tika in worker processes. In: an attachment's bytes. Out: its parts
 * with text and outcome.
 */
@NullMarked
package org.mailboxinventory.scanner.extract.tika;

import org.jspecify.annotations.NullMarked;
