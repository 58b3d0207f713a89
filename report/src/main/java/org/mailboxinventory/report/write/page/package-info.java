/** The inventory as a page for people: one file that loads nothing, with its data in columns. */
@NullMarked
package org.mailboxinventory.report.write.page;

import org.jspecify.annotations.NullMarked;
