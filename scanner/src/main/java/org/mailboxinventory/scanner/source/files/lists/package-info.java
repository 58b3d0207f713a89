/**
 * Lists of words about mail files that are data: names of header fields, of folders, of files
 * beside mail. They know nothing of who asks.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.lists;

import org.jspecify.annotations.NullMarked;
