/** Tests of Parquet files. */
@NullMarked
package org.mailboxinventory.report.write.csv;

import org.jspecify.annotations.NullMarked;
