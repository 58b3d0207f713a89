/** The inventory as {@code inventory.json}; Jackson's generator is spoken to here alone. */
@NullMarked
package org.mailboxinventory.report.write.json;

import org.jspecify.annotations.NullMarked;
