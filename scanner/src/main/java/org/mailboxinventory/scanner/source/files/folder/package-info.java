/** Which mailboxes, folders and files there are on disk, and how each is read page by page. */
@NullMarked
package org.mailboxinventory.scanner.source.files.folder;

import org.jspecify.annotations.NullMarked;
