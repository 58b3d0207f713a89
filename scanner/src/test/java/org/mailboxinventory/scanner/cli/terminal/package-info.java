/** The program on a terminal: what it shows there, and what happens when keys are pressed. */
@NullMarked
package org.mailboxinventory.scanner.cli.terminal;

import org.jspecify.annotations.NullMarked;
