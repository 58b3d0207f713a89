/** What is found in one item. In: an item with its parts. Out: its outcome and counted values. */
@NullMarked
package org.mailboxinventory.scanner.engine.item;

import org.jspecify.annotations.NullMarked;
