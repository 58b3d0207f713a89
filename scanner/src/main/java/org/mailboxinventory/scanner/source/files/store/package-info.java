/**
 * Outlook stores read in processes of their own, with a limit of memory and of time: the library
 * for them is old and checks little, and a damaged store must neither end this process nor keep it.
 * In: a file. Out: folders and items, or the reason why there are none.
 */
@NullMarked
package org.mailboxinventory.scanner.source.files.store;

import org.jspecify.annotations.NullMarked;
