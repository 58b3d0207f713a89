/** Reads Data Connect drops by pieces: keys of all rows first, then the rows that count. */
@NullMarked
package org.mailboxinventory.scanner.spark.drop;

import org.jspecify.annotations.NullMarked;
