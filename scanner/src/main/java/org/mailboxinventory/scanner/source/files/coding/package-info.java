/**
 * The forms in which bytes travel by mail. In: a part's bytes. Out: what they were, and what was
 * missing of them.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.coding;

import org.jspecify.annotations.NullMarked;
