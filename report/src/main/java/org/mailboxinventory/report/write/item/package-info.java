/** How single items are named, found and opened, the same in every format. */
@NullMarked
package org.mailboxinventory.report.write.item;

import org.jspecify.annotations.NullMarked;
