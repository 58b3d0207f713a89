/**
 * The tables as Apache Parquet. Takes rows, gives files; the library's columns and footers are
 * known here alone.
 */
@NullMarked
package org.mailboxinventory.report.write.parquet;

import org.jspecify.annotations.NullMarked;
