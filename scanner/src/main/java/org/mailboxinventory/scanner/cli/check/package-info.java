/** The command check. */
@NullMarked
package org.mailboxinventory.scanner.cli.check;

import org.jspecify.annotations.NullMarked;
