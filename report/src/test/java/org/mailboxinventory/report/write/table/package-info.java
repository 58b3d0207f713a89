/** Tests of Parquet files. */
@NullMarked
package org.mailboxinventory.report.write.table;

import org.jspecify.annotations.NullMarked;
