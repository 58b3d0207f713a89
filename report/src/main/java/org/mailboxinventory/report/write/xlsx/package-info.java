/** Workbooks for people: the tables of the inventory with filters and frozen headings. */
@NullMarked
package org.mailboxinventory.report.write.xlsx;

import org.jspecify.annotations.NullMarked;
