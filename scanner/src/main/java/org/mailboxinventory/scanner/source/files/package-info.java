/**
 * Mail files as a source of mail: EML, MSG, mbox, Maildir and PST. In: folders and files on disk.
 * Out: mailboxes, folders and items.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files;

import org.jspecify.annotations.NullMarked;
