/**
 * From the bytes of one file, JSON lines, packed or Parquet, to its rows, each with its place. It
 * knows no user and no message.
 */
@NullMarked
package org.mailboxinventory.scanner.source.dataconnect.row;

import org.jspecify.annotations.NullMarked;
