/** Spreadsheets read cell by cell, in memory that does not grow with them. */
@NullMarked
package org.mailboxinventory.scanner.extract.sheet;

import org.jspecify.annotations.NullMarked;
