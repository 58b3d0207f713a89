/** What all commands share of the process: console, exit codes, work folder, interruption. */
@NullMarked
package org.mailboxinventory.scanner.cli.process;

import org.jspecify.annotations.NullMarked;
