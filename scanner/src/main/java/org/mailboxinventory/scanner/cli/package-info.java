/** The command line: one class or one sub-package a command. */
@NullMarked
package org.mailboxinventory.scanner.cli;

import org.jspecify.annotations.NullMarked;
