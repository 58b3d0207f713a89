/** What changed between two inventories that were written before. */
@NullMarked
package org.mailboxinventory.report.difference;

import org.jspecify.annotations.NullMarked;
