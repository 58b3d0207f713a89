/** The inventory in the forms that other tools take in. */
@NullMarked
package org.mailboxinventory.report.write.tool;

import org.jspecify.annotations.NullMarked;
