/** A table as every format of tables has it: the same columns under the same names. */
@NullMarked
package org.mailboxinventory.report.write.table;

import org.jspecify.annotations.NullMarked;
