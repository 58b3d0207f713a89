/** The command report, and the report at the end of a scan. */
@NullMarked
package org.mailboxinventory.scanner.cli.report;

import org.jspecify.annotations.NullMarked;
