/** What changed between two inventories. */
@NullMarked
package org.mailboxinventory.report.inventory.change;

import org.jspecify.annotations.NullMarked;
