/** The inventory as tables: {@code mailboxes.csv} and {@code holdings.csv}. */
@NullMarked
package org.mailboxinventory.report.write.csv;

import org.jspecify.annotations.NullMarked;
