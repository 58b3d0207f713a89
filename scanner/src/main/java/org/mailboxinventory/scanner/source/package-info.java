/** Where mail comes from: mailboxes, their folders and items, read page by page. */
@NullMarked
package org.mailboxinventory.scanner.source;

import org.jspecify.annotations.NullMarked;
