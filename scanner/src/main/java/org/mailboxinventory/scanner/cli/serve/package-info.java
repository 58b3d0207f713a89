/** The command serve: the report as a page from this machine, for this machine alone. */
@NullMarked
package org.mailboxinventory.scanner.cli.serve;

import org.jspecify.annotations.NullMarked;
