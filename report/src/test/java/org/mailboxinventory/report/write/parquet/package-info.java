/** Tests of Parquet files. */
@NullMarked
package org.mailboxinventory.report.write.parquet;

import org.jspecify.annotations.NullMarked;
