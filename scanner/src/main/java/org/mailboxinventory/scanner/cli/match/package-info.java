/** The command match. */
@NullMarked
package org.mailboxinventory.scanner.cli.match;

import org.jspecify.annotations.NullMarked;
