/** Mail files: EML, MSG, mbox, Maildir and PST. */
@NullMarked
package org.mailboxinventory.scanner.source.files;

import org.jspecify.annotations.NullMarked;
