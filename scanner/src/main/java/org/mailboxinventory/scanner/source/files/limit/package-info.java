/**
 * Limits on the size of items, for any source of files. In: a source. Out: the same source with
 * items above the limit marked.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.limit;

import org.jspecify.annotations.NullMarked;
