/** Drops of Microsoft Graph Data Connect: rows of messages in JSON lines, gzip or Parquet. */
@NullMarked
package org.mailboxinventory.scanner.source.dataconnect;

import org.jspecify.annotations.NullMarked;
