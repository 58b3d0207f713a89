/** The command line: one class a command. */
@NullMarked
package org.mailboxinventory.scanner.cli;

import org.jspecify.annotations.NullMarked;
