/** The command classify. */
@NullMarked
package org.mailboxinventory.scanner.cli.classify;

import org.jspecify.annotations.NullMarked;
