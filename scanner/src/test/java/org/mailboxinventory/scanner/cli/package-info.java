/** Tests of the command line. */
@NullMarked
package org.mailboxinventory.scanner.cli;

import org.jspecify.annotations.NullMarked;
