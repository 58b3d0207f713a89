/** The inventory as a page for people: one file that loads nothing. */
@NullMarked
package org.mailboxinventory.report.write.html;

import org.jspecify.annotations.NullMarked;
