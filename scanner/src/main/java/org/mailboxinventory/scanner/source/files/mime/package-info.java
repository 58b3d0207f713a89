/**
 * One message in MIME form, read and written: headers, bodies, attachments. In: a stream. Out: an
 * item.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.mime;

import org.jspecify.annotations.NullMarked;
